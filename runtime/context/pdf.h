// context.pdf(): loads a document, and has the helper program `pie-pdf` take its text out.
#pragma once

#include <string>

#include "context/workers.h"
#include "engine/parts.h"
#include "pie/services/data.h"

namespace pie {

// Beside the running program; empty when it was not built.
std::string PdfProgram();
// `workers` must outlive the factory's objects.
ServiceFactory<Pdf> PdfFactory(Workers& workers, std::string program);

}  // namespace pie

// Generated from plugins/nda-review/nda-review.pie. Do not edit.
// How to read a non-disclosure agreement, find what is unusual or one-sided in it, and write down
// the points to raise.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::nda_review {

// Values are positions in the table's `actions`.
enum class Action : int {
  kReviewNda,
};

enum class ParamsParty : int {
  kDiscloser,
  kRecipient,
  kBoth,
};

struct Params {
  // The agreement, as plain text.
  String document_text;
  // Whose side the user is on.
  Field<ParamsParty> party;
  Params() = default;
};

// The connector's table, for pie::Registry.
extern const ConnectorTable kNdaReview;

}  // namespace pie::nda_review

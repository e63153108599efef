#include "emit/stubs.h"

#include <algorithm>

#include "emit/layout.h"

namespace pie::gen {
namespace {

// The text without comments, literals and white space: what is left of `Task<R> a::F (Context& c`
// can be found by a plain search.
std::string Squeezed(const std::string& text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '/' && i + 1 < text.size() && text[i + 1] == '/') {
      while (i < text.size() && text[i] != '\n') ++i;
    } else if (c == '/' && i + 1 < text.size() && text[i + 1] == '*') {
      size_t end = text.find("*/", i + 2);
      i = end == std::string::npos ? text.size() : end + 1;
    } else if (c == '"' || c == '\'') {
      for (++i; i < text.size() && text[i] != c && text[i] != '\n'; ++i) i += text[i] == '\\';
    } else if (c > ' ') {
      out += c;
    }
  }
  return out;
}

// True for `Task<X>ns::Name(Context` and `Task<X>Name(Context`: a parameter list, not a call.
bool Defines(const std::string& squeezed, const std::string& name) {
  for (const char* type : {"(Context&", "(pie::Context&", "(::pie::Context&"}) {
    std::string text = name + type;
    for (size_t at = squeezed.find(text); at != std::string::npos;
         at = squeezed.find(text, at + 1)) {
      if (at > 0 && (squeezed[at - 1] == ':' || squeezed[at - 1] == '>')) return true;
    }
  }
  return false;
}

}  // namespace

Rendered EmitStubBodies(const Prepared& prepared, const std::vector<Function>& functions,
                        const Templates& templates) {
  Rendered stubs;
  const TemplateBlock& block = templates["stubs.cc.tmpl"].block("stub");
  for (const Function& f : functions) {
    Rendered signature = Code(DefinitionOf(prepared, f) + " {");
    stubs += TemplateWriter(block)
                 .Set("comment", Comment(f.description, "// "))
                 .Set("signature", Wrap(signature, 0, 4))
                 .Finish();
  }
  return stubs;
}

std::vector<Function> MissingFunctions(const Prepared& prepared,
                                       const std::vector<std::string>& sources) {
  std::vector<std::string> squeezed;
  for (const std::string& source : sources) squeezed.push_back(Squeezed(source));
  std::vector<Function> functions = NativeFunctions(prepared);
  std::erase_if(functions, [&](const Function& function) {
    return std::any_of(squeezed.begin(), squeezed.end(),
                       [&](const std::string& text) { return Defines(text, function.name); });
  });
  return functions;
}

Rendered EmitStubs(const Prepared& prepared, const std::vector<Function>& functions,
                   const Templates& templates) {
  return TemplateWriter(templates["stubs.cc.tmpl"].main())
      .Set("name", Code(prepared.connector.name.value))
      .Set("stubs", EmitStubBodies(prepared, functions, templates))
      .Finish();
}

}  // namespace pie::gen

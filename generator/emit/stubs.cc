#include "emit/stubs.h"

#include <algorithm>
#include <string_view>

#include "emit/layout.h"

namespace pie::gen {
namespace {

bool IsWord(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The text without comments, literals and white space that separates no words: so a plain search
// finds `a :: F (Context& c`.
std::string Squeezed(const std::string& text) {
  std::string out;
  bool space = false;
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
      if (space && !out.empty() && IsWord(out.back()) && IsWord(c)) out += ' ';
      space = false;
      out += c;
      continue;
    }
    space = true;
  }
  return out;
}

// True for `Task<X>ns::Name(Context&` and `Task<X>Name(Context&`: a parameter list, not a call.
bool Defines(const std::string& squeezed, const std::string& ns, const std::string& name) {
  for (const char* type : {"(Context&", "(pie::Context&", "(::pie::Context&"}) {
    std::string text = name + type, qualified = ns + "::";
    for (size_t at = squeezed.find(text); at != std::string::npos;
         at = squeezed.find(text, at + 1)) {
      std::string_view before = std::string_view(squeezed).substr(0, at);
      if (before.ends_with('>') || before.ends_with(' ')) return true;
      if (!before.ends_with(qualified)) continue;
      before.remove_suffix(qualified.size());
      if (before.empty() || !IsWord(before.back())) return true;
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
    return std::any_of(squeezed.begin(), squeezed.end(), [&](const std::string& text) {
      return Defines(text, prepared.connector.cpp_namespace, function.name);
    });
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

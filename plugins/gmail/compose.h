// A mail as Gmail wants it: one text in the form of RFC 5322 and MIME.
#pragma once

#include <string>
#include <vector>

#include "gmail/gmail.h"
#include "pie/result.h"

namespace pie::gmail {

struct Mail {
  std::vector<std::string> to, cc, bcc, reply_to;  // "a@example.com" or "Ana <a@example.com>"
  std::string subject;
  Field<String> text, html;
  List<Attachment> attachments;
  std::string in_reply_to, references;  // of an answer
};

// Fails with kInvalidArgument when there is no text, and when an attachment is no base64.
// Everything but headers travels as base64, headers beyond ASCII as encoded words.
Result<String> Compose(const Mail& mail);

// The entries of a header such as To: commas inside quotes and <> do not separate.
std::vector<std::string> SplitAddresses(const std::string& header);

// The address of an entry, in lower case.
std::string BareAddress(const std::string& entry);

}  // namespace pie::gmail

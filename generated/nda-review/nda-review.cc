// Generated from plugins/nda-review/nda-review.pie. Do not edit.
#include "nda-review/nda-review.h"

#include "pie/generated.h"

namespace pie::detail::tables::nda_review {
namespace c = ::pie::nda_review;

constexpr const char* kTexts1[] = {"contract", "nda", "legal", "confidentiality", "review"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 200000};
constexpr const char* kNamesParamsParty[] = {"discloser", "recipient", "both"};
constexpr EnumTable kEnumParamsParty = {"ParamsParty", {kNamesParamsParty, 3}};
constexpr FieldRow kFieldsParams[] = {
    {"document_text", "The agreement, as plain text.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::Params, document_text), Kind::kString, 1},
    {"party", "Whose side the user is on.", nullptr, nullptr, {.names = &kEnumParamsParty},
     __builtin_offsetof(c::Params, party), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectParams = {"Params", {kFieldsParams, 2}, sizeof(c::Params), false};
static_assert(__is_same(decltype(c::Params::document_text), String));
static_assert(__is_same(decltype(c::Params::party), Field<c::ParamsParty>));
constexpr ActionRow kActions[] = {
    {.name = "review_nda",
     .description = "Returns a procedure for reviewing a non-disclosure agreement. Call "
     "it when the user asks for a review of an NDA or a confidentiality "
     "clause, then follow it on the text.", .effect = Effect::kRead, .params = &kObjectParams,
     .tool_name = "review_nda"},
};
constexpr ConnectorTable kConnector = {
    .name = "nda-review",
    .display_name = "NDA Review",
    .description = "How to read a non-disclosure agreement, find what is unusual or one-sided "
        "in it, and write down the points to raise.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kSkill,
    .tool_name = "review_nda",
    .tool_description = "Returns a procedure for reviewing a non-disclosure agreement. Call "
        "it when the user asks for a review of an NDA or a confidentiality "
        "clause, then follow it on the text.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"document_text\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200000,\"description\":\"The agreement,"
        " as plain text.\"},\"party\":{\"type\":\"string\",\"enum\":[\"discloser\","
        "\"recipient\",\"both\"],\"description\":\"Whose side the user is "
        "on.\"}},\"required\":[\"document_text\"],\"additionalProperties\":false}",
    .actions = {kActions, 1},
    .body = "You review a non-disclosure agreement for somebody who has to decide "
        "whether to sign it. You are not their lawyer: say so once, at\n"
        "the end, and recommend one where the stakes are high.\n"
        "\n"
        "Work through these steps on the text you were given.\n"
        "\n"
        "1. **Who and what.** Name the parties, say whether the duty is mutual "
        "or one-way, and what the information may be used for. Flag a\n"
        "   purpose so wide that it permits everything, and a one-way duty "
        "where both sides will speak.\n"
        "2. **What is confidential.** Look for a definition without bounds "
        "(\"all information in any form\"), for marking rules nobody will " "keep,\n"
        "   and for missing exceptions: already known, public without a breach,"
        " received from others, developed independently, ordered by law.\n"
        "3. **How long.** Find the term of the agreement and how long the "
        "duty outlives it. Two to five years is common; without end is common\n"
        "   only for trade secrets.\n"
        "4. **What the recipient must do.** Standard of care, who may see "
        "the information, return or destruction, copies in backups.\n"
        "5. **What does not belong here.** Non-compete, non-solicitation, "
        "assignment of inventions, exclusivity, indemnities, penalties without " "a\n"
        "   relation to harm, audit rights.\n"
        "6. **If things go wrong.** Injunctive relief, damages, limits of "
        "liability, governing law, forum, and who pays.\n"
        "\n"
        "Answer with: a one-paragraph verdict (sign, sign after changes, do "
        "not sign yet); a table of findings with clause number, a short\n"
        "quotation, why it matters for the user's side, and a wording to propose; "
        "then what is missing altogether. Quote only what stands in\n"
        "the text. Where the text is unclear, say what you would ask.",
};

}  // namespace pie::detail::tables::nda_review

namespace pie::nda_review {

constinit const ConnectorTable kNdaReview = ::pie::detail::tables::nda_review::kConnector;

}  // namespace pie::nda_review

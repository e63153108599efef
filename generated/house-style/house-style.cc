// Generated from plugins/house-style/house-style.pie. Do not edit.
#include "house-style/house-style.h"

#include "pie/generated.h"

namespace pie::detail::tables::house_style {
namespace c = ::pie::house_style;

constexpr const char* kTexts1[] = {"style", "writing", "tone"};
constexpr ConnectorTable kConnector = {
    .name = "house-style",
    .display_name = "House Style",
    .description = "Always-on writing rules for answers that are short, plain and exact.",
    .version = "1.0.0",
    .tags = {kTexts1, 3},
    .tier = Tier::kSkill,
    .trigger = TriggerMode::kAlways,
    .body = "Write for a busy reader.\n"
        "\n"
        "- Start with the answer, then the reason, then the detail.\n"
        "- Prefer short, common words and sentences with one thought each.\n"
        "- Give numbers with their unit and say where they come from.\n"
        "- Say what you did not check, and what would change your mind.\n"
        "- Use a list only for things that are a list, and a table only for "
        "things with columns.\n"
        "- When a tool call failed, say so in one sentence and say what the " "user can do next.",
};

}  // namespace pie::detail::tables::house_style

namespace pie::house_style {

constinit const ConnectorTable kHouseStyle = ::pie::detail::tables::house_style::kConnector;

}  // namespace pie::house_style

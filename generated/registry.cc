// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::github { extern const ConnectorTable kGithub; }
namespace pie::google_sheets { extern const ConnectorTable kGoogleSheets; }
namespace pie::house_style { extern const ConnectorTable kHouseStyle; }
namespace pie::linear { extern const ConnectorTable kLinear; }
namespace pie::linkedin_researcher { extern const ConnectorTable kLinkedinResearcher; }
namespace pie::nda_review { extern const ConnectorTable kNdaReview; }
namespace pie::notes { extern const ConnectorTable kNotes; }
namespace pie::slack { extern const ConnectorTable kSlack; }
namespace pie::stripe { extern const ConnectorTable kStripe; }
namespace pie::weather { extern const ConnectorTable kWeather; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &github::kGithub,
    &google_sheets::kGoogleSheets,
    &house_style::kHouseStyle,
    &linear::kLinear,
    &linkedin_researcher::kLinkedinResearcher,
    &nda_review::kNdaReview,
    &notes::kNotes,
    &slack::kSlack,
    &stripe::kStripe,
    &weather::kWeather,
};

constinit const Registry kRegistry = {kConnectors, 10};

}  // namespace pie

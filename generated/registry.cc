// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::airtable { extern const ConnectorTable kAirtable; }
namespace pie::asana { extern const ConnectorTable kAsana; }
namespace pie::attio { extern const ConnectorTable kAttio; }
namespace pie::basecamp { extern const ConnectorTable kBasecamp; }
namespace pie::bigquery { extern const ConnectorTable kBigquery; }
namespace pie::canva { extern const ConnectorTable kCanva; }
namespace pie::clickup { extern const ConnectorTable kClickup; }
namespace pie::close_crm { extern const ConnectorTable kCloseCrm; }
namespace pie::coda { extern const ConnectorTable kCoda; }
namespace pie::digitalocean { extern const ConnectorTable kDigitalocean; }
namespace pie::figma { extern const ConnectorTable kFigma; }
namespace pie::github { extern const ConnectorTable kGithub; }
namespace pie::gitlab { extern const ConnectorTable kGitlab; }
namespace pie::gmail { extern const ConnectorTable kGmail; }
namespace pie::google_ads { extern const ConnectorTable kGoogleAds; }
namespace pie::google_analytics { extern const ConnectorTable kGoogleAnalytics; }
namespace pie::google_calendar { extern const ConnectorTable kGoogleCalendar; }
namespace pie::google_classroom { extern const ConnectorTable kGoogleClassroom; }
namespace pie::google_docs { extern const ConnectorTable kGoogleDocs; }
namespace pie::google_drive { extern const ConnectorTable kGoogleDrive; }
namespace pie::google_meet { extern const ConnectorTable kGoogleMeet; }
namespace pie::google_sheets { extern const ConnectorTable kGoogleSheets; }
namespace pie::google_tasks { extern const ConnectorTable kGoogleTasks; }
namespace pie::house_style { extern const ConnectorTable kHouseStyle; }
namespace pie::hubspot_crm { extern const ConnectorTable kHubspotCrm; }
namespace pie::linear { extern const ConnectorTable kLinear; }
namespace pie::linkedin_researcher { extern const ConnectorTable kLinkedinResearcher; }
namespace pie::microsoft_teams { extern const ConnectorTable kMicrosoftTeams; }
namespace pie::miro { extern const ConnectorTable kMiro; }
namespace pie::monday { extern const ConnectorTable kMonday; }
namespace pie::mongodb { extern const ConnectorTable kMongodb; }
namespace pie::mysql { extern const ConnectorTable kMysql; }
namespace pie::nda_review { extern const ConnectorTable kNdaReview; }
namespace pie::netlify { extern const ConnectorTable kNetlify; }
namespace pie::notes { extern const ConnectorTable kNotes; }
namespace pie::notion { extern const ConnectorTable kNotion; }
namespace pie::onedrive { extern const ConnectorTable kOnedrive; }
namespace pie::outlook { extern const ConnectorTable kOutlook; }
namespace pie::pipedrive { extern const ConnectorTable kPipedrive; }
namespace pie::postgresql { extern const ConnectorTable kPostgresql; }
namespace pie::postmark { extern const ConnectorTable kPostmark; }
namespace pie::redis { extern const ConnectorTable kRedis; }
namespace pie::sendgrid { extern const ConnectorTable kSendgrid; }
namespace pie::slack { extern const ConnectorTable kSlack; }
namespace pie::spotify { extern const ConnectorTable kSpotify; }
namespace pie::stripe { extern const ConnectorTable kStripe; }
namespace pie::supabase { extern const ConnectorTable kSupabase; }
namespace pie::telegram { extern const ConnectorTable kTelegram; }
namespace pie::trello { extern const ConnectorTable kTrello; }
namespace pie::twilio { extern const ConnectorTable kTwilio; }
namespace pie::vercel { extern const ConnectorTable kVercel; }
namespace pie::weather { extern const ConnectorTable kWeather; }
namespace pie::youtube_researcher { extern const ConnectorTable kYoutubeResearcher; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &airtable::kAirtable,
    &asana::kAsana,
    &attio::kAttio,
    &basecamp::kBasecamp,
    &bigquery::kBigquery,
    &canva::kCanva,
    &clickup::kClickup,
    &close_crm::kCloseCrm,
    &coda::kCoda,
    &digitalocean::kDigitalocean,
    &figma::kFigma,
    &github::kGithub,
    &gitlab::kGitlab,
    &gmail::kGmail,
    &google_ads::kGoogleAds,
    &google_analytics::kGoogleAnalytics,
    &google_calendar::kGoogleCalendar,
    &google_classroom::kGoogleClassroom,
    &google_docs::kGoogleDocs,
    &google_drive::kGoogleDrive,
    &google_meet::kGoogleMeet,
    &google_sheets::kGoogleSheets,
    &google_tasks::kGoogleTasks,
    &house_style::kHouseStyle,
    &hubspot_crm::kHubspotCrm,
    &linear::kLinear,
    &linkedin_researcher::kLinkedinResearcher,
    &microsoft_teams::kMicrosoftTeams,
    &miro::kMiro,
    &monday::kMonday,
    &mongodb::kMongodb,
    &mysql::kMysql,
    &nda_review::kNdaReview,
    &netlify::kNetlify,
    &notes::kNotes,
    &notion::kNotion,
    &onedrive::kOnedrive,
    &outlook::kOutlook,
    &pipedrive::kPipedrive,
    &postgresql::kPostgresql,
    &postmark::kPostmark,
    &redis::kRedis,
    &sendgrid::kSendgrid,
    &slack::kSlack,
    &spotify::kSpotify,
    &stripe::kStripe,
    &supabase::kSupabase,
    &telegram::kTelegram,
    &trello::kTrello,
    &twilio::kTwilio,
    &vercel::kVercel,
    &weather::kWeather,
    &youtube_researcher::kYoutubeResearcher,
};

constinit const Registry kRegistry = {kConnectors, 53};

}  // namespace pie

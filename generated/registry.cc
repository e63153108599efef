// Generated from all manifests. Do not edit.
#include "pie/registry.h"

#include "pie/table.h"

namespace pie::activecampaign { extern const ConnectorTable kActivecampaign; }
namespace pie::ahrefs_seo { extern const ConnectorTable kAhrefsSeo; }
namespace pie::airtable { extern const ConnectorTable kAirtable; }
namespace pie::asana { extern const ConnectorTable kAsana; }
namespace pie::attio { extern const ConnectorTable kAttio; }
namespace pie::bamboohr { extern const ConnectorTable kBamboohr; }
namespace pie::basecamp { extern const ConnectorTable kBasecamp; }
namespace pie::bigquery { extern const ConnectorTable kBigquery; }
namespace pie::bitbucket { extern const ConnectorTable kBitbucket; }
namespace pie::brevo { extern const ConnectorTable kBrevo; }
namespace pie::cal_com { extern const ConnectorTable kCalCom; }
namespace pie::calendly { extern const ConnectorTable kCalendly; }
namespace pie::canva { extern const ConnectorTable kCanva; }
namespace pie::clickup { extern const ConnectorTable kClickup; }
namespace pie::close_crm { extern const ConnectorTable kCloseCrm; }
namespace pie::coda { extern const ConnectorTable kCoda; }
namespace pie::confluence { extern const ConnectorTable kConfluence; }
namespace pie::digitalocean { extern const ConnectorTable kDigitalocean; }
namespace pie::discord { extern const ConnectorTable kDiscord; }
namespace pie::dropbox { extern const ConnectorTable kDropbox; }
namespace pie::figma { extern const ConnectorTable kFigma; }
namespace pie::freshdesk { extern const ConnectorTable kFreshdesk; }
namespace pie::github { extern const ConnectorTable kGithub; }
namespace pie::gitlab { extern const ConnectorTable kGitlab; }
namespace pie::gmail { extern const ConnectorTable kGmail; }
namespace pie::gong { extern const ConnectorTable kGong; }
namespace pie::google_ads { extern const ConnectorTable kGoogleAds; }
namespace pie::google_analytics { extern const ConnectorTable kGoogleAnalytics; }
namespace pie::google_calendar { extern const ConnectorTable kGoogleCalendar; }
namespace pie::google_classroom { extern const ConnectorTable kGoogleClassroom; }
namespace pie::google_docs { extern const ConnectorTable kGoogleDocs; }
namespace pie::google_drive { extern const ConnectorTable kGoogleDrive; }
namespace pie::google_meet { extern const ConnectorTable kGoogleMeet; }
namespace pie::google_sheets { extern const ConnectorTable kGoogleSheets; }
namespace pie::google_tasks { extern const ConnectorTable kGoogleTasks; }
namespace pie::gorgias { extern const ConnectorTable kGorgias; }
namespace pie::house_style { extern const ConnectorTable kHouseStyle; }
namespace pie::hubspot_crm { extern const ConnectorTable kHubspotCrm; }
namespace pie::instagram_researcher { extern const ConnectorTable kInstagramResearcher; }
namespace pie::intercom { extern const ConnectorTable kIntercom; }
namespace pie::jira { extern const ConnectorTable kJira; }
namespace pie::lever { extern const ConnectorTable kLever; }
namespace pie::linear { extern const ConnectorTable kLinear; }
namespace pie::linkedin_researcher { extern const ConnectorTable kLinkedinResearcher; }
namespace pie::mailchimp { extern const ConnectorTable kMailchimp; }
namespace pie::mailgun { extern const ConnectorTable kMailgun; }
namespace pie::meta_ads { extern const ConnectorTable kMetaAds; }
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
namespace pie::paypal { extern const ConnectorTable kPaypal; }
namespace pie::pinterest_researcher { extern const ConnectorTable kPinterestResearcher; }
namespace pie::pipedrive { extern const ConnectorTable kPipedrive; }
namespace pie::postgresql { extern const ConnectorTable kPostgresql; }
namespace pie::postmark { extern const ConnectorTable kPostmark; }
namespace pie::quickbooks { extern const ConnectorTable kQuickbooks; }
namespace pie::reddit_researcher { extern const ConnectorTable kRedditResearcher; }
namespace pie::redis { extern const ConnectorTable kRedis; }
namespace pie::salesforce { extern const ConnectorTable kSalesforce; }
namespace pie::sendgrid { extern const ConnectorTable kSendgrid; }
namespace pie::shopify { extern const ConnectorTable kShopify; }
namespace pie::slack { extern const ConnectorTable kSlack; }
namespace pie::snowflake { extern const ConnectorTable kSnowflake; }
namespace pie::spotify { extern const ConnectorTable kSpotify; }
namespace pie::stripe { extern const ConnectorTable kStripe; }
namespace pie::supabase { extern const ConnectorTable kSupabase; }
namespace pie::telegram { extern const ConnectorTable kTelegram; }
namespace pie::tiktok_researcher { extern const ConnectorTable kTiktokResearcher; }
namespace pie::trello { extern const ConnectorTable kTrello; }
namespace pie::twilio { extern const ConnectorTable kTwilio; }
namespace pie::vercel { extern const ConnectorTable kVercel; }
namespace pie::weather { extern const ConnectorTable kWeather; }
namespace pie::whatsapp { extern const ConnectorTable kWhatsapp; }
namespace pie::woocommerce { extern const ConnectorTable kWoocommerce; }
namespace pie::x_twitter { extern const ConnectorTable kXTwitter; }
namespace pie::youtube_researcher { extern const ConnectorTable kYoutubeResearcher; }
namespace pie::zendesk { extern const ConnectorTable kZendesk; }
namespace pie::zoho_crm { extern const ConnectorTable kZohoCrm; }
namespace pie::zoom { extern const ConnectorTable kZoom; }

namespace pie {

static constexpr const ConnectorTable* kConnectors[] = {
    &activecampaign::kActivecampaign,
    &ahrefs_seo::kAhrefsSeo,
    &airtable::kAirtable,
    &asana::kAsana,
    &attio::kAttio,
    &bamboohr::kBamboohr,
    &basecamp::kBasecamp,
    &bigquery::kBigquery,
    &bitbucket::kBitbucket,
    &brevo::kBrevo,
    &cal_com::kCalCom,
    &calendly::kCalendly,
    &canva::kCanva,
    &clickup::kClickup,
    &close_crm::kCloseCrm,
    &coda::kCoda,
    &confluence::kConfluence,
    &digitalocean::kDigitalocean,
    &discord::kDiscord,
    &dropbox::kDropbox,
    &figma::kFigma,
    &freshdesk::kFreshdesk,
    &github::kGithub,
    &gitlab::kGitlab,
    &gmail::kGmail,
    &gong::kGong,
    &google_ads::kGoogleAds,
    &google_analytics::kGoogleAnalytics,
    &google_calendar::kGoogleCalendar,
    &google_classroom::kGoogleClassroom,
    &google_docs::kGoogleDocs,
    &google_drive::kGoogleDrive,
    &google_meet::kGoogleMeet,
    &google_sheets::kGoogleSheets,
    &google_tasks::kGoogleTasks,
    &gorgias::kGorgias,
    &house_style::kHouseStyle,
    &hubspot_crm::kHubspotCrm,
    &instagram_researcher::kInstagramResearcher,
    &intercom::kIntercom,
    &jira::kJira,
    &lever::kLever,
    &linear::kLinear,
    &linkedin_researcher::kLinkedinResearcher,
    &mailchimp::kMailchimp,
    &mailgun::kMailgun,
    &meta_ads::kMetaAds,
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
    &paypal::kPaypal,
    &pinterest_researcher::kPinterestResearcher,
    &pipedrive::kPipedrive,
    &postgresql::kPostgresql,
    &postmark::kPostmark,
    &quickbooks::kQuickbooks,
    &reddit_researcher::kRedditResearcher,
    &redis::kRedis,
    &salesforce::kSalesforce,
    &sendgrid::kSendgrid,
    &shopify::kShopify,
    &slack::kSlack,
    &snowflake::kSnowflake,
    &spotify::kSpotify,
    &stripe::kStripe,
    &supabase::kSupabase,
    &telegram::kTelegram,
    &tiktok_researcher::kTiktokResearcher,
    &trello::kTrello,
    &twilio::kTwilio,
    &vercel::kVercel,
    &weather::kWeather,
    &whatsapp::kWhatsapp,
    &woocommerce::kWoocommerce,
    &x_twitter::kXTwitter,
    &youtube_researcher::kYoutubeResearcher,
    &zendesk::kZendesk,
    &zoho_crm::kZohoCrm,
    &zoom::kZoom,
};

constinit const Registry kRegistry = {kConnectors, 87};

}  // namespace pie

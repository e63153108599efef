// Fields of connections, and which of several kinds of auth they are for.
#include <gmock/gmock.h>

#include "auth/fields.h"
#include "auth/modes.h"

namespace pie {
namespace {

constexpr Limits kHost = {.pattern = "[a-z]+|eu1"};
constexpr FieldRow kFields[] = {
    {.name = "site", .limits = &kHost, .kind = Kind::kString, .flags = FieldRow::kRequired},
    {.name = "email", .kind = Kind::kString},
    {.name = "key", .kind = Kind::kString, .flags = FieldRow::kSecret},
};
constexpr ObjectTable kConnection{"Connection", {kFields, std::size(kFields)}, 0, false};
constexpr NamedText kSites[] = {{"acme", "acme"}, {"eu1", "eu1"}, {"EU2", "EU2"}};
constexpr FormRow kForm[] = {
    {.name = "site", .label = "Site", .options = {kSites, std::size(kSites)}},
    {.name = "email", .label = "E-mail"},
    {.name = "key", .label = "Key", .secret = true},
};
constexpr NamedText kMembers[] = {{"k", "{key}"}};
constexpr AuthRow kOthers[] = {
    {.kind = AuthKind::kBasic, .username = "{email}", .password = "{key}"},
    {.kind = AuthKind::kBody, .members = {kMembers, 1}, .base_url = "https://keys.test"},
};

ConnectorTable Acme() {
  ConnectorTable acme{.name = "acme"};
  acme.connection = &kConnection;
  acme.connection_form = {kForm, std::size(kForm)};
  acme.api.base_url = "https://{site}.acme.test";
  acme.api.auth.kind = AuthKind::kOauth;
  acme.api.other_auth = {kOthers, std::size(kOthers)};
  return acme;
}

std::string Told(Json fields) {
  Result<Unit> checked = CheckFields(Acme(), fields);
  return checked ? "good" : std::string(checked.error().message);
}

TEST(Fields, ValuesThatTheManifestAllows) {
  EXPECT_EQ(Told(Json::Object().Set("site", "acme").Set("email", "a@b")), "good");
  EXPECT_EQ(Told(Json::Object().Set("site", "eu1")), "good");
  EXPECT_EQ(Told(Json::Object().Set("site", "evil")),
            "acme: fields.site: expected one of 'acme', 'eu1', 'EU2'");
  // The pattern is for the whole text.
  EXPECT_EQ(Told(Json::Object().Set("site", "EU2")),
            "acme: fields.site: expected a text that matches [a-z]+|eu1");
  EXPECT_EQ(Told(Json::Object().Set("email", 1)), "acme: fields.email: expected a text");
  EXPECT_EQ(Told(Json::Object().Set("email", std::string(20'000, 'x'))),
            "acme: fields.email: expected at most 16384 bytes");
  EXPECT_EQ(Told(Json::Object().Set("mail", "x")),
            "acme: fields.mail: expected one of 'site', 'email', 'key'");
}

TEST(ChooseAuth, IsWhatTheConnectionHolds) {
  ConnectorTable acme = Acme();
  Connection connection;
  EXPECT_EQ(&ChooseAuth(acme, nullptr), &acme.api.auth);
  EXPECT_EQ(&ChooseAuth(acme, &connection), &acme.api.auth);
  connection.fields = Json::Object().Set("key", "k");
  EXPECT_EQ(&ChooseAuth(acme, &connection), &kOthers[1]);
  connection.fields.Set("email", "a@b");
  EXPECT_EQ(&ChooseAuth(acme, &connection),
            &kOthers[1]);  // Basic needs the connector's address, too.
  connection.fields.Set("site", "acme");
  EXPECT_EQ(&ChooseAuth(acme, &connection), &kOthers[0]);
  connection.has_token = true;
  EXPECT_EQ(&ChooseAuth(acme, &connection), &acme.api.auth);
}

// Google's service accounts act for a user only where somebody named one.
TEST(ChooseAuth, DoesWithoutOptionalClaims) {
  static constexpr NamedText kClaims[] = {{"iss", "{site}@test"}, {"sub", "{email}"}};
  static constexpr AuthRow kSigned[] = {
      {.kind = AuthKind::kJwt, .key = "{key}", .claims = {kClaims, std::size(kClaims)}}};
  ConnectorTable acme = Acme();
  acme.api.base_url = "https://acme.test";
  acme.api.other_auth = {kSigned, 1};
  Connection connection;
  connection.fields = Json::Object().Set("key", "k");
  EXPECT_EQ(&ChooseAuth(acme, &connection), &acme.api.auth);  // iss cannot be made
  connection.fields.Set("site", "acme");
  EXPECT_EQ(&ChooseAuth(acme, &connection), &kSigned[0]);
  connection.fields = Json::Object().Set("site", "acme").Set("email", "a@b");
  EXPECT_EQ(&ChooseAuth(acme, &connection), &acme.api.auth);
}

}  // namespace
}  // namespace pie

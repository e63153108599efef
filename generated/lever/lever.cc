// Generated from plugins/lever/lever.pie. Do not edit.
#include "lever/lever.h"

#include "pie/generated.h"

namespace pie::detail::tables::lever {
namespace c = ::pie::lever;

constexpr const char* kTexts1[] = {"hr", "recruiting", "candidates", "hiring"};
constexpr Limits kLimits1 = {.format = "email"};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits3 = {.format = "uuid"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits5 = {.has = 1, .minimum = 0};
constexpr Limits kLimits6 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListCandidatesParams[] = {
    {"email", "Only candidates with this mail address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCandidatesParams, email), Kind::kString, 0},
    {"stage_id", "Only candidates in this stage.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListCandidatesParams, stage_id), Kind::kString, 0},
    {"posting_id", "Id of the posting; as a filter, only candidates for it.", nullptr, &kLimits3,
     {}, __builtin_offsetof(c::ListCandidatesParams, posting_id), Kind::kString, 0},
    {"archived", "Only archived candidates, or only active ones.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCandidatesParams, archived), Kind::kBoolean, 0},
    {"tag", "Only candidates with this tag.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListCandidatesParams, tag), Kind::kString, 0},
    {"updated_at_start", "Only what changed since this time, in milliseconds since 1970.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::ListCandidatesParams, updated_at_start), Kind::kInteger,
     0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::ListCandidatesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCandidatesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCandidatesParams = {"ListCandidatesParams",
    {kFieldsListCandidatesParams, 8}, sizeof(c::ListCandidatesParams), false};
static_assert(__is_same(decltype(c::ListCandidatesParams::email), Field<String>));
static_assert(__is_same(decltype(c::ListCandidatesParams::stage_id), Field<String>));
static_assert(__is_same(decltype(c::ListCandidatesParams::posting_id), Field<String>));
static_assert(__is_same(decltype(c::ListCandidatesParams::archived), Field<bool>));
static_assert(__is_same(decltype(c::ListCandidatesParams::tag), Field<String>));
static_assert(__is_same(decltype(c::ListCandidatesParams::updated_at_start), Field<long long>));
static_assert(__is_same(decltype(c::ListCandidatesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCandidatesParams::next_page), Field<String>));
constexpr TypeRow kType1 = {Kind::kString};
constexpr FieldRow kFieldsCandidatePhonesItem[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CandidatePhonesItem, type),
     Kind::kString, 2},
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CandidatePhonesItem, value),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCandidatePhonesItem = {"CandidatePhonesItem",
    {kFieldsCandidatePhonesItem, 2}, sizeof(c::CandidatePhonesItem), true};
static_assert(__is_same(decltype(c::CandidatePhonesItem::type), Field<String>));
static_assert(__is_same(decltype(c::CandidatePhonesItem::value), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectCandidatePhonesItem}};
constexpr FieldRow kFieldsCandidateArchived[] = {
    {"archivedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CandidateArchived,
     archived_at), Kind::kInteger, 0},
    {"reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CandidateArchived, reason),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCandidateArchived = {"CandidateArchived", {kFieldsCandidateArchived,
    2}, sizeof(c::CandidateArchived), true};
static_assert(__is_same(decltype(c::CandidateArchived::archived_at), Field<long long>));
static_assert(__is_same(decltype(c::CandidateArchived::reason), Field<String>));
constexpr FieldRow kFieldsCandidate[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Candidate, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Candidate, name), Kind::kString,
     0},
    {"headline", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Candidate, headline),
     Kind::kString, 2},
    {"contact", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Candidate, contact),
     Kind::kString, 0},
    {"stage", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Candidate, stage), Kind::kString,
     2},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Candidate, location),
     Kind::kString, 2},
    {"emails", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Candidate,
     emails), Kind::kList, 0},
    {"phones", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Candidate,
     phones), Kind::kList, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Candidate,
     tags), Kind::kList, 0},
    {"sources", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Candidate,
     sources), Kind::kList, 0},
    {"origin", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Candidate, origin),
     Kind::kString, 2},
    {"owner", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Candidate, owner), Kind::kString,
     2},
    {"followers", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Candidate,
     followers), Kind::kList, 0},
    {"applications", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::Candidate, applications), Kind::kList, 0},
    {"archived", nullptr, nullptr, nullptr, {.object = &kObjectCandidateArchived},
     __builtin_offsetof(c::Candidate, archived), Kind::kObject, 2},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Candidate, created_at),
     Kind::kInteger, 0},
    {"updatedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Candidate, updated_at),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCandidate = {"Candidate", {kFieldsCandidate, 17}, sizeof(c::Candidate),
    true};
static_assert(__is_same(decltype(c::Candidate::id), Field<String>));
static_assert(__is_same(decltype(c::Candidate::name), Field<String>));
static_assert(__is_same(decltype(c::Candidate::headline), Field<String>));
static_assert(__is_same(decltype(c::Candidate::contact), Field<String>));
static_assert(__is_same(decltype(c::Candidate::stage), Field<String>));
static_assert(__is_same(decltype(c::Candidate::location), Field<String>));
static_assert(__is_same(decltype(c::Candidate::emails), Field<List<String>>));
static_assert(__is_same(decltype(c::Candidate::phones), Field<List<c::CandidatePhonesItem>>));
static_assert(__is_same(decltype(c::Candidate::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::Candidate::sources), Field<List<String>>));
static_assert(__is_same(decltype(c::Candidate::origin), Field<String>));
static_assert(__is_same(decltype(c::Candidate::owner), Field<String>));
static_assert(__is_same(decltype(c::Candidate::followers), Field<List<String>>));
static_assert(__is_same(decltype(c::Candidate::applications), Field<List<String>>));
static_assert(__is_same(decltype(c::Candidate::archived), Field<c::CandidateArchived>));
static_assert(__is_same(decltype(c::Candidate::created_at), Field<long long>));
static_assert(__is_same(decltype(c::Candidate::updated_at), Field<long long>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectCandidate}};
constexpr FieldRow kFieldsListCandidatesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListCandidatesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCandidatesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCandidatesResult = {"ListCandidatesResult",
    {kFieldsListCandidatesResult, 2}, sizeof(c::ListCandidatesResult), true};
static_assert(__is_same(decltype(c::ListCandidatesResult::items), List<c::Candidate>));
static_assert(__is_same(decltype(c::ListCandidatesResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListCandidatesResult}};
constexpr BindRow kBindListCandidates[] = {
    {.place = Place::kQuery, .field = 0, .wire = "email"},
    {.place = Place::kQuery, .field = 1, .wire = "stage_id"},
    {.place = Place::kQuery, .field = 2, .wire = "posting_id"},
    {.place = Place::kQuery, .field = 3, .wire = "archived"},
    {.place = Place::kQuery, .field = 4, .wire = "tag"},
    {.place = Place::kQuery, .field = 5, .wire = "updated_at_start"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/next", .more_pointer = "/hasNext", .param = "offset", .size_param = "limit",
    .size = 100};
constexpr HttpBinding kHttpListCandidates = {.method = "GET", .path = "/opportunities",
    .rows = {kBindListCandidates, 6}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetCandidateParams[] = {
    {"id", "Id of the candidate (opportunity).", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetCandidateParams, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCandidateParams = {"GetCandidateParams", {kFieldsGetCandidateParams,
    1}, sizeof(c::GetCandidateParams), false};
static_assert(__is_same(decltype(c::GetCandidateParams::id), String));
constexpr BindRow kBindGetCandidate[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpGetCandidate = {.method = "GET", .path = "/opportunities/{id}",
    .rows = {kBindGetCandidate, 1}, .result_at = "/data"};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr Limits kLimits8 = {.has = 64, .max_size = 10};
constexpr TypeRow kType5 = {Kind::kString, false, {}, &kLimits1};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr TypeRow kType6 = {Kind::kString, false, {}, &kLimits4};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 20};
constexpr Limits kLimits11 = {.has = 64, .max_size = 1};
constexpr TypeRow kType7 = {Kind::kString, false, {}, &kLimits3};
constexpr const char* kNamesCreateCandidateParamsOrigin[] = {"agency", "applied", "internal",
    "referred", "sourced", "university"};
constexpr EnumTable kEnumCreateCandidateParamsOrigin = {"CreateCandidateParamsOrigin",
    {kNamesCreateCandidateParamsOrigin, 6}};
constexpr FieldRow kFieldsCreateCandidateParams[] = {
    {"perform_as", "Id of the Lever user in whose name it is done; list_users has it.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::CreateCandidateParams, perform_as), Kind::kString, 1},
    {"name", "Name of the candidate.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateCandidateParams, name), Kind::kString, 1},
    {"headline", "Line below the name, such as the present employer.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateCandidateParams, headline), Kind::kString, 0},
    {"emails", "Mail addresses.", nullptr, &kLimits8, {.element = &kType5},
     __builtin_offsetof(c::CreateCandidateParams, emails), Kind::kList, 0},
    {"stage", "Id of the stage; list_stages has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateCandidateParams, stage), Kind::kString, 0},
    {"location", "Where the candidate is.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateCandidateParams, location), Kind::kString, 0},
    {"tags", "Tags such as designer.", nullptr, &kLimits9, {.element = &kType6},
     __builtin_offsetof(c::CreateCandidateParams, tags), Kind::kList, 0},
    {"sources", "Where the candidate came from.", nullptr, &kLimits10, {.element = &kType6},
     __builtin_offsetof(c::CreateCandidateParams, sources), Kind::kList, 0},
    {"postings", "Id of the posting to apply for.", nullptr, &kLimits11, {.element = &kType7},
     __builtin_offsetof(c::CreateCandidateParams, postings), Kind::kList, 0},
    {"origin", "How the candidate came.", nullptr, nullptr,
     {.names = &kEnumCreateCandidateParamsOrigin}, __builtin_offsetof(c::CreateCandidateParams,
     origin), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateCandidateParams = {"CreateCandidateParams",
    {kFieldsCreateCandidateParams, 10}, sizeof(c::CreateCandidateParams), false};
static_assert(__is_same(decltype(c::CreateCandidateParams::perform_as), String));
static_assert(__is_same(decltype(c::CreateCandidateParams::name), String));
static_assert(__is_same(decltype(c::CreateCandidateParams::headline), Field<String>));
static_assert(__is_same(decltype(c::CreateCandidateParams::emails), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateCandidateParams::stage), Field<String>));
static_assert(__is_same(decltype(c::CreateCandidateParams::location), Field<String>));
static_assert(__is_same(decltype(c::CreateCandidateParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateCandidateParams::sources), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateCandidateParams::postings), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateCandidateParams::origin),
    Field<c::CreateCandidateParamsOrigin>));
constexpr BindRow kBindCreateCandidate[] = {
    {.place = Place::kQuery, .field = 0, .wire = "perform_as"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/headline"},
    {.place = Place::kBody, .field = 3, .wire = "/emails"},
    {.place = Place::kBody, .field = 4, .wire = "/stage"},
    {.place = Place::kBody, .field = 5, .wire = "/location"},
    {.place = Place::kBody, .field = 6, .wire = "/tags"},
    {.place = Place::kBody, .field = 7, .wire = "/sources"},
    {.place = Place::kBody, .field = 8, .wire = "/postings"},
    {.place = Place::kBody, .field = 9, .wire = "/origin"},
};
constexpr HttpBinding kHttpCreateCandidate = {.method = "POST", .path = "/opportunities",
    .rows = {kBindCreateCandidate, 10}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsUpdateCandidateStageParams[] = {
    {"id", "Id of the candidate (opportunity).", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateCandidateStageParams, id), Kind::kString, 1},
    {"stage", "Id of the stage; list_stages has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateCandidateStageParams, stage), Kind::kString, 1},
    {"perform_as", "Id of the Lever user in whose name it is done; list_users has it.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::UpdateCandidateStageParams, perform_as), Kind::kString,
     0},
};
constexpr ObjectTable kObjectUpdateCandidateStageParams = {"UpdateCandidateStageParams",
    {kFieldsUpdateCandidateStageParams, 3}, sizeof(c::UpdateCandidateStageParams), false};
static_assert(__is_same(decltype(c::UpdateCandidateStageParams::id), String));
static_assert(__is_same(decltype(c::UpdateCandidateStageParams::stage), String));
static_assert(__is_same(decltype(c::UpdateCandidateStageParams::perform_as), Field<String>));
constexpr BindRow kBindUpdateCandidateStage[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .field = 2, .wire = "perform_as"},
    {.place = Place::kBody, .field = 1, .wire = "/stage"},
};
constexpr HttpBinding kHttpUpdateCandidateStage = {.method = "PUT",
    .path = "/opportunities/{id}/stage", .rows = {kBindUpdateCandidateStage, 3},
    .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsArchiveCandidateParams[] = {
    {"id", "Id of the candidate (opportunity).", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ArchiveCandidateParams, id), Kind::kString, 1},
    {"reason", "Id of the reason; list_archive_reasons has it. null makes the candidate "
     "active again.", nullptr, &kLimits3, {}, __builtin_offsetof(c::ArchiveCandidateParams, reason),
     Kind::kString, 3},
    {"perform_as", "Id of the Lever user in whose name it is done; list_users has it.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ArchiveCandidateParams, perform_as), Kind::kString, 0},
};
constexpr ObjectTable kObjectArchiveCandidateParams = {"ArchiveCandidateParams",
    {kFieldsArchiveCandidateParams, 3}, sizeof(c::ArchiveCandidateParams), false};
static_assert(__is_same(decltype(c::ArchiveCandidateParams::id), String));
static_assert(__is_same(decltype(c::ArchiveCandidateParams::reason), Field<String>));
static_assert(__is_same(decltype(c::ArchiveCandidateParams::perform_as), Field<String>));
constexpr BindRow kBindArchiveCandidate[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .field = 2, .wire = "perform_as"},
    {.place = Place::kBody, .field = 1, .wire = "/reason"},
};
constexpr HttpBinding kHttpArchiveCandidate = {.method = "PUT",
    .path = "/opportunities/{id}/archived", .rows = {kBindArchiveCandidate, 3},
    .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsAddTagsParams[] = {
    {"id", "Id of the candidate (opportunity).", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddTagsParams, id), Kind::kString, 1},
    {"tags", "Tags such as designer.", nullptr, &kLimits9, {.element = &kType6},
     __builtin_offsetof(c::AddTagsParams, tags), Kind::kList, 1},
    {"perform_as", "Id of the Lever user in whose name it is done; list_users has it.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::AddTagsParams, perform_as), Kind::kString, 0},
};
constexpr ObjectTable kObjectAddTagsParams = {"AddTagsParams", {kFieldsAddTagsParams, 3},
    sizeof(c::AddTagsParams), false};
static_assert(__is_same(decltype(c::AddTagsParams::id), String));
static_assert(__is_same(decltype(c::AddTagsParams::tags), List<String>));
static_assert(__is_same(decltype(c::AddTagsParams::perform_as), Field<String>));
constexpr BindRow kBindAddTags[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .field = 2, .wire = "perform_as"},
    {.place = Place::kBody, .field = 1, .wire = "/tags"},
};
constexpr HttpBinding kHttpAddTags = {.method = "POST", .path = "/opportunities/{id}/addTags",
    .rows = {kBindAddTags, 3}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsListNotesParams[] = {
    {"id", "Id of the candidate (opportunity).", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListNotesParams, id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::ListNotesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListNotesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListNotesParams = {"ListNotesParams", {kFieldsListNotesParams, 3},
    sizeof(c::ListNotesParams), false};
static_assert(__is_same(decltype(c::ListNotesParams::id), String));
static_assert(__is_same(decltype(c::ListNotesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListNotesParams::next_page), Field<String>));
constexpr FieldRow kFieldsNoteFieldsItem[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::NoteFieldsItem, type),
     Kind::kString, 0},
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::NoteFieldsItem, value),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectNoteFieldsItem = {"NoteFieldsItem", {kFieldsNoteFieldsItem, 2},
    sizeof(c::NoteFieldsItem), true};
static_assert(__is_same(decltype(c::NoteFieldsItem::type), Field<String>));
static_assert(__is_same(decltype(c::NoteFieldsItem::value), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectNoteFieldsItem}};
constexpr FieldRow kFieldsNote[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, id), Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, text), Kind::kString, 2},
    {"fields", nullptr, nullptr, nullptr, {.element = &kType8}, __builtin_offsetof(c::Note, fields),
     Kind::kList, 0},
    {"user", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, user), Kind::kString, 2},
    {"secret", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, secret), Kind::kBoolean,
     0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, created_at),
     Kind::kInteger, 0},
    {"completedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, completed_at),
     Kind::kInteger, 2},
};
constexpr ObjectTable kObjectNote = {"Note", {kFieldsNote, 7}, sizeof(c::Note), true};
static_assert(__is_same(decltype(c::Note::id), Field<String>));
static_assert(__is_same(decltype(c::Note::text), Field<String>));
static_assert(__is_same(decltype(c::Note::fields), Field<List<c::NoteFieldsItem>>));
static_assert(__is_same(decltype(c::Note::user), Field<String>));
static_assert(__is_same(decltype(c::Note::secret), Field<bool>));
static_assert(__is_same(decltype(c::Note::created_at), Field<long long>));
static_assert(__is_same(decltype(c::Note::completed_at), Field<long long>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectNote}};
constexpr FieldRow kFieldsListNotesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListNotesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListNotesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListNotesResult = {"ListNotesResult", {kFieldsListNotesResult, 2},
    sizeof(c::ListNotesResult), true};
static_assert(__is_same(decltype(c::ListNotesResult::items), List<c::Note>));
static_assert(__is_same(decltype(c::ListNotesResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListNotesResult}};
constexpr BindRow kBindListNotes[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpListNotes = {.method = "GET", .path = "/opportunities/{id}/notes",
    .rows = {kBindListNotes, 1}, .pagination = &kPagination1};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 20000};
constexpr FieldRow kFieldsAddNoteParams[] = {
    {"id", "Id of the candidate (opportunity).", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddNoteParams, id), Kind::kString, 1},
    {"value", "Text of the note.", nullptr, &kLimits12, {}, __builtin_offsetof(c::AddNoteParams,
     value), Kind::kString, 1},
    {"secret", "Whether only people with access to private notes may read it.", nullptr, nullptr,
     {}, __builtin_offsetof(c::AddNoteParams, secret), Kind::kBoolean, 0},
    {"perform_as", "Id of the Lever user in whose name it is done; list_users has it.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::AddNoteParams, perform_as), Kind::kString, 0},
};
constexpr ObjectTable kObjectAddNoteParams = {"AddNoteParams", {kFieldsAddNoteParams, 4},
    sizeof(c::AddNoteParams), false};
static_assert(__is_same(decltype(c::AddNoteParams::id), String));
static_assert(__is_same(decltype(c::AddNoteParams::value), String));
static_assert(__is_same(decltype(c::AddNoteParams::secret), Field<bool>));
static_assert(__is_same(decltype(c::AddNoteParams::perform_as), Field<String>));
constexpr BindRow kBindAddNote[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .field = 3, .wire = "perform_as"},
    {.place = Place::kBody, .field = 1, .wire = "/value"},
    {.place = Place::kBody, .field = 2, .wire = "/secret"},
};
constexpr HttpBinding kHttpAddNote = {.method = "POST", .path = "/opportunities/{id}/notes",
    .rows = {kBindAddNote, 4}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsListInterviewsParams[] = {
    {"id", "Id of the candidate (opportunity).", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListInterviewsParams, id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::ListInterviewsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListInterviewsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListInterviewsParams = {"ListInterviewsParams",
    {kFieldsListInterviewsParams, 3}, sizeof(c::ListInterviewsParams), false};
static_assert(__is_same(decltype(c::ListInterviewsParams::id), String));
static_assert(__is_same(decltype(c::ListInterviewsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListInterviewsParams::next_page), Field<String>));
constexpr FieldRow kFieldsInterviewInterviewersItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InterviewInterviewersItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InterviewInterviewersItem, name),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::InterviewInterviewersItem,
     email), Kind::kString, 0},
};
constexpr ObjectTable kObjectInterviewInterviewersItem = {"InterviewInterviewersItem",
    {kFieldsInterviewInterviewersItem, 3}, sizeof(c::InterviewInterviewersItem), true};
static_assert(__is_same(decltype(c::InterviewInterviewersItem::id), Field<String>));
static_assert(__is_same(decltype(c::InterviewInterviewersItem::name), Field<String>));
static_assert(__is_same(decltype(c::InterviewInterviewersItem::email), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectInterviewInterviewersItem}};
constexpr FieldRow kFieldsInterview[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Interview, id), Kind::kString, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Interview, subject),
     Kind::kString, 2},
    {"note", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Interview, note), Kind::kString,
     2},
    {"interviewers", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::Interview, interviewers), Kind::kList, 0},
    {"date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Interview, date), Kind::kInteger,
     2},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Interview, duration),
     Kind::kInteger, 2},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Interview, location),
     Kind::kString, 2},
    {"panel", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Interview, panel), Kind::kString,
     2},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Interview, created_at),
     Kind::kInteger, 0},
    {"canceledAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Interview, canceled_at),
     Kind::kInteger, 2},
};
constexpr ObjectTable kObjectInterview = {"Interview", {kFieldsInterview, 10}, sizeof(c::Interview),
    true};
static_assert(__is_same(decltype(c::Interview::id), Field<String>));
static_assert(__is_same(decltype(c::Interview::subject), Field<String>));
static_assert(__is_same(decltype(c::Interview::note), Field<String>));
static_assert(__is_same(decltype(c::Interview::interviewers),
    Field<List<c::InterviewInterviewersItem>>));
static_assert(__is_same(decltype(c::Interview::date), Field<long long>));
static_assert(__is_same(decltype(c::Interview::duration), Field<long long>));
static_assert(__is_same(decltype(c::Interview::location), Field<String>));
static_assert(__is_same(decltype(c::Interview::panel), Field<String>));
static_assert(__is_same(decltype(c::Interview::created_at), Field<long long>));
static_assert(__is_same(decltype(c::Interview::canceled_at), Field<long long>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectInterview}};
constexpr FieldRow kFieldsListInterviewsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListInterviewsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListInterviewsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListInterviewsResult = {"ListInterviewsResult",
    {kFieldsListInterviewsResult, 2}, sizeof(c::ListInterviewsResult), true};
static_assert(__is_same(decltype(c::ListInterviewsResult::items), List<c::Interview>));
static_assert(__is_same(decltype(c::ListInterviewsResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListInterviewsResult}};
constexpr BindRow kBindListInterviews[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpListInterviews = {.method = "GET",
    .path = "/opportunities/{id}/interviews", .rows = {kBindListInterviews, 1},
    .pagination = &kPagination1};
constexpr const char* kNamesListPostingsParamsState[] = {"draft", "internal", "published", "closed",
    "pending", "rejected"};
constexpr EnumTable kEnumListPostingsParamsState = {"ListPostingsParamsState",
    {kNamesListPostingsParamsState, 6}};
constexpr FieldRow kFieldsListPostingsParams[] = {
    {"state", "Only postings in this state.", nullptr, nullptr,
     {.names = &kEnumListPostingsParamsState}, __builtin_offsetof(c::ListPostingsParams, state),
     Kind::kEnum, 0},
    {"team", "Only postings of this team.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListPostingsParams, team), Kind::kString, 0},
    {"updated_at_start", "Only what changed since this time, in milliseconds since 1970.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::ListPostingsParams, updated_at_start), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::ListPostingsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPostingsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPostingsParams = {"ListPostingsParams", {kFieldsListPostingsParams,
    5}, sizeof(c::ListPostingsParams), false};
static_assert(__is_same(decltype(c::ListPostingsParams::state), Field<c::ListPostingsParamsState>));
static_assert(__is_same(decltype(c::ListPostingsParams::team), Field<String>));
static_assert(__is_same(decltype(c::ListPostingsParams::updated_at_start), Field<long long>));
static_assert(__is_same(decltype(c::ListPostingsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPostingsParams::next_page), Field<String>));
constexpr FieldRow kFieldsPostingCategories[] = {
    {"commitment", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostingCategories,
     commitment), Kind::kString, 2},
    {"department", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostingCategories,
     department), Kind::kString, 2},
    {"level", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostingCategories, level),
     Kind::kString, 2},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostingCategories, location),
     Kind::kString, 2},
    {"team", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostingCategories, team),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectPostingCategories = {"PostingCategories", {kFieldsPostingCategories,
    5}, sizeof(c::PostingCategories), true};
static_assert(__is_same(decltype(c::PostingCategories::commitment), Field<String>));
static_assert(__is_same(decltype(c::PostingCategories::department), Field<String>));
static_assert(__is_same(decltype(c::PostingCategories::level), Field<String>));
static_assert(__is_same(decltype(c::PostingCategories::location), Field<String>));
static_assert(__is_same(decltype(c::PostingCategories::team), Field<String>));
constexpr FieldRow kFieldsPostingSalaryRange[] = {
    {"min", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostingSalaryRange, min),
     Kind::kNumber, 2},
    {"max", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostingSalaryRange, max),
     Kind::kNumber, 2},
    {"currency", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostingSalaryRange, currency),
     Kind::kString, 2},
    {"interval", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PostingSalaryRange, interval),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectPostingSalaryRange = {"PostingSalaryRange", {kFieldsPostingSalaryRange,
    4}, sizeof(c::PostingSalaryRange), true};
static_assert(__is_same(decltype(c::PostingSalaryRange::min), Field<double>));
static_assert(__is_same(decltype(c::PostingSalaryRange::max), Field<double>));
static_assert(__is_same(decltype(c::PostingSalaryRange::currency), Field<String>));
static_assert(__is_same(decltype(c::PostingSalaryRange::interval), Field<String>));
constexpr FieldRow kFieldsPosting[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Posting, id), Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Posting, text), Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Posting, state), Kind::kString,
     0},
    {"owner", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Posting, owner), Kind::kString,
     2},
    {"categories", nullptr, nullptr, nullptr, {.object = &kObjectPostingCategories},
     __builtin_offsetof(c::Posting, categories), Kind::kObject, 0},
    {"country", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Posting, country),
     Kind::kString, 2},
    {"workplaceType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Posting, workplace_type),
     Kind::kString, 2},
    {"salaryRange", nullptr, nullptr, nullptr, {.object = &kObjectPostingSalaryRange},
     __builtin_offsetof(c::Posting, salary_range), Kind::kObject, 2},
    {"hostedUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Posting, hosted_url),
     Kind::kString, 2},
    {"applyUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Posting, apply_url),
     Kind::kString, 2},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Posting, created_at),
     Kind::kInteger, 0},
    {"updatedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Posting, updated_at),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectPosting = {"Posting", {kFieldsPosting, 12}, sizeof(c::Posting), true};
static_assert(__is_same(decltype(c::Posting::id), Field<String>));
static_assert(__is_same(decltype(c::Posting::text), Field<String>));
static_assert(__is_same(decltype(c::Posting::state), Field<String>));
static_assert(__is_same(decltype(c::Posting::owner), Field<String>));
static_assert(__is_same(decltype(c::Posting::categories), Field<c::PostingCategories>));
static_assert(__is_same(decltype(c::Posting::country), Field<String>));
static_assert(__is_same(decltype(c::Posting::workplace_type), Field<String>));
static_assert(__is_same(decltype(c::Posting::salary_range), Field<c::PostingSalaryRange>));
static_assert(__is_same(decltype(c::Posting::hosted_url), Field<String>));
static_assert(__is_same(decltype(c::Posting::apply_url), Field<String>));
static_assert(__is_same(decltype(c::Posting::created_at), Field<long long>));
static_assert(__is_same(decltype(c::Posting::updated_at), Field<long long>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectPosting}};
constexpr FieldRow kFieldsListPostingsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::ListPostingsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPostingsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPostingsResult = {"ListPostingsResult", {kFieldsListPostingsResult,
    2}, sizeof(c::ListPostingsResult), true};
static_assert(__is_same(decltype(c::ListPostingsResult::items), List<c::Posting>));
static_assert(__is_same(decltype(c::ListPostingsResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListPostingsResult}};
constexpr BindRow kBindListPostings[] = {
    {.place = Place::kQuery, .field = 0, .wire = "state"},
    {.place = Place::kQuery, .field = 1, .wire = "team"},
    {.place = Place::kQuery, .field = 2, .wire = "updated_at_start"},
};
constexpr HttpBinding kHttpListPostings = {.method = "GET", .path = "/postings",
    .rows = {kBindListPostings, 3}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetPostingParams[] = {
    {"posting", "Id of the posting.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetPostingParams, posting), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetPostingParams = {"GetPostingParams", {kFieldsGetPostingParams, 1},
    sizeof(c::GetPostingParams), false};
static_assert(__is_same(decltype(c::GetPostingParams::posting), String));
constexpr BindRow kBindGetPosting[] = {
    {.place = Place::kPath, .field = 0, .wire = "posting"},
};
constexpr HttpBinding kHttpGetPosting = {.method = "GET", .path = "/postings/{posting}",
    .rows = {kBindGetPosting, 1}, .result_at = "/data"};
constexpr ObjectTable kObjectListStagesParams = {"ListStagesParams", {},
    sizeof(c::ListStagesParams), false};
constexpr FieldRow kFieldsListStagesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListStagesResultItem, id),
     Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListStagesResultItem, text),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListStagesResultItem = {"ListStagesResultItem",
    {kFieldsListStagesResultItem, 2}, sizeof(c::ListStagesResultItem), true};
static_assert(__is_same(decltype(c::ListStagesResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListStagesResultItem::text), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListStagesResultItem}};
constexpr TypeRow kType17 = {Kind::kList, false, {.element = &kType16}};
constexpr HttpBinding kHttpListStages = {.method = "GET", .path = "/stages", .result_at = "/data"};
constexpr ObjectTable kObjectListArchiveReasonsParams = {"ListArchiveReasonsParams", {},
    sizeof(c::ListArchiveReasonsParams), false};
constexpr FieldRow kFieldsListArchiveReasonsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListArchiveReasonsResultItem, id),
     Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListArchiveReasonsResultItem,
     text), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListArchiveReasonsResultItem,
     status), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListArchiveReasonsResultItem,
     type), Kind::kString, 0},
};
constexpr ObjectTable kObjectListArchiveReasonsResultItem = {"ListArchiveReasonsResultItem",
    {kFieldsListArchiveReasonsResultItem, 4}, sizeof(c::ListArchiveReasonsResultItem), true};
static_assert(__is_same(decltype(c::ListArchiveReasonsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListArchiveReasonsResultItem::text), Field<String>));
static_assert(__is_same(decltype(c::ListArchiveReasonsResultItem::status), Field<String>));
static_assert(__is_same(decltype(c::ListArchiveReasonsResultItem::type), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false,
    {.object = &kObjectListArchiveReasonsResultItem}};
constexpr TypeRow kType19 = {Kind::kList, false, {.element = &kType18}};
constexpr HttpBinding kHttpListArchiveReasons = {.method = "GET", .path = "/archive_reasons",
    .result_at = "/data"};
constexpr FieldRow kFieldsListUsersParams[] = {
    {"email", "Only candidates with this mail address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListUsersParams, email), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::ListUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUsersParams = {"ListUsersParams", {kFieldsListUsersParams, 3},
    sizeof(c::ListUsersParams), false};
static_assert(__is_same(decltype(c::ListUsersParams::email), Field<String>));
static_assert(__is_same(decltype(c::ListUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsListUsersResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListUsersResultItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListUsersResultItem, name),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListUsersResultItem, email),
     Kind::kString, 0},
    {"accessRole", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListUsersResultItem,
     access_role), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUsersResultItem = {"ListUsersResultItem",
    {kFieldsListUsersResultItem, 4}, sizeof(c::ListUsersResultItem), true};
static_assert(__is_same(decltype(c::ListUsersResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListUsersResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListUsersResultItem::email), Field<String>));
static_assert(__is_same(decltype(c::ListUsersResultItem::access_role), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListUsersResultItem}};
constexpr FieldRow kFieldsListUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType20},
     __builtin_offsetof(c::ListUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUsersResult = {"ListUsersResult", {kFieldsListUsersResult, 2},
    sizeof(c::ListUsersResult), true};
static_assert(__is_same(decltype(c::ListUsersResult::items), List<c::ListUsersResultItem>));
static_assert(__is_same(decltype(c::ListUsersResult::next_page), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectListUsersResult}};
constexpr BindRow kBindListUsers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "email"},
};
constexpr HttpBinding kHttpListUsers = {.method = "GET", .path = "/users", .rows = {kBindListUsers,
    1}, .pagination = &kPagination1};
constexpr ActionRow kActions[] = {
    {.name = "list_candidates", .title = "List candidates",
     .description = "Candidates, newest first.", .effect = Effect::kRead,
     .params = &kObjectListCandidatesParams, .result = &kType4, .http = &kHttpListCandidates,
     .tool_name = "lever_list_candidates"},
    {.name = "get_candidate", .title = "Read a candidate", .description = "One candidate.",
     .effect = Effect::kRead, .params = &kObjectGetCandidateParams, .result = &kType3,
     .http = &kHttpGetCandidate, .tool_name = "lever_get_candidate"},
    {.name = "create_candidate", .title = "Add a candidate",
     .description = "Adds a candidate, for a posting if one is given.",
     .params = &kObjectCreateCandidateParams, .result = &kType3, .http = &kHttpCreateCandidate,
     .tool_name = "lever_create_candidate"},
    {.name = "update_candidate_stage", .title = "Move a candidate",
     .description = "Moves a candidate to another stage.",
     .params = &kObjectUpdateCandidateStageParams, .result = &kType3,
     .http = &kHttpUpdateCandidateStage, .tool_name = "lever_update_candidate_stage"},
    {.name = "archive_candidate", .title = "Archive a candidate",
     .description = "Archives a candidate with a reason, or takes it back.",
     .effect = Effect::kDestructive, .params = &kObjectArchiveCandidateParams, .result = &kType3,
     .http = &kHttpArchiveCandidate, .tool_name = "lever_archive_candidate"},
    {.name = "add_tags", .title = "Add tags", .description = "Adds tags to a candidate.",
     .params = &kObjectAddTagsParams, .result = &kType3, .http = &kHttpAddTags,
     .tool_name = "lever_add_tags"},
    {.name = "list_notes", .title = "List notes", .description = "Notes on a candidate.",
     .effect = Effect::kRead, .params = &kObjectListNotesParams, .result = &kType10,
     .http = &kHttpListNotes, .tool_name = "lever_list_notes"},
    {.name = "add_note", .title = "Add a note", .description = "Writes a note on a candidate.",
     .params = &kObjectAddNoteParams, .result = &kType9, .http = &kHttpAddNote,
     .tool_name = "lever_add_note"},
    {.name = "list_interviews", .title = "List interviews",
     .description = "Interviews with a candidate.", .effect = Effect::kRead,
     .params = &kObjectListInterviewsParams, .result = &kType13, .http = &kHttpListInterviews,
     .tool_name = "lever_list_interviews"},
    {.name = "list_postings", .title = "List postings",
     .description = "Job postings, by state or team.", .effect = Effect::kRead,
     .params = &kObjectListPostingsParams, .result = &kType15, .http = &kHttpListPostings,
     .tool_name = "lever_list_postings"},
    {.name = "get_posting", .title = "Read a posting", .description = "One job posting.",
     .effect = Effect::kRead, .params = &kObjectGetPostingParams, .result = &kType14,
     .http = &kHttpGetPosting, .tool_name = "lever_get_posting"},
    {.name = "list_stages", .title = "List stages",
     .description = "Stages that candidates go through.", .effect = Effect::kRead,
     .params = &kObjectListStagesParams, .result = &kType17, .http = &kHttpListStages,
     .tool_name = "lever_list_stages"},
    {.name = "list_archive_reasons", .title = "List reasons",
     .description = "Reasons for archiving a candidate.", .effect = Effect::kRead,
     .params = &kObjectListArchiveReasonsParams, .result = &kType19,
     .http = &kHttpListArchiveReasons, .tool_name = "lever_list_archive_reasons"},
    {.name = "list_users", .title = "List users", .description = "People who use Lever.",
     .effect = Effect::kRead, .params = &kObjectListUsersParams, .result = &kType21,
     .http = &kHttpListUsers, .tool_name = "lever_list_users"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kBasic, .username = "{api_key}"},
};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs1[] = {{"Unauthorized",
    "The key or sign-in has ended; connect Lever again."}, {"Forbidden",
    "The key or sign-in lacks a permission for this; give it in Lever " "and connect again."},
    {"ResourceNotFound", "Compare the id; list_candidates and list_postings have them."}};
constexpr ApiRow kApi = {.base_url = "https://api.lever.co/v1", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .other_auth = {kOtherAuth, 1},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 3}},
    .retry_after = "retry-after", .per_second = 10, .verify_method = "GET",
    .verify_path = "/stages"};
constexpr FieldRow kFieldsConnection[] = {
    {"api_key", "From Settings, Integrations and API, API Credentials; instead of " "the sign-in.",
     nullptr, nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "api_key", .label = "API key", .secret = true},
};
constexpr const char* kTexts4[] = {"api.lever.co", "auth.lever.co"};
constexpr const char* kTexts5[] = {"offline_access", "opportunities:write:admin",
    "postings:read:admin", "stages:read:admin", "notes:write:admin", "interviews:read:admin",
    "archive_reasons:read:admin", "users:read:admin"};
constexpr NamedText kPairs2[] = {{"audience", "https://api.lever.co/v1/"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Lever",
    .authorization_url = "https://auth.lever.co/authorize",
    .token_url = "https://auth.lever.co/oauth/token", .scopes = {kTexts5, 8},
    .client_id_secret = "LEVER_CLIENT_ID", .client_secret_secret = "LEVER_CLIENT_SECRET",
    .token_auth_method = "post", .pkce = false, .authorize_params = {kPairs2, 2}};
constexpr SecretRow kSecrets[] = {
    {"LEVER_CLIENT_ID", "Client ID of your app (Lever, Settings, Integrations and API, or "
     "from Lever's partner desk).", true, false},
    {"LEVER_CLIENT_SECRET", "Client secret of the same app.", true, false},
    {"LEVER_WEBHOOK_TOKEN", "Signature token (Settings, Integrations and API, Webhooks); needed "
     "for events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"applicationCreated", "Somebody applied or was put forward for a posting."},
    {"candidateStageChange", "A candidate moved to another stage."},
    {"candidateArchiveChange", "A candidate was archived or became active again."},
    {"candidateHired", "A candidate was hired."},
    {"candidateDeleted", "A candidate was deleted."},
    {"interviewCreated", "An interview was scheduled."},
    {"interviewUpdated", "An interview changed."},
    {"interviewDeleted", "An interview was cancelled."},
    {"contactCreated", "A person was added."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Settings, Integrations and API, Webhooks: this connector's webhook "
     "URL at each event you want, and copy the signature token.", .event_type_field = "event",
     .events = {kEvents0, 9}, .verify = {.scheme = VerifyScheme::kHmac,
     .secret = "LEVER_WEBHOOK_TOKEN", .algorithm = "sha256", .encoding = "hex",
     .header = "/signature", .payload = "{/token}{/triggeredAt}", .secret_encoding = "text"},
     .delivery_id = "/id"},
};
constexpr MatcherRow kMatchersCandidateCreated[] = {
    {.source = "tool", .action = "create_candidate"},
    {.source = "webhook", .event = "applicationCreated"},
};
constexpr MatcherRow kMatchersCandidateStageUpdated[] = {
    {.source = "tool", .action = "update_candidate_stage"},
    {.source = "webhook", .event = "candidateStageChange"},
};
constexpr MatcherRow kMatchersCandidateArchived[] = {
    {.source = "tool", .action = "archive_candidate"},
    {.source = "webhook", .event = "candidateArchiveChange"},
};
constexpr MatcherRow kMatchersTagsAdded[] = {
    {.source = "tool", .action = "add_tags"},
};
constexpr MatcherRow kMatchersNoteAdded[] = {
    {.source = "tool", .action = "add_note"},
};
constexpr MatcherRow kMatchersCandidateHired[] = {
    {.source = "webhook", .event = "candidateHired"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "candidate_created", .display_name = "Candidate Created",
     .matchers = {kMatchersCandidateCreated, 2}},
    {.id = "candidate_stage_updated", .display_name = "Candidate Stage Updated",
     .matchers = {kMatchersCandidateStageUpdated, 2}},
    {.id = "candidate_archived", .display_name = "Candidate Archived",
     .matchers = {kMatchersCandidateArchived, 2}},
    {.id = "tags_added", .display_name = "Tags Added", .matchers = {kMatchersTagsAdded, 1}},
    {.id = "note_added", .display_name = "Note Added", .matchers = {kMatchersNoteAdded, 1}},
    {.id = "candidate_hired", .display_name = "Candidate Hired",
     .matchers = {kMatchersCandidateHired, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "lever",
    .display_name = "Lever",
    .description = "Follow candidates through Lever: postings, stages, notes, interviews "
        "and archiving.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "lever",
    .tool_description =
        "Reads and changes candidates in Lever. A candidate here is an opportunity: "
        "one person considered for one job. Records are personal data: show "
        "only what is needed. Show the user what you are about to write and " "wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_candidates\",\"get_candidate\",\"create_candidate\","
        "\"update_candidate_stage\",\"archive_candidate\",\"add_tags\",\"list_notes\","
        "\"add_note\",\"list_interviews\",\"list_postings\",\"get_posting\","
        "\"list_stages\",\"list_archive_reasons\",\"list_users\"],\"description\":\"What "
        "to do.\"},\"id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"Id "
        "of the candidate (opportunity).\"},\"email\":{\"type\":\"string\","
        "\"format\":\"email\",\"description\":\"Only candidates with this "
        "mail address.\"},\"stage_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Only candidates in this stage.\"},"
        "\"posting_id\":{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"Id "
        "of the posting; as a filter, only candidates for it.\"},\"archived\":{\"type\":\"bool"
        "ean\",\"description\":\"Only archived candidates, or only active "
        "ones.\"},\"tag\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Only candidates with this tag.\"},\"updated_at_start\":{\"type\":\""
        "integer\",\"minimum\":0,\"description\":\"Only what changed since "
        "this time, in milliseconds since 1970.\"},\"state\":{\"type\":\"string\","
        "\"enum\":[\"draft\",\"internal\",\"published\",\"closed\",\"pending\","
        "\"rejected\"],\"description\":\"Only postings in this state.\"},\"team\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":255,\"description\":\"Only "
        "postings of this team.\"},\"posting\":{\"type\":\"string\",\"format\":\"uuid\","
        "\"description\":\"Id of the posting.\"},\"perform_as\":{\"type\":\"string\","
        "\"format\":\"uuid\",\"description\":\"Id of the Lever user in whose "
        "name it is done; list_users has it.\"},\"name\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Name of the candidate.\"},"
        "\"headline\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":500,"
        "\"description\":\"Line below the name, such as the present employer.\"},"
        "\"emails\":{\"type\":\"array\",\"maxItems\":10,\"items\":{\"type\":\"string\","
        "\"format\":\"email\"},\"description\":\"Mail addresses.\"},\"stage\":{\"type\":\"stri"
        "ng\",\"minLength\":1,\"maxLength\":100,\"description\":\"Id of the "
        "stage; list_stages has it.\"},\"location\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Where the candidate is.\"},\"tags\":{\"type\":\"a"
        "rray\",\"minItems\":1,\"maxItems\":50,\"items\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255},\"description\":\"Tags such as "
        "designer.\"},\"sources\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":20,"
        "\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},"
        "\"description\":\"Where the candidate came from.\"},\"postings\":{\"type\":\"array\","
        "\"maxItems\":1,\"items\":{\"type\":\"string\",\"format\":\"uuid\"},"
        "\"description\":\"Id of the posting to apply for.\"},\"origin\":{\"type\":\"string\","
        "\"enum\":[\"agency\",\"applied\",\"internal\",\"referred\",\"sourced\","
        "\"university\"],\"description\":\"How the candidate came.\"},\"value\":{\"type\":\"st"
        "ring\",\"minLength\":1,\"maxLength\":20000,\"description\":\"Text "
        "of the note.\"},\"secret\":{\"type\":\"boolean\",\"description\":\"Whether "
        "only people with access to private notes may read it.\"},\"reason\":{\"type\":[\"stri"
        "ng\",\"null\"],\"format\":\"uuid\",\"description\":\"Id of the reason; "
        "list_archive_reasons has it. null makes the candidate active again.\"},"
        "\"max_items\":{\"description\":\"Fetch pages until there are this "
        "many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "lever",
    .actions = {kActions, 14},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 6},
};

}  // namespace pie::detail::tables::lever

namespace pie::lever {

constinit const ConnectorTable kLever = ::pie::detail::tables::lever::kConnector;

Task<ListCandidatesResult> ListCandidates(Context& context, ListCandidatesParams params) {
  return Task<ListCandidatesResult>(::pie::ContextAccess::Call(context, kLever, 0, &params));
}

Task<Candidate> GetCandidate(Context& context, GetCandidateParams params) {
  return Task<Candidate>(::pie::ContextAccess::Call(context, kLever, 1, &params));
}

Task<Candidate> CreateCandidate(Context& context, CreateCandidateParams params) {
  return Task<Candidate>(::pie::ContextAccess::Call(context, kLever, 2, &params));
}

Task<Candidate> UpdateCandidateStage(Context& context, UpdateCandidateStageParams params) {
  return Task<Candidate>(::pie::ContextAccess::Call(context, kLever, 3, &params));
}

Task<Candidate> ArchiveCandidate(Context& context, ArchiveCandidateParams params) {
  return Task<Candidate>(::pie::ContextAccess::Call(context, kLever, 4, &params));
}

Task<Candidate> AddTags(Context& context, AddTagsParams params) {
  return Task<Candidate>(::pie::ContextAccess::Call(context, kLever, 5, &params));
}

Task<ListNotesResult> ListNotes(Context& context, ListNotesParams params) {
  return Task<ListNotesResult>(::pie::ContextAccess::Call(context, kLever, 6, &params));
}

Task<Note> AddNote(Context& context, AddNoteParams params) {
  return Task<Note>(::pie::ContextAccess::Call(context, kLever, 7, &params));
}

Task<ListInterviewsResult> ListInterviews(Context& context, ListInterviewsParams params) {
  return Task<ListInterviewsResult>(::pie::ContextAccess::Call(context, kLever, 8, &params));
}

Task<ListPostingsResult> ListPostings(Context& context, ListPostingsParams params) {
  return Task<ListPostingsResult>(::pie::ContextAccess::Call(context, kLever, 9, &params));
}

Task<Posting> GetPosting(Context& context, GetPostingParams params) {
  return Task<Posting>(::pie::ContextAccess::Call(context, kLever, 10, &params));
}

Task<List<ListStagesResultItem>> ListStages(Context& context, ListStagesParams params) {
  return Task<List<ListStagesResultItem>>(::pie::ContextAccess::Call(context, kLever, 11, &params));
}

Task<List<ListArchiveReasonsResultItem>> ListArchiveReasons(Context& context,
    ListArchiveReasonsParams params) {
  return Task<List<ListArchiveReasonsResultItem>>(::pie::ContextAccess::Call(context, kLever, 12,
      &params));
}

Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params) {
  return Task<ListUsersResult>(::pie::ContextAccess::Call(context, kLever, 13, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.lever_client_id = context.Secret("LEVER_CLIENT_ID");
  secrets.lever_client_secret = context.Secret("LEVER_CLIENT_SECRET");
  secrets.lever_webhook_token = context.Secret("LEVER_WEBHOOK_TOKEN");
  return secrets;
}

}  // namespace pie::lever

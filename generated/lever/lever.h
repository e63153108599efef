// Generated from plugins/lever/lever.pie. Do not edit.
// Follow candidates through Lever: postings, stages, notes, interviews and archiving.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::lever {

struct CandidatePhonesItem {
  Field<String> type;
  Field<String> value;
  CandidatePhonesItem() = default;
};

struct CandidateArchived {
  Field<long long> archived_at;
  Field<String> reason;
  CandidateArchived() = default;
};

struct Candidate {
  Field<String> id;
  Field<String> name;
  Field<String> headline;
  Field<String> contact;
  Field<String> stage;
  Field<String> location;
  Field<List<String>> emails;
  Field<List<CandidatePhonesItem>> phones;
  Field<List<String>> tags;
  Field<List<String>> sources;
  Field<String> origin;
  Field<String> owner;
  Field<List<String>> followers;
  Field<List<String>> applications;
  Field<CandidateArchived> archived;
  Field<long long> created_at;
  Field<long long> updated_at;
  Candidate() = default;
};

struct PostingCategories {
  Field<String> commitment;
  Field<String> department;
  Field<String> level;
  Field<String> location;
  Field<String> team;
  PostingCategories() = default;
};

struct PostingSalaryRange {
  Field<double> min;
  Field<double> max;
  Field<String> currency;
  Field<String> interval;
  PostingSalaryRange() = default;
};

struct Posting {
  Field<String> id;
  Field<String> text;
  Field<String> state;
  Field<String> owner;
  Field<PostingCategories> categories;
  Field<String> country;
  Field<String> workplace_type;
  Field<PostingSalaryRange> salary_range;
  Field<String> hosted_url;
  Field<String> apply_url;
  Field<long long> created_at;
  Field<long long> updated_at;
  Posting() = default;
};

struct NoteFieldsItem {
  Field<String> type;
  Field<String> value;
  NoteFieldsItem() = default;
};

struct Note {
  Field<String> id;
  Field<String> text;
  Field<List<NoteFieldsItem>> fields;
  Field<String> user;
  Field<bool> secret;
  Field<long long> created_at;
  Field<long long> completed_at;
  Note() = default;
};

struct InterviewInterviewersItem {
  Field<String> id;
  Field<String> name;
  Field<String> email;
  InterviewInterviewersItem() = default;
};

struct Interview {
  Field<String> id;
  Field<String> subject;
  Field<String> note;
  Field<List<InterviewInterviewersItem>> interviewers;
  Field<long long> date;
  Field<long long> duration;
  Field<String> location;
  Field<String> panel;
  Field<long long> created_at;
  Field<long long> canceled_at;
  Interview() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListCandidates,
  kGetCandidate,
  kCreateCandidate,
  kUpdateCandidateStage,
  kArchiveCandidate,
  kAddTags,
  kListNotes,
  kAddNote,
  kListInterviews,
  kListPostings,
  kGetPosting,
  kListStages,
  kListArchiveReasons,
  kListUsers,
};

struct ListCandidatesParams {
  // Only candidates with this mail address.
  Field<String> email;
  // Only candidates in this stage.
  Field<String> stage_id;
  // Id of the posting; as a filter, only candidates for it.
  Field<String> posting_id;
  // Only archived candidates, or only active ones.
  Field<bool> archived;
  // Only candidates with this tag.
  Field<String> tag;
  // Only what changed since this time, in milliseconds since 1970.
  Field<long long> updated_at_start;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCandidatesParams() = default;
};

struct ListCandidatesResult {
  List<Candidate> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCandidatesResult() = default;
};

struct GetCandidateParams {
  // Id of the candidate (opportunity).
  String id;
  GetCandidateParams() = default;
};

enum class CreateCandidateParamsOrigin : int {
  kAgency,
  kApplied,
  kInternal,
  kReferred,
  kSourced,
  kUniversity,
};

struct CreateCandidateParams {
  // Id of the Lever user in whose name it is done; list_users has it.
  String perform_as;
  // Name of the candidate.
  String name;
  // Line below the name, such as the present employer.
  Field<String> headline;
  // Mail addresses.
  Field<List<String>> emails;
  // Id of the stage; list_stages has it.
  Field<String> stage;
  // Where the candidate is.
  Field<String> location;
  // Tags such as designer.
  Field<List<String>> tags;
  // Where the candidate came from.
  Field<List<String>> sources;
  // Id of the posting to apply for.
  Field<List<String>> postings;
  // How the candidate came.
  Field<CreateCandidateParamsOrigin> origin;
  CreateCandidateParams() = default;
};

struct UpdateCandidateStageParams {
  // Id of the candidate (opportunity).
  String id;
  // Id of the stage; list_stages has it.
  String stage;
  // Id of the Lever user in whose name it is done; list_users has it.
  Field<String> perform_as;
  UpdateCandidateStageParams() = default;
};

struct ArchiveCandidateParams {
  // Id of the candidate (opportunity).
  String id;
  // Id of the reason; list_archive_reasons has it. null makes the candidate active again.
  Field<String> reason;
  // Id of the Lever user in whose name it is done; list_users has it.
  Field<String> perform_as;
  ArchiveCandidateParams() = default;
};

struct AddTagsParams {
  // Id of the candidate (opportunity).
  String id;
  // Tags such as designer.
  List<String> tags;
  // Id of the Lever user in whose name it is done; list_users has it.
  Field<String> perform_as;
  AddTagsParams() = default;
};

struct ListNotesParams {
  // Id of the candidate (opportunity).
  String id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListNotesParams() = default;
};

struct ListNotesResult {
  List<Note> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListNotesResult() = default;
};

struct AddNoteParams {
  // Id of the candidate (opportunity).
  String id;
  // Text of the note.
  String value;
  // Whether only people with access to private notes may read it.
  Field<bool> secret;
  // Id of the Lever user in whose name it is done; list_users has it.
  Field<String> perform_as;
  AddNoteParams() = default;
};

struct ListInterviewsParams {
  // Id of the candidate (opportunity).
  String id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListInterviewsParams() = default;
};

struct ListInterviewsResult {
  List<Interview> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListInterviewsResult() = default;
};

enum class ListPostingsParamsState : int {
  kDraft,
  kInternal,
  kPublished,
  kClosed,
  kPending,
  kRejected,
};

struct ListPostingsParams {
  // Only postings in this state.
  Field<ListPostingsParamsState> state;
  // Only postings of this team.
  Field<String> team;
  // Only what changed since this time, in milliseconds since 1970.
  Field<long long> updated_at_start;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPostingsParams() = default;
};

struct ListPostingsResult {
  List<Posting> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPostingsResult() = default;
};

struct GetPostingParams {
  // Id of the posting.
  String posting;
  GetPostingParams() = default;
};

struct ListStagesParams {
  ListStagesParams() = default;
};

struct ListStagesResultItem {
  Field<String> id;
  Field<String> text;
  ListStagesResultItem() = default;
};

struct ListArchiveReasonsParams {
  ListArchiveReasonsParams() = default;
};

struct ListArchiveReasonsResultItem {
  Field<String> id;
  Field<String> text;
  Field<String> status;
  Field<String> type;
  ListArchiveReasonsResultItem() = default;
};

struct ListUsersParams {
  // Only candidates with this mail address.
  Field<String> email;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUsersParams() = default;
};

struct ListUsersResultItem {
  Field<String> id;
  Field<String> name;
  Field<String> email;
  Field<String> access_role;
  ListUsersResultItem() = default;
};

struct ListUsersResult {
  List<ListUsersResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUsersResult() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // Somebody applied or was put forward for a posting.
  kApplicationCreated,
  // A candidate moved to another stage.
  kCandidateStageChange,
  // A candidate was archived or became active again.
  kCandidateArchiveChange,
  // A candidate was hired.
  kCandidateHired,
  // A candidate was deleted.
  kCandidateDeleted,
  // An interview was scheduled.
  kInterviewCreated,
  // An interview changed.
  kInterviewUpdated,
  // An interview was cancelled.
  kInterviewDeleted,
  // A person was added.
  kContactCreated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Candidate Created
  kCandidateCreated,
  // Candidate Stage Updated
  kCandidateStageUpdated,
  // Candidate Archived
  kCandidateArchived,
  // Tags Added
  kTagsAdded,
  // Note Added
  kNoteAdded,
  // Candidate Hired
  kCandidateHired,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (Lever, Settings, Integrations and API, or from Lever's partner desk).
  String lever_client_id;
  // Client secret of the same app.
  String lever_client_secret;
  // Signature token (Settings, Integrations and API, Webhooks); needed for events only. May be
  // empty.
  String lever_webhook_token;
  Secrets() = default;
};

// Candidates, newest first. Only reads.
Task<ListCandidatesResult> ListCandidates(Context& context, ListCandidatesParams params);

// One candidate. Only reads.
Task<Candidate> GetCandidate(Context& context, GetCandidateParams params);

// Adds a candidate, for a posting if one is given.
Task<Candidate> CreateCandidate(Context& context, CreateCandidateParams params);

// Moves a candidate to another stage.
Task<Candidate> UpdateCandidateStage(Context& context, UpdateCandidateStageParams params);

// Archives a candidate with a reason, or takes it back. Destructive: may delete or overwrite.
Task<Candidate> ArchiveCandidate(Context& context, ArchiveCandidateParams params);

// Adds tags to a candidate.
Task<Candidate> AddTags(Context& context, AddTagsParams params);

// Notes on a candidate. Only reads.
Task<ListNotesResult> ListNotes(Context& context, ListNotesParams params);

// Writes a note on a candidate.
Task<Note> AddNote(Context& context, AddNoteParams params);

// Interviews with a candidate. Only reads.
Task<ListInterviewsResult> ListInterviews(Context& context, ListInterviewsParams params);

// Job postings, by state or team. Only reads.
Task<ListPostingsResult> ListPostings(Context& context, ListPostingsParams params);

// One job posting. Only reads.
Task<Posting> GetPosting(Context& context, GetPostingParams params);

// Stages that candidates go through. Only reads.
Task<List<ListStagesResultItem>> ListStages(Context& context, ListStagesParams params);

// Reasons for archiving a candidate. Only reads.
Task<List<ListArchiveReasonsResultItem>> ListArchiveReasons(Context& context,
    ListArchiveReasonsParams params);

// People who use Lever. Only reads.
Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kLever;

}  // namespace pie::lever

// Generated from plugins/x-twitter/x-twitter.pie. Do not edit.
// Publish, find and delete posts on X, read timelines and mentions, like, repost, follow and send
// direct messages.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::x_twitter {

struct PostMetrics {
  Field<long long> like_count;
  Field<long long> reply_count;
  Field<long long> repost_count;
  Field<long long> retweet_count;
  Field<long long> quote_count;
  Field<long long> impression_count;
  PostMetrics() = default;
};

struct PostReference {
  Field<String> type;
  Field<String> id;
  PostReference() = default;
};

struct Post {
  Field<String> id;
  Field<String> text;
  Field<String> author_id;
  Field<String> created_at;
  Field<String> lang;
  Field<String> conversation_id;
  Field<String> in_reply_to_user_id;
  Field<PostMetrics> public_metrics;
  Field<List<PostReference>> referenced_posts;
  Post() = default;
};

struct UserMetrics {
  Field<long long> followers_count;
  Field<long long> following_count;
  Field<long long> post_count;
  Field<long long> tweet_count;
  Field<long long> listed_count;
  UserMetrics() = default;
};

struct User {
  Field<String> id;
  Field<String> username;
  Field<String> name;
  Field<String> description;
  Field<String> location;
  Field<String> url;
  Field<bool> verified;
  Field<bool> protected_;
  Field<String> created_at;
  Field<UserMetrics> public_metrics;
  User() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kCreatePost,
  kDeletePost,
  kGetPost,
  kSearchRecent,
  kListUserPosts,
  kListMentions,
  kGetMe,
  kGetUser,
  kListFollowers,
  kLikePost,
  kRemoveLike,
  kSharePost,
  kRemoveShare,
  kFollowUser,
  kUnfollowUser,
  kSendMessage,
  kListOwnMentions,
};

enum class CreatePostParamsReplySettings : int {
  kFollowing,
  kMentionedUsers,
  kSubscribers,
  kVerified,
};

struct CreatePostParams {
  // Text; 280 characters unless the account has Premium.
  String text;
  // Id of the post that is answered.
  Field<String> in_reply_to_tweet_id;
  // Id of the post that is quoted.
  Field<String> quote_tweet_id;
  // Ids of media that were uploaded before.
  Field<List<String>> media_ids;
  // Choices of a poll.
  Field<List<String>> poll_options;
  // How long the poll is open.
  Field<long long> poll_minutes;
  // Who may answer; everybody when left out.
  Field<CreatePostParamsReplySettings> reply_settings;
  CreatePostParams() = default;
};

struct CreatePostResult {
  Field<String> id;
  Field<String> text;
  CreatePostResult() = default;
};

struct DeletePostParams {
  // Id of the post.
  String id;
  DeletePostParams() = default;
};

struct DeletePostResult {
  Field<bool> deleted;
  DeletePostResult() = default;
};

struct GetPostParams {
  // Id of the post.
  String id;
  GetPostParams() = default;
};

enum class SearchRecentParamsSortOrder : int {
  kRecency,
  kRelevancy,
};

struct SearchRecentParams {
  // Search, as: (peas OR beans) lang:en -is:retweet from:example.
  String query;
  // Newest or most fitting first.
  Field<SearchRecentParamsSortOrder> sort_order;
  // Only posts at or after this time.
  Field<String> start_time;
  // Only posts before this time.
  Field<String> end_time;
  // Only posts after this one.
  Field<String> since_id;
  // Entries per page.
  Field<long long> max_results;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  SearchRecentParams() = default;
};

struct SearchRecentResult {
  List<Post> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  SearchRecentResult() = default;
};

enum class ListUserPostsParamsExcludeItem : int {
  kReplies,
  kRetweets,
};

struct ListUserPostsParams {
  // Id of the user; get_user has it.
  String of_user;
  // Only posts at or after this time.
  Field<String> start_time;
  // Only posts before this time.
  Field<String> end_time;
  // Only posts after this one.
  Field<String> since_id;
  // What to leave out.
  Field<List<ListUserPostsParamsExcludeItem>> exclude;
  // Entries per page.
  Field<long long> max_results;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListUserPostsParams() = default;
};

struct ListUserPostsResult {
  List<Post> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListUserPostsResult() = default;
};

struct ListMentionsParams {
  // Id of the user; get_user has it.
  String of_user;
  // Only posts at or after this time.
  Field<String> start_time;
  // Only posts before this time.
  Field<String> end_time;
  // Only posts after this one.
  Field<String> since_id;
  // Entries per page.
  Field<long long> max_results;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListMentionsParams() = default;
};

struct ListMentionsResult {
  List<Post> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListMentionsResult() = default;
};

struct GetMeParams {
  GetMeParams() = default;
};

struct GetUserParams {
  // Name of the user, without @.
  String username;
  GetUserParams() = default;
};

struct ListFollowersParams {
  // Id of the user; get_user has it.
  String of_user;
  // Entries per page.
  Field<long long> max_results;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListFollowersParams() = default;
};

struct ListFollowersResult {
  List<User> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListFollowersResult() = default;
};

struct LikePostParams {
  // Id of the post.
  String id;
  LikePostParams() = default;
};

struct LikePostResult {
  Field<bool> liked;
  LikePostResult() = default;
};

struct RemoveLikeParams {
  // Id of the post.
  String id;
  RemoveLikeParams() = default;
};

struct RemoveLikeResult {
  Field<bool> liked;
  RemoveLikeResult() = default;
};

struct SharePostParams {
  // Id of the post.
  String id;
  SharePostParams() = default;
};

struct SharePostResult {
  Field<bool> retweeted;
  SharePostResult() = default;
};

struct RemoveShareParams {
  // Id of the post.
  String id;
  RemoveShareParams() = default;
};

struct RemoveShareResult {
  Field<bool> retweeted;
  RemoveShareResult() = default;
};

struct FollowUserParams {
  // Id of the user; get_user has it.
  String of_user;
  FollowUserParams() = default;
};

struct FollowUserResult {
  Field<bool> following;
  Field<bool> pending_follow;
  FollowUserResult() = default;
};

struct UnfollowUserParams {
  // Id of the user; get_user has it.
  String of_user;
  UnfollowUserParams() = default;
};

struct UnfollowUserResult {
  Field<bool> following;
  UnfollowUserResult() = default;
};

struct SendMessageParams {
  // Id of the user; get_user has it.
  String of_user;
  // Text; 280 characters unless the account has Premium.
  String text;
  SendMessageParams() = default;
};

struct SendMessageResult {
  Field<String> dm_conversation_id;
  Field<String> dm_event_id;
  SendMessageResult() = default;
};

struct ListOwnMentionsParams {
  // Only posts at or after this time.
  Field<String> start_time;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListOwnMentionsParams() = default;
};

struct ListOwnMentionsResult {
  List<Post> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListOwnMentionsResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Post Published
  kPostCreated,
  // Post Deleted
  kPostDeleted,
  // Post Liked
  kPostLiked,
  // Like Taken Back
  kLikeRemoved,
  // Post Reposted
  kPostShared,
  // Repost Taken Back
  kShareRemoved,
  // User Followed
  kUserFollowed,
  // User Unfollowed
  kUserUnfollowed,
  // Message Sent
  kMessageSent,
  // Mentioned
  kMentionDetected,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // OAuth 2.0 client ID of your app (console.x.com, the app, Keys and tokens).
  String x_client_id;
  // OAuth 2.0 client secret of the same app.
  String x_client_secret;
  Secrets() = default;
};

// Publishes a post, an answer, a quote or a poll.
Task<CreatePostResult> CreatePost(Context& context, CreatePostParams params);

// Deletes a post of yours for good. Destructive: may delete or overwrite.
Task<DeletePostResult> DeletePost(Context& context, DeletePostParams params);

// One post with its counts. Only reads.
Task<Post> GetPost(Context& context, GetPostParams params);

// Posts of the last 7 days that fit a search. Only reads.
Task<SearchRecentResult> SearchRecent(Context& context, SearchRecentParams params);

// Posts of a user, newest first. Only reads.
Task<ListUserPostsResult> ListUserPosts(Context& context, ListUserPostsParams params);

// Posts that name a user, newest first. Only reads.
Task<ListMentionsResult> ListMentions(Context& context, ListMentionsParams params);

// The account of the connection. Only reads.
Task<User> GetMe(Context& context, GetMeParams params);

// A user by name, with id and counts. Only reads.
Task<User> GetUser(Context& context, GetUserParams params);

// Who follows a user. Only reads.
Task<ListFollowersResult> ListFollowers(Context& context, ListFollowersParams params);

// Likes a post in your name.
Task<LikePostResult> LikePost(Context& context, LikePostParams params);

// Takes your like of a post back. Destructive: may delete or overwrite.
Task<RemoveLikeResult> RemoveLike(Context& context, RemoveLikeParams params);

// Reposts a post to your followers.
Task<SharePostResult> SharePost(Context& context, SharePostParams params);

// Takes your repost of a post back. Destructive: may delete or overwrite.
Task<RemoveShareResult> RemoveShare(Context& context, RemoveShareParams params);

// Follows a user in your name.
Task<FollowUserResult> FollowUser(Context& context, FollowUserParams params);

// Follows a user no more. Destructive: may delete or overwrite.
Task<UnfollowUserResult> UnfollowUser(Context& context, UnfollowUserParams params);

// Sends a direct message to a user who takes them.
Task<SendMessageResult> SendMessage(Context& context, SendMessageParams params);

// Posts that name the user of the connection: what is polled. Only reads.
Task<ListOwnMentionsResult> ListOwnMentions(Context& context, ListOwnMentionsParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kXTwitter;

}  // namespace pie::x_twitter

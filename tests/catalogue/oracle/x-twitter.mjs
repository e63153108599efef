import { TwitterApi } from 'twitter-api-v2';

export const maker = 'community';
// The SDK has no base URL: a plugin sends its requests to the recorder and gives an empty answer.
export const client = (origin, redirected) => {
  const onBeforeRequest = async ({ computedParams: { method, url, headers, body } }) => {
    await redirected(url, { method, headers, body });
    return { data: {} };
  };
  return new TwitterApi('sandbox-token', { plugins: [{ onBeforeRequest }] }).v2;
};
const own = '2244994945';

export const calls = {
  create_post: (api, { in_reply_to_tweet_id, poll_options, poll_minutes, ...rest }) =>
    api.tweet({
      reply: in_reply_to_tweet_id && { in_reply_to_tweet_id },
      poll: poll_options && { options: poll_options, duration_minutes: poll_minutes },
      ...rest,
    }),
  delete_post: (api, { id }) => api.deleteTweet(id),
  get_post: (api, { id }, constants) => api.singleTweet(id, constants),
  list_user_posts: (api, { of_user, ...rest }, constants) => api.userTimeline(of_user, { ...rest, ...constants }),
  list_mentions: (api, { of_user, ...rest }, constants) => api.userMentionTimeline(of_user, { ...rest, ...constants }),
  get_me: (api, input, constants) => api.me(constants),
  get_user: (api, { username }, constants) => api.userByUsername(username, constants),
  list_followers: (api, { of_user, ...rest }, constants) => api.followers(of_user, { ...rest, ...constants }),
  like_post: (api, { id }) => api.like(own, id),
  remove_like: (api, { id }) => api.unlike(own, id),
  share_post: (api, { id }) => api.retweet(own, id),
  remove_share: (api, { id }) => api.unretweet(own, id),
  follow_user: (api, { of_user }) => api.follow(own, of_user),
  unfollow_user: (api, { of_user }) => api.unfollow(own, of_user),
  send_message: (api, { of_user, text }) => api.sendDmToParticipant(of_user, { text }),
};

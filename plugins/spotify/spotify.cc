// Native code for playback: Spotify answers these requests with nothing or, against its own
// documentation, with a text that is no JSON. Either way it has done what was asked for.
#include "spotify/spotify.h"

#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

// What an action returns after its request: nothing, or the error if Spotify refused.
template <class Reply, class Sent>
Result<Reply> Done(const Result<Sent>& sent) {
  if (sent) return Reply();
  const Error& error = sent.error();
  bool accepted = error.upstream_status >= 200 && error.upstream_status < 300;
  if (accepted && error.code == ErrorCode::kUpstream) return Reply();
  return error;
}

}  // namespace

Task<spotify::PlayMusicResult> spotify::PlayMusic(Context& context, PlayMusicParams params) {
  SendPlayParams step;
  step.context_uri = std::move(params.context_uri);
  step.uris = std::move(params.uris);
  step.device_id = std::move(params.device_id);
  auto sent = co_await SendPlay(context, std::move(step)).AsResult();
  co_return Done<PlayMusicResult>(sent);
}

Task<spotify::PauseMusicResult> spotify::PauseMusic(Context& context, PauseMusicParams params) {
  SendPauseParams step;
  step.device_id = std::move(params.device_id);
  auto sent = co_await SendPause(context, std::move(step)).AsResult();
  co_return Done<PauseMusicResult>(sent);
}

Task<spotify::SkipTrackResult> spotify::SkipTrack(Context& context, SkipTrackParams params) {
  SendNextParams step;
  step.device_id = std::move(params.device_id);
  auto sent = co_await SendNext(context, std::move(step)).AsResult();
  co_return Done<SkipTrackResult>(sent);
}

Task<spotify::AddToQueueResult> spotify::AddToQueue(Context& context, AddToQueueParams params) {
  SendToQueueParams step;
  step.uri = std::move(params.uri);
  step.device_id = std::move(params.device_id);
  auto sent = co_await SendToQueue(context, std::move(step)).AsResult();
  co_return Done<AddToQueueResult>(sent);
}

}  // namespace pie

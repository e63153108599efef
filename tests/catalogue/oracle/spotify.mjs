import { SpotifyApi } from '@spotify/web-api-ts-sdk';

export const client = (origin, fetch) => {
  const token = { access_token: 't', token_type: 'Bearer', expires_in: 3600, refresh_token: '', expires: Date.now() + 3_600_000 };
  return SpotifyApi.withAccessToken('client', token, { fetch });
};

// Not here: what goes to /playlists/{id}/items and /me/playlists, where the SDK is older than the API.
export const calls = {
  get_me: (api) => api.currentUser.profile(),
  search: (api, { q, type, market, limit, offset }) => api.search(q, type, market, limit, offset),
  list_playlists: (api, { limit }) => api.currentUser.playlists.playlists(limit),
  get_playlist: (api, { playlist_id }) => api.playlists.getPlaylist(playlist_id),
  update_playlist: (api, { playlist_id, ...rest }) => api.playlists.changePlaylistDetails(playlist_id, rest),
  get_playback: (api, { market }) => api.player.getPlaybackState(market),
  list_devices: (api) => api.player.getAvailableDevices(),
  play_music: (api, { device_id, context_uri, uris }) => api.player.startResumePlayback(device_id, context_uri, uris),
  pause_music: (api, { device_id }) => api.player.pausePlayback(device_id),
  skip_track: (api, { device_id }) => api.player.skipToNext(device_id),
  add_to_queue: (api, { uri, device_id }) => api.player.addItemToPlaybackQueue(uri, device_id),
  list_top_items: (api, { top_type, time_range, limit }) => api.currentUser.topItems(top_type, time_range, limit),
  list_recently_played: (api, { limit }) => api.player.getRecentlyPlayedTracks(limit),
};

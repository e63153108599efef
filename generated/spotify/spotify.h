// Generated from plugins/spotify/spotify.pie. Do not edit.
// Search music, read and build playlists, and control what plays on Spotify.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::spotify {

struct ArtistExternalUrls {
  Field<String> spotify;
  ArtistExternalUrls() = default;
};

struct Artist {
  Field<String> id;
  Field<String> name;
  Field<String> uri;
  Field<List<String>> genres;
  Field<ArtistExternalUrls> external_urls;
  Artist() = default;
};

struct TrackArtistsItem {
  Field<String> id;
  Field<String> name;
  Field<String> uri;
  TrackArtistsItem() = default;
};

struct TrackAlbum {
  Field<String> id;
  Field<String> name;
  Field<String> release_date;
  Field<String> uri;
  TrackAlbum() = default;
};

struct TrackExternalUrls {
  Field<String> spotify;
  TrackExternalUrls() = default;
};

struct Track {
  Field<String> id;
  Field<String> name;
  Field<String> uri;
  Field<long long> duration_ms;
  Field<bool> explicit_;
  Field<List<TrackArtistsItem>> artists;
  Field<TrackAlbum> album;
  Field<TrackExternalUrls> external_urls;
  Track() = default;
};

struct PlaylistOwner {
  Field<String> id;
  Field<String> display_name;
  PlaylistOwner() = default;
};

struct PlaylistExternalUrls {
  Field<String> spotify;
  PlaylistExternalUrls() = default;
};

struct Playlist {
  Field<String> id;
  Field<String> name;
  Field<String> description;
  Field<bool> public_;
  Field<bool> collaborative;
  Field<String> snapshot_id;
  Field<String> uri;
  Field<PlaylistOwner> owner;
  Field<PlaylistExternalUrls> external_urls;
  Playlist() = default;
};

struct PlaylistItem {
  Field<String> added_at;
  Field<bool> is_local;
  Field<Track> item;
  PlaylistItem() = default;
};

struct Device {
  Field<String> id;
  Field<String> name;
  Field<String> type;
  Field<bool> is_active;
  Field<bool> is_restricted;
  Field<long long> volume_percent;
  Field<bool> supports_volume;
  Device() = default;
};

struct Snapshot {
  Field<String> snapshot_id;
  Snapshot() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetMe,
  kSearch,
  kListPlaylists,
  kGetPlaylist,
  kListItems,
  kCreatePlaylist,
  kUpdatePlaylist,
  kAddItems,
  kGetPlayback,
  kListDevices,
  kPlayMusic,
  kPauseMusic,
  kSkipTrack,
  kAddToQueue,
  kListTopItems,
  kListRecentlyPlayed,
  kSendPlay,
  kSendPause,
  kSendNext,
  kSendToQueue,
};

struct GetMeParams {
  GetMeParams() = default;
};

struct GetMeResultExternalUrls {
  Field<String> spotify;
  GetMeResultExternalUrls() = default;
};

struct GetMeResult {
  Field<String> id;
  Field<String> display_name;
  Field<String> email;
  Field<String> country;
  Field<String> product;
  Field<String> uri;
  Field<GetMeResultExternalUrls> external_urls;
  GetMeResult() = default;
};

enum class SearchParamsTypeItem : int {
  kAlbum,
  kArtist,
  kPlaylist,
  kTrack,
  kShow,
  kEpisode,
  kAudiobook,
};

struct SearchParams {
  // Words, with filters such as artist:, album:, year:2020-2026.
  String q;
  // Kinds of results.
  List<SearchParamsTypeItem> type;
  // Country, such as DE.
  Field<String> market;
  // Results of each kind.
  Field<long long> limit;
  SearchParams() = default;
};

struct SearchResultTracks {
  Field<List<Track>> items;
  Field<long long> total;
  SearchResultTracks() = default;
};

struct SearchResultArtists {
  Field<List<Artist>> items;
  Field<long long> total;
  SearchResultArtists() = default;
};

struct SearchResultAlbumsItemsItemArtistsItem {
  Field<String> id;
  Field<String> name;
  SearchResultAlbumsItemsItemArtistsItem() = default;
};

struct SearchResultAlbumsItemsItem {
  Field<String> id;
  Field<String> name;
  Field<String> uri;
  Field<String> album_type;
  Field<String> release_date;
  Field<long long> total_tracks;
  Field<List<SearchResultAlbumsItemsItemArtistsItem>> artists;
  SearchResultAlbumsItemsItem() = default;
};

struct SearchResultAlbums {
  Field<List<SearchResultAlbumsItemsItem>> items;
  Field<long long> total;
  SearchResultAlbums() = default;
};

struct SearchResultPlaylists {
  Field<List<Json>> items;
  Field<long long> total;
  SearchResultPlaylists() = default;
};

struct SearchResultShowsItemsItem {
  Field<String> id;
  Field<String> name;
  Field<String> uri;
  Field<String> publisher;
  Field<long long> total_episodes;
  SearchResultShowsItemsItem() = default;
};

struct SearchResultShows {
  Field<List<SearchResultShowsItemsItem>> items;
  Field<long long> total;
  SearchResultShows() = default;
};

struct SearchResultEpisodesItemsItem {
  Field<String> id;
  Field<String> name;
  Field<String> uri;
  Field<String> release_date;
  Field<long long> duration_ms;
  SearchResultEpisodesItemsItem() = default;
};

struct SearchResultEpisodes {
  Field<List<Json>> items;
  Field<long long> total;
  SearchResultEpisodes() = default;
};

struct SearchResult {
  Field<SearchResultTracks> tracks;
  Field<SearchResultArtists> artists;
  Field<SearchResultAlbums> albums;
  Field<SearchResultPlaylists> playlists;
  Field<SearchResultShows> shows;
  Field<SearchResultEpisodes> episodes;
  SearchResult() = default;
};

struct ListPlaylistsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPlaylistsParams() = default;
};

struct ListPlaylistsResult {
  List<Playlist> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPlaylistsResult() = default;
};

struct GetPlaylistParams {
  // Id of the playlist.
  String playlist_id;
  // Country, such as DE.
  Field<String> market;
  GetPlaylistParams() = default;
};

struct ListItemsParams {
  // Id of the playlist.
  String playlist_id;
  // Country, such as DE.
  Field<String> market;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListItemsParams() = default;
};

struct ListItemsResult {
  List<PlaylistItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListItemsResult() = default;
};

struct CreatePlaylistParams {
  // Name of the playlist.
  String name;
  // Text below the name.
  Field<String> description;
  // Whether the playlist is on the user's profile.
  Field<bool> public_;
  // Whether others may add to it; then it cannot be public.
  Field<bool> collaborative;
  CreatePlaylistParams() = default;
};

struct UpdatePlaylistParams {
  // Id of the playlist.
  String playlist_id;
  // Name of the playlist.
  Field<String> name;
  // Text below the name.
  Field<String> description;
  // Whether the playlist is on the user's profile.
  Field<bool> public_;
  // Whether others may add to it; then it cannot be public.
  Field<bool> collaborative;
  UpdatePlaylistParams() = default;
};

struct UpdatePlaylistResult {
  UpdatePlaylistResult() = default;
};

struct AddItemsParams {
  // Id of the playlist.
  String playlist_id;
  // URIs of tracks and episodes.
  List<String> uris;
  // Place in the playlist, from 0; without it the end.
  Field<long long> position;
  AddItemsParams() = default;
};

struct GetPlaybackParams {
  // Country, such as DE.
  Field<String> market;
  GetPlaybackParams() = default;
};

struct GetPlaybackResultContext_ {
  Field<String> type;
  Field<String> uri;
  GetPlaybackResultContext_() = default;
};

struct GetPlaybackResult {
  Field<bool> is_playing;
  Field<long long> progress_ms;
  Field<bool> shuffle_state;
  Field<String> repeat_state;
  Field<String> currently_playing_type;
  Field<Device> device;
  Field<Track> item;
  Field<GetPlaybackResultContext_> context;
  GetPlaybackResult() = default;
};

struct ListDevicesParams {
  ListDevicesParams() = default;
};

struct PlayMusicParams {
  // URI of an album, artist or playlist to play.
  Field<String> context_uri;
  // URIs of tracks and episodes.
  Field<List<String>> uris;
  // Id of a device; without it the active one.
  Field<String> device_id;
  PlayMusicParams() = default;
};

struct PlayMusicResult {
  PlayMusicResult() = default;
};

struct PauseMusicParams {
  // Id of a device; without it the active one.
  Field<String> device_id;
  PauseMusicParams() = default;
};

struct PauseMusicResult {
  PauseMusicResult() = default;
};

struct SkipTrackParams {
  // Id of a device; without it the active one.
  Field<String> device_id;
  SkipTrackParams() = default;
};

struct SkipTrackResult {
  SkipTrackResult() = default;
};

struct AddToQueueParams {
  // URI of the track or episode.
  String uri;
  // Id of a device; without it the active one.
  Field<String> device_id;
  AddToQueueParams() = default;
};

struct AddToQueueResult {
  AddToQueueResult() = default;
};

enum class ListTopItemsParamsTopType : int {
  kArtists,
  kTracks,
};

enum class ListTopItemsParamsTimeRange : int {
  kShortTerm,
  kMediumTerm,
  kLongTerm,
};

struct ListTopItemsParams {
  // Whether artists or tracks.
  ListTopItemsParamsTopType top_type = {};
  // About four weeks, six months, or a year.
  Field<ListTopItemsParamsTimeRange> time_range;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTopItemsParams() = default;
};

struct ListTopItemsResultItem {
  Field<String> id;
  Field<String> name;
  Field<String> type;
  Field<String> uri;
  ListTopItemsResultItem() = default;
};

struct ListTopItemsResult {
  List<ListTopItemsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTopItemsResult() = default;
};

struct ListRecentlyPlayedParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListRecentlyPlayedParams() = default;
};

struct ListRecentlyPlayedResultItem {
  Field<String> played_at;
  Field<Track> track;
  ListRecentlyPlayedResultItem() = default;
};

struct ListRecentlyPlayedResult {
  List<ListRecentlyPlayedResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListRecentlyPlayedResult() = default;
};

struct SendPlayParams {
  // URI of an album, artist or playlist to play.
  Field<String> context_uri;
  // URIs of tracks and episodes.
  Field<List<String>> uris;
  // Id of a device; without it the active one.
  Field<String> device_id;
  SendPlayParams() = default;
};

struct SendPlayResult {
  SendPlayResult() = default;
};

struct SendPauseParams {
  // Id of a device; without it the active one.
  Field<String> device_id;
  SendPauseParams() = default;
};

struct SendPauseResult {
  SendPauseResult() = default;
};

struct SendNextParams {
  // Id of a device; without it the active one.
  Field<String> device_id;
  SendNextParams() = default;
};

struct SendNextResult {
  SendNextResult() = default;
};

struct SendToQueueParams {
  // URI of the track or episode.
  String uri;
  // Id of a device; without it the active one.
  Field<String> device_id;
  SendToQueueParams() = default;
};

struct SendToQueueResult {
  SendToQueueResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Playlist Created
  kPlaylistCreated,
  // Playlist Updated
  kPlaylistUpdated,
  // Items Added
  kItemsAdded,
  // Music Played
  kMusicPlayed,
  // Music Paused
  kMusicPaused,
  // Track Skipped
  kTrackSkipped,
  // Track Queued
  kTrackQueued,
  // Track Heard
  kTrackDetected,
  // Playlist New or Changed
  kPlaylistChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (developer.spotify.com/dashboard).
  String spotify_client_id;
  // Client secret of the same app.
  String spotify_client_secret;
  Secrets() = default;
};

// Who is connected. Only reads.
Task<GetMeResult> GetMe(Context& context, GetMeParams params);

// Searches tracks, albums, artists, playlists, shows and episodes. Only reads.
Task<SearchResult> Search(Context& context, SearchParams params);

// Playlists that the user owns or follows. Only reads.
Task<ListPlaylistsResult> ListPlaylists(Context& context, ListPlaylistsParams params);

// Name, owner and version of a playlist. Only reads.
Task<Playlist> GetPlaylist(Context& context, GetPlaylistParams params);

// Tracks and episodes of a playlist. Only reads.
Task<ListItemsResult> ListItems(Context& context, ListItemsParams params);

// Makes an empty playlist of the user.
Task<Playlist> CreatePlaylist(Context& context, CreatePlaylistParams params);

// Changes name, text or visibility of a playlist.
Task<UpdatePlaylistResult> UpdatePlaylist(Context& context, UpdatePlaylistParams params);

// Adds tracks and episodes to a playlist.
Task<Snapshot> AddItems(Context& context, AddItemsParams params);

// What plays, and where; empty when nothing does. Only reads.
Task<GetPlaybackResult> GetPlayback(Context& context, GetPlaybackParams params);

// Devices that can play. Only reads.
Task<List<Device>> ListDevices(Context& context, ListDevicesParams params);

// Plays an album, artist, playlist or tracks, or goes on.
Task<PlayMusicResult> PlayMusic(Context& context, PlayMusicParams params);

// Pauses what plays.
Task<PauseMusicResult> PauseMusic(Context& context, PauseMusicParams params);

// Goes to the next track.
Task<SkipTrackResult> SkipTrack(Context& context, SkipTrackParams params);

// Plays a track or episode after the present one.
Task<AddToQueueResult> AddToQueue(Context& context, AddToQueueParams params);

// Artists or tracks that the user hears most. Only reads.
Task<ListTopItemsResult> ListTopItems(Context& context, ListTopItemsParams params);

// The last tracks that were heard. Only reads.
Task<ListRecentlyPlayedResult> ListRecentlyPlayed(Context& context,
    ListRecentlyPlayedParams params);

// Step of play_music.
Task<SendPlayResult> SendPlay(Context& context, SendPlayParams params);

// Step of pause_music.
Task<SendPauseResult> SendPause(Context& context, SendPauseParams params);

// Step of skip_track.
Task<SendNextResult> SendNext(Context& context, SendNextParams params);

// Step of add_to_queue.
Task<SendToQueueResult> SendToQueue(Context& context, SendToQueueParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kSpotify;

}  // namespace pie::spotify

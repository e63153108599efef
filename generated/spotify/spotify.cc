// Generated from plugins/spotify/spotify.pie. Do not edit.
#include "spotify/spotify.h"

#include "pie/generated.h"

namespace pie::detail::tables::spotify {
namespace c = ::pie::spotify;

constexpr const char* kTexts1[] = {"music", "playlists", "audio", "podcasts"};
constexpr ObjectTable kObjectGetMeParams = {"GetMeParams", {}, sizeof(c::GetMeParams), false};
constexpr FieldRow kFieldsGetMeResultExternalUrls[] = {
    {"spotify", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResultExternalUrls,
     spotify), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetMeResultExternalUrls = {"GetMeResultExternalUrls",
    {kFieldsGetMeResultExternalUrls, 1}, sizeof(c::GetMeResultExternalUrls), true};
static_assert(__is_same(decltype(c::GetMeResultExternalUrls::spotify), Field<String>));
constexpr FieldRow kFieldsGetMeResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, id), Kind::kString, 0},
    {"display_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult,
     display_name), Kind::kString, 2},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, email),
     Kind::kString, 0},
    {"country", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, country),
     Kind::kString, 0},
    {"product", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, product),
     Kind::kString, 0},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMeResult, uri), Kind::kString,
     0},
    {"external_urls", nullptr, nullptr, nullptr, {.object = &kObjectGetMeResultExternalUrls},
     __builtin_offsetof(c::GetMeResult, external_urls), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetMeResult = {"GetMeResult", {kFieldsGetMeResult, 7},
    sizeof(c::GetMeResult), true};
static_assert(__is_same(decltype(c::GetMeResult::id), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::display_name), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::email), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::country), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::product), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::uri), Field<String>));
static_assert(__is_same(decltype(c::GetMeResult::external_urls),
    Field<c::GetMeResultExternalUrls>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetMeResult}};
constexpr HttpBinding kHttpGetMe = {.method = "GET", .path = "/me"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 7};
constexpr const char* kNamesSearchParamsTypeItem[] = {"album", "artist", "playlist", "track",
    "show", "episode", "audiobook"};
constexpr EnumTable kEnumSearchParamsTypeItem = {"SearchParamsTypeItem",
    {kNamesSearchParamsTypeItem, 7}};
constexpr TypeRow kType2 = {Kind::kEnum, false, {.names = &kEnumSearchParamsTypeItem}};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 2, .pattern = "^[A-Z]{2}$"};
constexpr Limits kLimits4 = {.has = 3, .minimum = 1, .maximum = 10};
constexpr FieldRow kFieldsSearchParams[] = {
    {"q", "Words, with filters such as artist:, album:, year:2020-2026.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchParams, q), Kind::kString, 1},
    {"type", "Kinds of results.", nullptr, &kLimits2, {.element = &kType2},
     __builtin_offsetof(c::SearchParams, type), Kind::kList, 1},
    {"market", "Country, such as DE.", nullptr, &kLimits3, {}, __builtin_offsetof(c::SearchParams,
     market), Kind::kString, 0},
    {"limit", "Results of each kind.", "5", &kLimits4, {}, __builtin_offsetof(c::SearchParams,
     limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchParams = {"SearchParams", {kFieldsSearchParams, 4},
    sizeof(c::SearchParams), false};
static_assert(__is_same(decltype(c::SearchParams::q), String));
static_assert(__is_same(decltype(c::SearchParams::type), List<c::SearchParamsTypeItem>));
static_assert(__is_same(decltype(c::SearchParams::market), Field<String>));
static_assert(__is_same(decltype(c::SearchParams::limit), Field<long long>));
constexpr FieldRow kFieldsTrackArtistsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TrackArtistsItem, id),
     Kind::kString, 2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TrackArtistsItem, name),
     Kind::kString, 0},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TrackArtistsItem, uri),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectTrackArtistsItem = {"TrackArtistsItem", {kFieldsTrackArtistsItem, 3},
    sizeof(c::TrackArtistsItem), true};
static_assert(__is_same(decltype(c::TrackArtistsItem::id), Field<String>));
static_assert(__is_same(decltype(c::TrackArtistsItem::name), Field<String>));
static_assert(__is_same(decltype(c::TrackArtistsItem::uri), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectTrackArtistsItem}};
constexpr FieldRow kFieldsTrackAlbum[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TrackAlbum, id), Kind::kString, 2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TrackAlbum, name), Kind::kString,
     0},
    {"release_date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TrackAlbum, release_date),
     Kind::kString, 2},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TrackAlbum, uri), Kind::kString,
     2},
};
constexpr ObjectTable kObjectTrackAlbum = {"TrackAlbum", {kFieldsTrackAlbum, 4},
    sizeof(c::TrackAlbum), true};
static_assert(__is_same(decltype(c::TrackAlbum::id), Field<String>));
static_assert(__is_same(decltype(c::TrackAlbum::name), Field<String>));
static_assert(__is_same(decltype(c::TrackAlbum::release_date), Field<String>));
static_assert(__is_same(decltype(c::TrackAlbum::uri), Field<String>));
constexpr FieldRow kFieldsTrackExternalUrls[] = {
    {"spotify", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TrackExternalUrls, spotify),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTrackExternalUrls = {"TrackExternalUrls", {kFieldsTrackExternalUrls,
    1}, sizeof(c::TrackExternalUrls), true};
static_assert(__is_same(decltype(c::TrackExternalUrls::spotify), Field<String>));
constexpr FieldRow kFieldsTrack[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Track, id), Kind::kString, 2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Track, name), Kind::kString, 0},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Track, uri), Kind::kString, 0},
    {"duration_ms", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Track, duration_ms),
     Kind::kInteger, 0},
    {"explicit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Track, explicit_),
     Kind::kBoolean, 0},
    {"artists", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::Track,
     artists), Kind::kList, 0},
    {"album", nullptr, nullptr, nullptr, {.object = &kObjectTrackAlbum},
     __builtin_offsetof(c::Track, album), Kind::kObject, 0},
    {"external_urls", nullptr, nullptr, nullptr, {.object = &kObjectTrackExternalUrls},
     __builtin_offsetof(c::Track, external_urls), Kind::kObject, 0},
};
constexpr ObjectTable kObjectTrack = {"Track", {kFieldsTrack, 8}, sizeof(c::Track), true};
static_assert(__is_same(decltype(c::Track::id), Field<String>));
static_assert(__is_same(decltype(c::Track::name), Field<String>));
static_assert(__is_same(decltype(c::Track::uri), Field<String>));
static_assert(__is_same(decltype(c::Track::duration_ms), Field<long long>));
static_assert(__is_same(decltype(c::Track::explicit_), Field<bool>));
static_assert(__is_same(decltype(c::Track::artists), Field<List<c::TrackArtistsItem>>));
static_assert(__is_same(decltype(c::Track::album), Field<c::TrackAlbum>));
static_assert(__is_same(decltype(c::Track::external_urls), Field<c::TrackExternalUrls>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectTrack}};
constexpr FieldRow kFieldsSearchResultTracks[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::SearchResultTracks, items), Kind::kList, 0},
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultTracks, total),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchResultTracks = {"SearchResultTracks", {kFieldsSearchResultTracks,
    2}, sizeof(c::SearchResultTracks), true};
static_assert(__is_same(decltype(c::SearchResultTracks::items), Field<List<c::Track>>));
static_assert(__is_same(decltype(c::SearchResultTracks::total), Field<long long>));
constexpr TypeRow kType5 = {Kind::kString};
constexpr FieldRow kFieldsArtistExternalUrls[] = {
    {"spotify", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ArtistExternalUrls, spotify),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectArtistExternalUrls = {"ArtistExternalUrls", {kFieldsArtistExternalUrls,
    1}, sizeof(c::ArtistExternalUrls), true};
static_assert(__is_same(decltype(c::ArtistExternalUrls::spotify), Field<String>));
constexpr FieldRow kFieldsArtist[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Artist, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Artist, name), Kind::kString, 0},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Artist, uri), Kind::kString, 0},
    {"genres", nullptr, nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Artist,
     genres), Kind::kList, 0},
    {"external_urls", nullptr, nullptr, nullptr, {.object = &kObjectArtistExternalUrls},
     __builtin_offsetof(c::Artist, external_urls), Kind::kObject, 0},
};
constexpr ObjectTable kObjectArtist = {"Artist", {kFieldsArtist, 5}, sizeof(c::Artist), true};
static_assert(__is_same(decltype(c::Artist::id), Field<String>));
static_assert(__is_same(decltype(c::Artist::name), Field<String>));
static_assert(__is_same(decltype(c::Artist::uri), Field<String>));
static_assert(__is_same(decltype(c::Artist::genres), Field<List<String>>));
static_assert(__is_same(decltype(c::Artist::external_urls), Field<c::ArtistExternalUrls>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectArtist}};
constexpr FieldRow kFieldsSearchResultArtists[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::SearchResultArtists, items), Kind::kList, 0},
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultArtists, total),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchResultArtists = {"SearchResultArtists",
    {kFieldsSearchResultArtists, 2}, sizeof(c::SearchResultArtists), true};
static_assert(__is_same(decltype(c::SearchResultArtists::items), Field<List<c::Artist>>));
static_assert(__is_same(decltype(c::SearchResultArtists::total), Field<long long>));
constexpr FieldRow kFieldsSearchResultAlbumsItemsItemArtistsItem[] = {
    {"id", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SearchResultAlbumsItemsItemArtistsItem, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SearchResultAlbumsItemsItemArtistsItem, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchResultAlbumsItemsItemArtistsItem =
    {"SearchResultAlbumsItemsItemArtistsItem", {kFieldsSearchResultAlbumsItemsItemArtistsItem, 2},
    sizeof(c::SearchResultAlbumsItemsItemArtistsItem), true};
static_assert(__is_same(decltype(c::SearchResultAlbumsItemsItemArtistsItem::id), Field<String>));
static_assert(__is_same(decltype(c::SearchResultAlbumsItemsItemArtistsItem::name), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false,
    {.object = &kObjectSearchResultAlbumsItemsItemArtistsItem}};
constexpr FieldRow kFieldsSearchResultAlbumsItemsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultAlbumsItemsItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultAlbumsItemsItem,
     name), Kind::kString, 0},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultAlbumsItemsItem, uri),
     Kind::kString, 0},
    {"album_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultAlbumsItemsItem,
     album_type), Kind::kString, 0},
    {"release_date", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SearchResultAlbumsItemsItem, release_date), Kind::kString, 0},
    {"total_tracks", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SearchResultAlbumsItemsItem, total_tracks), Kind::kInteger, 0},
    {"artists", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::SearchResultAlbumsItemsItem, artists), Kind::kList, 0},
};
constexpr ObjectTable kObjectSearchResultAlbumsItemsItem = {"SearchResultAlbumsItemsItem",
    {kFieldsSearchResultAlbumsItemsItem, 7}, sizeof(c::SearchResultAlbumsItemsItem), true};
static_assert(__is_same(decltype(c::SearchResultAlbumsItemsItem::id), Field<String>));
static_assert(__is_same(decltype(c::SearchResultAlbumsItemsItem::name), Field<String>));
static_assert(__is_same(decltype(c::SearchResultAlbumsItemsItem::uri), Field<String>));
static_assert(__is_same(decltype(c::SearchResultAlbumsItemsItem::album_type), Field<String>));
static_assert(__is_same(decltype(c::SearchResultAlbumsItemsItem::release_date), Field<String>));
static_assert(__is_same(decltype(c::SearchResultAlbumsItemsItem::total_tracks), Field<long long>));
static_assert(__is_same(decltype(c::SearchResultAlbumsItemsItem::artists),
    Field<List<c::SearchResultAlbumsItemsItemArtistsItem>>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectSearchResultAlbumsItemsItem}};
constexpr FieldRow kFieldsSearchResultAlbums[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::SearchResultAlbums, items), Kind::kList, 0},
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultAlbums, total),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchResultAlbums = {"SearchResultAlbums", {kFieldsSearchResultAlbums,
    2}, sizeof(c::SearchResultAlbums), true};
static_assert(__is_same(decltype(c::SearchResultAlbums::items),
    Field<List<c::SearchResultAlbumsItemsItem>>));
static_assert(__is_same(decltype(c::SearchResultAlbums::total), Field<long long>));
constexpr FieldRow kFieldsPlaylistOwner[] = {
    {"id", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"display_name", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 2},
};
constexpr ObjectTable kObjectPlaylistOwner = {"PlaylistOwner", {kFieldsPlaylistOwner, 2}, 0, true};
constexpr FieldRow kFieldsPlaylistExternalUrls[] = {
    {"spotify", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectPlaylistExternalUrls = {"PlaylistExternalUrls",
    {kFieldsPlaylistExternalUrls, 1}, 0, true};
constexpr FieldRow kFieldsPlaylist[] = {
    {"id", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 2},
    {"public", nullptr, nullptr, nullptr, {}, 0, Kind::kBoolean, 2},
    {"collaborative", nullptr, nullptr, nullptr, {}, 0, Kind::kBoolean, 0},
    {"snapshot_id", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"uri", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"owner", nullptr, nullptr, nullptr, {.object = &kObjectPlaylistOwner}, 0, Kind::kObject, 0},
    {"external_urls", nullptr, nullptr, nullptr, {.object = &kObjectPlaylistExternalUrls}, 0,
     Kind::kObject, 0},
};
constexpr ObjectTable kObjectPlaylist = {"Playlist", {kFieldsPlaylist, 9}, 0, true};
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectPlaylist}};
constexpr const TypeRow* kChoices1[] = {&kType9};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 1}};
constexpr TypeRow kType10 = {Kind::kJson, true, {.alternatives = &kAlternatives1}};
constexpr FieldRow kFieldsSearchResultPlaylists[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::SearchResultPlaylists, items), Kind::kList, 0},
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultPlaylists, total),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchResultPlaylists = {"SearchResultPlaylists",
    {kFieldsSearchResultPlaylists, 2}, sizeof(c::SearchResultPlaylists), true};
static_assert(__is_same(decltype(c::SearchResultPlaylists::items), Field<List<Json>>));
static_assert(__is_same(decltype(c::SearchResultPlaylists::total), Field<long long>));
constexpr FieldRow kFieldsSearchResultShowsItemsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultShowsItemsItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultShowsItemsItem, name),
     Kind::kString, 0},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultShowsItemsItem, uri),
     Kind::kString, 0},
    {"publisher", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultShowsItemsItem,
     publisher), Kind::kString, 0},
    {"total_episodes", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SearchResultShowsItemsItem, total_episodes), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchResultShowsItemsItem = {"SearchResultShowsItemsItem",
    {kFieldsSearchResultShowsItemsItem, 5}, sizeof(c::SearchResultShowsItemsItem), true};
static_assert(__is_same(decltype(c::SearchResultShowsItemsItem::id), Field<String>));
static_assert(__is_same(decltype(c::SearchResultShowsItemsItem::name), Field<String>));
static_assert(__is_same(decltype(c::SearchResultShowsItemsItem::uri), Field<String>));
static_assert(__is_same(decltype(c::SearchResultShowsItemsItem::publisher), Field<String>));
static_assert(__is_same(decltype(c::SearchResultShowsItemsItem::total_episodes), Field<long long>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectSearchResultShowsItemsItem}};
constexpr FieldRow kFieldsSearchResultShows[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::SearchResultShows, items), Kind::kList, 0},
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultShows, total),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchResultShows = {"SearchResultShows", {kFieldsSearchResultShows,
    2}, sizeof(c::SearchResultShows), true};
static_assert(__is_same(decltype(c::SearchResultShows::items),
    Field<List<c::SearchResultShowsItemsItem>>));
static_assert(__is_same(decltype(c::SearchResultShows::total), Field<long long>));
constexpr FieldRow kFieldsSearchResultEpisodesItemsItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"uri", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"release_date", nullptr, nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"duration_ms", nullptr, nullptr, nullptr, {}, 0, Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchResultEpisodesItemsItem = {"SearchResultEpisodesItemsItem",
    {kFieldsSearchResultEpisodesItemsItem, 5}, 0, true};
constexpr TypeRow kType12 = {Kind::kObject, false,
    {.object = &kObjectSearchResultEpisodesItemsItem}};
constexpr const TypeRow* kChoices2[] = {&kType12};
constexpr Alternatives kAlternatives2 = {false, {kChoices2, 1}};
constexpr TypeRow kType13 = {Kind::kJson, true, {.alternatives = &kAlternatives2}};
constexpr FieldRow kFieldsSearchResultEpisodes[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::SearchResultEpisodes, items), Kind::kList, 0},
    {"total", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SearchResultEpisodes, total),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchResultEpisodes = {"SearchResultEpisodes",
    {kFieldsSearchResultEpisodes, 2}, sizeof(c::SearchResultEpisodes), true};
static_assert(__is_same(decltype(c::SearchResultEpisodes::items), Field<List<Json>>));
static_assert(__is_same(decltype(c::SearchResultEpisodes::total), Field<long long>));
constexpr FieldRow kFieldsSearchResult[] = {
    {"tracks", nullptr, nullptr, nullptr, {.object = &kObjectSearchResultTracks},
     __builtin_offsetof(c::SearchResult, tracks), Kind::kObject, 0},
    {"artists", nullptr, nullptr, nullptr, {.object = &kObjectSearchResultArtists},
     __builtin_offsetof(c::SearchResult, artists), Kind::kObject, 0},
    {"albums", nullptr, nullptr, nullptr, {.object = &kObjectSearchResultAlbums},
     __builtin_offsetof(c::SearchResult, albums), Kind::kObject, 0},
    {"playlists", nullptr, nullptr, nullptr, {.object = &kObjectSearchResultPlaylists},
     __builtin_offsetof(c::SearchResult, playlists), Kind::kObject, 0},
    {"shows", nullptr, nullptr, nullptr, {.object = &kObjectSearchResultShows},
     __builtin_offsetof(c::SearchResult, shows), Kind::kObject, 0},
    {"episodes", nullptr, nullptr, nullptr, {.object = &kObjectSearchResultEpisodes},
     __builtin_offsetof(c::SearchResult, episodes), Kind::kObject, 0},
};
constexpr ObjectTable kObjectSearchResult = {"SearchResult", {kFieldsSearchResult, 6},
    sizeof(c::SearchResult), true};
static_assert(__is_same(decltype(c::SearchResult::tracks), Field<c::SearchResultTracks>));
static_assert(__is_same(decltype(c::SearchResult::artists), Field<c::SearchResultArtists>));
static_assert(__is_same(decltype(c::SearchResult::albums), Field<c::SearchResultAlbums>));
static_assert(__is_same(decltype(c::SearchResult::playlists), Field<c::SearchResultPlaylists>));
static_assert(__is_same(decltype(c::SearchResult::shows), Field<c::SearchResultShows>));
static_assert(__is_same(decltype(c::SearchResult::episodes), Field<c::SearchResultEpisodes>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectSearchResult}};
constexpr BindRow kBindSearch[] = {
    {.place = Place::kQuery, .field = 0, .wire = "q"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 1, .wire = "type"},
    {.place = Place::kQuery, .field = 2, .wire = "market"},
    {.place = Place::kQuery, .field = 3, .wire = "limit"},
};
constexpr HttpBinding kHttpSearch = {.method = "GET", .path = "/search", .rows = {kBindSearch, 4}};
constexpr Limits kLimits5 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListPlaylistsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::ListPlaylistsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPlaylistsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPlaylistsParams = {"ListPlaylistsParams",
    {kFieldsListPlaylistsParams, 2}, sizeof(c::ListPlaylistsParams), false};
static_assert(__is_same(decltype(c::ListPlaylistsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPlaylistsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListPlaylistsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListPlaylistsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPlaylistsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPlaylistsResult = {"ListPlaylistsResult",
    {kFieldsListPlaylistsResult, 2}, sizeof(c::ListPlaylistsResult), true};
static_assert(__is_same(decltype(c::ListPlaylistsResult::items), List<c::Playlist>));
static_assert(__is_same(decltype(c::ListPlaylistsResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListPlaylistsResult}};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/items",
    .url_pointer = "/next", .total_pointer = "/total", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListPlaylists = {.method = "GET", .path = "/me/playlists",
    .pagination = &kPagination1};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 64, .pattern = "^[A-Za-z0-9]+$"};
constexpr FieldRow kFieldsGetPlaylistParams[] = {
    {"playlist_id", "Id of the playlist.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::GetPlaylistParams, playlist_id), Kind::kString, 1},
    {"market", "Country, such as DE.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetPlaylistParams, market), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetPlaylistParams = {"GetPlaylistParams", {kFieldsGetPlaylistParams,
    2}, sizeof(c::GetPlaylistParams), false};
static_assert(__is_same(decltype(c::GetPlaylistParams::playlist_id), String));
static_assert(__is_same(decltype(c::GetPlaylistParams::market), Field<String>));
constexpr BindRow kBindGetPlaylist[] = {
    {.place = Place::kPath, .field = 0, .wire = "playlist_id"},
    {.place = Place::kQuery, .field = 1, .wire = "market"},
};
constexpr HttpBinding kHttpGetPlaylist = {.method = "GET", .path = "/playlists/{playlist_id}",
    .rows = {kBindGetPlaylist, 2}};
constexpr FieldRow kFieldsListItemsParams[] = {
    {"playlist_id", "Id of the playlist.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListItemsParams, playlist_id), Kind::kString, 1},
    {"market", "Country, such as DE.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListItemsParams, market), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::ListItemsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListItemsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListItemsParams = {"ListItemsParams", {kFieldsListItemsParams, 4},
    sizeof(c::ListItemsParams), false};
static_assert(__is_same(decltype(c::ListItemsParams::playlist_id), String));
static_assert(__is_same(decltype(c::ListItemsParams::market), Field<String>));
static_assert(__is_same(decltype(c::ListItemsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListItemsParams::next_page), Field<String>));
constexpr FieldRow kFieldsPlaylistItem[] = {
    {"added_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PlaylistItem, added_at),
     Kind::kString, 2},
    {"is_local", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PlaylistItem, is_local),
     Kind::kBoolean, 0},
    {"item", nullptr, nullptr, nullptr, {.object = &kObjectTrack},
     __builtin_offsetof(c::PlaylistItem, item), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPlaylistItem = {"PlaylistItem", {kFieldsPlaylistItem, 3},
    sizeof(c::PlaylistItem), true};
static_assert(__is_same(decltype(c::PlaylistItem::added_at), Field<String>));
static_assert(__is_same(decltype(c::PlaylistItem::is_local), Field<bool>));
static_assert(__is_same(decltype(c::PlaylistItem::item), Field<c::Track>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectPlaylistItem}};
constexpr FieldRow kFieldsListItemsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::ListItemsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListItemsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListItemsResult = {"ListItemsResult", {kFieldsListItemsResult, 2},
    sizeof(c::ListItemsResult), true};
static_assert(__is_same(decltype(c::ListItemsResult::items), List<c::PlaylistItem>));
static_assert(__is_same(decltype(c::ListItemsResult::next_page), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListItemsResult}};
constexpr BindRow kBindListItems[] = {
    {.place = Place::kPath, .field = 0, .wire = "playlist_id"},
    {.place = Place::kQuery, .field = 1, .wire = "market"},
};
constexpr HttpBinding kHttpListItems = {.method = "GET", .path = "/playlists/{playlist_id}/items",
    .rows = {kBindListItems, 2}, .pagination = &kPagination1};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits8 = {.has = 64, .max_size = 300};
constexpr FieldRow kFieldsCreatePlaylistParams[] = {
    {"name", "Name of the playlist.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreatePlaylistParams, name), Kind::kString, 1},
    {"description", "Text below the name.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreatePlaylistParams, description), Kind::kString, 0},
    {"public", "Whether the playlist is on the user's profile.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreatePlaylistParams, public_), Kind::kBoolean, 0},
    {"collaborative", "Whether others may add to it; then it cannot be public.", nullptr, nullptr,
     {}, __builtin_offsetof(c::CreatePlaylistParams, collaborative), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreatePlaylistParams = {"CreatePlaylistParams",
    {kFieldsCreatePlaylistParams, 4}, sizeof(c::CreatePlaylistParams), false};
static_assert(__is_same(decltype(c::CreatePlaylistParams::name), String));
static_assert(__is_same(decltype(c::CreatePlaylistParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreatePlaylistParams::public_), Field<bool>));
static_assert(__is_same(decltype(c::CreatePlaylistParams::collaborative), Field<bool>));
constexpr BindRow kBindCreatePlaylist[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/description"},
    {.place = Place::kBody, .field = 2, .wire = "/public"},
    {.place = Place::kBody, .field = 3, .wire = "/collaborative"},
};
constexpr HttpBinding kHttpCreatePlaylist = {.method = "POST", .path = "/me/playlists",
    .rows = {kBindCreatePlaylist, 4}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdatePlaylistParams[] = {
    {"playlist_id", "Id of the playlist.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdatePlaylistParams, playlist_id), Kind::kString, 1},
    {"name", "Name of the playlist.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdatePlaylistParams, name), Kind::kString, 0},
    {"description", "Text below the name.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdatePlaylistParams, description), Kind::kString, 0},
    {"public", "Whether the playlist is on the user's profile.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdatePlaylistParams, public_), Kind::kBoolean, 0},
    {"collaborative", "Whether others may add to it; then it cannot be public.", nullptr, nullptr,
     {}, __builtin_offsetof(c::UpdatePlaylistParams, collaborative), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdatePlaylistParams = {"UpdatePlaylistParams",
    {kFieldsUpdatePlaylistParams, 5}, sizeof(c::UpdatePlaylistParams), false};
static_assert(__is_same(decltype(c::UpdatePlaylistParams::playlist_id), String));
static_assert(__is_same(decltype(c::UpdatePlaylistParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdatePlaylistParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdatePlaylistParams::public_), Field<bool>));
static_assert(__is_same(decltype(c::UpdatePlaylistParams::collaborative), Field<bool>));
constexpr ObjectTable kObjectUpdatePlaylistResult = {"UpdatePlaylistResult", {},
    sizeof(c::UpdatePlaylistResult), true};
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectUpdatePlaylistResult}};
constexpr BindRow kBindUpdatePlaylist[] = {
    {.place = Place::kPath, .field = 0, .wire = "playlist_id"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
    {.place = Place::kBody, .field = 3, .wire = "/public"},
    {.place = Place::kBody, .field = 4, .wire = "/collaborative"},
};
constexpr HttpBinding kHttpUpdatePlaylist = {.method = "PUT", .path = "/playlists/{playlist_id}",
    .rows = {kBindUpdatePlaylist, 5}, .body = BodyKind::kJson};
constexpr Limits kLimits9 = {.pattern = "^spotify:(track|episode):[A-Za-z0-9]+$"};
constexpr TypeRow kType19 = {Kind::kString, false, {}, &kLimits9};
constexpr Limits kLimits10 = {.has = 1, .minimum = 0};
constexpr FieldRow kFieldsAddItemsParams[] = {
    {"playlist_id", "Id of the playlist.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::AddItemsParams, playlist_id), Kind::kString, 1},
    {"uris", "URIs of tracks and episodes.", nullptr, &kLimits7, {.element = &kType19},
     __builtin_offsetof(c::AddItemsParams, uris), Kind::kList, 1},
    {"position", "Place in the playlist, from 0; without it the end.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::AddItemsParams, position), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectAddItemsParams = {"AddItemsParams", {kFieldsAddItemsParams, 3},
    sizeof(c::AddItemsParams), false};
static_assert(__is_same(decltype(c::AddItemsParams::playlist_id), String));
static_assert(__is_same(decltype(c::AddItemsParams::uris), List<String>));
static_assert(__is_same(decltype(c::AddItemsParams::position), Field<long long>));
constexpr FieldRow kFieldsSnapshot[] = {
    {"snapshot_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Snapshot, snapshot_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSnapshot = {"Snapshot", {kFieldsSnapshot, 1}, sizeof(c::Snapshot),
    true};
static_assert(__is_same(decltype(c::Snapshot::snapshot_id), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectSnapshot}};
constexpr BindRow kBindAddItems[] = {
    {.place = Place::kPath, .field = 0, .wire = "playlist_id"},
    {.place = Place::kBody, .field = 1, .wire = "/uris"},
    {.place = Place::kBody, .field = 2, .wire = "/position"},
};
constexpr HttpBinding kHttpAddItems = {.method = "POST", .path = "/playlists/{playlist_id}/items",
    .rows = {kBindAddItems, 3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsGetPlaybackParams[] = {
    {"market", "Country, such as DE.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetPlaybackParams, market), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetPlaybackParams = {"GetPlaybackParams", {kFieldsGetPlaybackParams,
    1}, sizeof(c::GetPlaybackParams), false};
static_assert(__is_same(decltype(c::GetPlaybackParams::market), Field<String>));
constexpr FieldRow kFieldsDevice[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Device, id), Kind::kString, 2},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Device, name), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Device, type), Kind::kString, 0},
    {"is_active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Device, is_active),
     Kind::kBoolean, 0},
    {"is_restricted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Device, is_restricted),
     Kind::kBoolean, 0},
    {"volume_percent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Device, volume_percent),
     Kind::kInteger, 2},
    {"supports_volume", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Device,
     supports_volume), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDevice = {"Device", {kFieldsDevice, 7}, sizeof(c::Device), true};
static_assert(__is_same(decltype(c::Device::id), Field<String>));
static_assert(__is_same(decltype(c::Device::name), Field<String>));
static_assert(__is_same(decltype(c::Device::type), Field<String>));
static_assert(__is_same(decltype(c::Device::is_active), Field<bool>));
static_assert(__is_same(decltype(c::Device::is_restricted), Field<bool>));
static_assert(__is_same(decltype(c::Device::volume_percent), Field<long long>));
static_assert(__is_same(decltype(c::Device::supports_volume), Field<bool>));
constexpr FieldRow kFieldsGetPlaybackResultContext_[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaybackResultContext_, type),
     Kind::kString, 0},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaybackResultContext_, uri),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectGetPlaybackResultContext_ = {"GetPlaybackResultContext_",
    {kFieldsGetPlaybackResultContext_, 2}, sizeof(c::GetPlaybackResultContext_), true};
static_assert(__is_same(decltype(c::GetPlaybackResultContext_::type), Field<String>));
static_assert(__is_same(decltype(c::GetPlaybackResultContext_::uri), Field<String>));
constexpr FieldRow kFieldsGetPlaybackResult[] = {
    {"is_playing", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaybackResult,
     is_playing), Kind::kBoolean, 0},
    {"progress_ms", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaybackResult,
     progress_ms), Kind::kInteger, 2},
    {"shuffle_state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaybackResult,
     shuffle_state), Kind::kBoolean, 0},
    {"repeat_state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetPlaybackResult,
     repeat_state), Kind::kString, 0},
    {"currently_playing_type", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetPlaybackResult, currently_playing_type), Kind::kString, 0},
    {"device", nullptr, nullptr, nullptr, {.object = &kObjectDevice},
     __builtin_offsetof(c::GetPlaybackResult, device), Kind::kObject, 0},
    {"item", nullptr, nullptr, nullptr, {.object = &kObjectTrack},
     __builtin_offsetof(c::GetPlaybackResult, item), Kind::kObject, 2},
    {"context", nullptr, nullptr, nullptr, {.object = &kObjectGetPlaybackResultContext_},
     __builtin_offsetof(c::GetPlaybackResult, context), Kind::kObject, 2},
};
constexpr ObjectTable kObjectGetPlaybackResult = {"GetPlaybackResult", {kFieldsGetPlaybackResult,
    8}, sizeof(c::GetPlaybackResult), true};
static_assert(__is_same(decltype(c::GetPlaybackResult::is_playing), Field<bool>));
static_assert(__is_same(decltype(c::GetPlaybackResult::progress_ms), Field<long long>));
static_assert(__is_same(decltype(c::GetPlaybackResult::shuffle_state), Field<bool>));
static_assert(__is_same(decltype(c::GetPlaybackResult::repeat_state), Field<String>));
static_assert(__is_same(decltype(c::GetPlaybackResult::currently_playing_type), Field<String>));
static_assert(__is_same(decltype(c::GetPlaybackResult::device), Field<c::Device>));
static_assert(__is_same(decltype(c::GetPlaybackResult::item), Field<c::Track>));
static_assert(__is_same(decltype(c::GetPlaybackResult::context),
    Field<c::GetPlaybackResultContext_>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectGetPlaybackResult}};
constexpr BindRow kBindGetPlayback[] = {
    {.place = Place::kQuery, .field = 0, .wire = "market"},
};
constexpr HttpBinding kHttpGetPlayback = {.method = "GET", .path = "/me/player",
    .rows = {kBindGetPlayback, 1}};
constexpr ObjectTable kObjectListDevicesParams = {"ListDevicesParams", {},
    sizeof(c::ListDevicesParams), false};
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectDevice}};
constexpr TypeRow kType23 = {Kind::kList, false, {.element = &kType22}};
constexpr HttpBinding kHttpListDevices = {.method = "GET", .path = "/me/player/devices",
    .result_at = "/devices"};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 200,
    .pattern = "^spotify:(album|artist|playlist|show):[A-Za-z0-9]+$"};
constexpr FieldRow kFieldsPlayMusicParams[] = {
    {"context_uri", "URI of an album, artist or playlist to play.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::PlayMusicParams, context_uri), Kind::kString, 0},
    {"uris", "URIs of tracks and episodes.", nullptr, &kLimits7, {.element = &kType19},
     __builtin_offsetof(c::PlayMusicParams, uris), Kind::kList, 0},
    {"device_id", "Id of a device; without it the active one.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::PlayMusicParams, device_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectPlayMusicParams = {"PlayMusicParams", {kFieldsPlayMusicParams, 3},
    sizeof(c::PlayMusicParams), false};
static_assert(__is_same(decltype(c::PlayMusicParams::context_uri), Field<String>));
static_assert(__is_same(decltype(c::PlayMusicParams::uris), Field<List<String>>));
static_assert(__is_same(decltype(c::PlayMusicParams::device_id), Field<String>));
constexpr ObjectTable kObjectPlayMusicResult = {"PlayMusicResult", {}, sizeof(c::PlayMusicResult),
    true};
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectPlayMusicResult}};
static TaskState* InvokePlayMusic(Context& context, void* params) {
  return Erase(c::PlayMusic(context,
      static_cast<c::PlayMusicParams&&>(*static_cast<c::PlayMusicParams*>(params))));
}
constexpr FieldRow kFieldsPauseMusicParams[] = {
    {"device_id", "Id of a device; without it the active one.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::PauseMusicParams, device_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectPauseMusicParams = {"PauseMusicParams", {kFieldsPauseMusicParams, 1},
    sizeof(c::PauseMusicParams), false};
static_assert(__is_same(decltype(c::PauseMusicParams::device_id), Field<String>));
constexpr ObjectTable kObjectPauseMusicResult = {"PauseMusicResult", {},
    sizeof(c::PauseMusicResult), true};
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectPauseMusicResult}};
static TaskState* InvokePauseMusic(Context& context, void* params) {
  return Erase(c::PauseMusic(context,
      static_cast<c::PauseMusicParams&&>(*static_cast<c::PauseMusicParams*>(params))));
}
constexpr FieldRow kFieldsSkipTrackParams[] = {
    {"device_id", "Id of a device; without it the active one.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SkipTrackParams, device_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSkipTrackParams = {"SkipTrackParams", {kFieldsSkipTrackParams, 1},
    sizeof(c::SkipTrackParams), false};
static_assert(__is_same(decltype(c::SkipTrackParams::device_id), Field<String>));
constexpr ObjectTable kObjectSkipTrackResult = {"SkipTrackResult", {}, sizeof(c::SkipTrackResult),
    true};
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectSkipTrackResult}};
static TaskState* InvokeSkipTrack(Context& context, void* params) {
  return Erase(c::SkipTrack(context,
      static_cast<c::SkipTrackParams&&>(*static_cast<c::SkipTrackParams*>(params))));
}
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 200,
    .pattern = "^spotify:(track|episode):[A-Za-z0-9]+$"};
constexpr FieldRow kFieldsAddToQueueParams[] = {
    {"uri", "URI of the track or episode.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::AddToQueueParams, uri), Kind::kString, 1},
    {"device_id", "Id of a device; without it the active one.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::AddToQueueParams, device_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectAddToQueueParams = {"AddToQueueParams", {kFieldsAddToQueueParams, 2},
    sizeof(c::AddToQueueParams), false};
static_assert(__is_same(decltype(c::AddToQueueParams::uri), String));
static_assert(__is_same(decltype(c::AddToQueueParams::device_id), Field<String>));
constexpr ObjectTable kObjectAddToQueueResult = {"AddToQueueResult", {},
    sizeof(c::AddToQueueResult), true};
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectAddToQueueResult}};
static TaskState* InvokeAddToQueue(Context& context, void* params) {
  return Erase(c::AddToQueue(context,
      static_cast<c::AddToQueueParams&&>(*static_cast<c::AddToQueueParams*>(params))));
}
constexpr const char* kNamesListTopItemsParamsTopType[] = {"artists", "tracks"};
constexpr EnumTable kEnumListTopItemsParamsTopType = {"ListTopItemsParamsTopType",
    {kNamesListTopItemsParamsTopType, 2}};
constexpr const char* kNamesListTopItemsParamsTimeRange[] = {"short_term", "medium_term",
    "long_term"};
constexpr EnumTable kEnumListTopItemsParamsTimeRange = {"ListTopItemsParamsTimeRange",
    {kNamesListTopItemsParamsTimeRange, 3}};
constexpr FieldRow kFieldsListTopItemsParams[] = {
    {"top_type", "Whether artists or tracks.", nullptr, nullptr,
     {.names = &kEnumListTopItemsParamsTopType}, __builtin_offsetof(c::ListTopItemsParams,
     top_type), Kind::kEnum, 1},
    {"time_range", "About four weeks, six months, or a year.", nullptr, nullptr,
     {.names = &kEnumListTopItemsParamsTimeRange}, __builtin_offsetof(c::ListTopItemsParams,
     time_range), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::ListTopItemsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTopItemsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTopItemsParams = {"ListTopItemsParams", {kFieldsListTopItemsParams,
    4}, sizeof(c::ListTopItemsParams), false};
static_assert(__is_same(decltype(c::ListTopItemsParams::top_type), c::ListTopItemsParamsTopType));
static_assert(__is_same(decltype(c::ListTopItemsParams::time_range),
    Field<c::ListTopItemsParamsTimeRange>));
static_assert(__is_same(decltype(c::ListTopItemsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTopItemsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListTopItemsResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTopItemsResultItem, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTopItemsResultItem, name),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTopItemsResultItem, type),
     Kind::kString, 0},
    {"uri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTopItemsResultItem, uri),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListTopItemsResultItem = {"ListTopItemsResultItem",
    {kFieldsListTopItemsResultItem, 4}, sizeof(c::ListTopItemsResultItem), true};
static_assert(__is_same(decltype(c::ListTopItemsResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListTopItemsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListTopItemsResultItem::type), Field<String>));
static_assert(__is_same(decltype(c::ListTopItemsResultItem::uri), Field<String>));
constexpr TypeRow kType28 = {Kind::kObject, false, {.object = &kObjectListTopItemsResultItem}};
constexpr FieldRow kFieldsListTopItemsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType28},
     __builtin_offsetof(c::ListTopItemsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTopItemsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTopItemsResult = {"ListTopItemsResult", {kFieldsListTopItemsResult,
    2}, sizeof(c::ListTopItemsResult), true};
static_assert(__is_same(decltype(c::ListTopItemsResult::items), List<c::ListTopItemsResultItem>));
static_assert(__is_same(decltype(c::ListTopItemsResult::next_page), Field<String>));
constexpr TypeRow kType29 = {Kind::kObject, false, {.object = &kObjectListTopItemsResult}};
constexpr BindRow kBindListTopItems[] = {
    {.place = Place::kPath, .field = 0, .wire = "top_type"},
    {.place = Place::kQuery, .field = 1, .wire = "time_range"},
};
constexpr HttpBinding kHttpListTopItems = {.method = "GET", .path = "/me/top/{top_type}",
    .rows = {kBindListTopItems, 2}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListRecentlyPlayedParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits5, {}, __builtin_offsetof(c::ListRecentlyPlayedParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecentlyPlayedParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRecentlyPlayedParams = {"ListRecentlyPlayedParams",
    {kFieldsListRecentlyPlayedParams, 2}, sizeof(c::ListRecentlyPlayedParams), false};
static_assert(__is_same(decltype(c::ListRecentlyPlayedParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListRecentlyPlayedParams::next_page), Field<String>));
constexpr FieldRow kFieldsListRecentlyPlayedResultItem[] = {
    {"played_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListRecentlyPlayedResultItem,
     played_at), Kind::kString, 0},
    {"track", nullptr, nullptr, nullptr, {.object = &kObjectTrack},
     __builtin_offsetof(c::ListRecentlyPlayedResultItem, track), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListRecentlyPlayedResultItem = {"ListRecentlyPlayedResultItem",
    {kFieldsListRecentlyPlayedResultItem, 2}, sizeof(c::ListRecentlyPlayedResultItem), true};
static_assert(__is_same(decltype(c::ListRecentlyPlayedResultItem::played_at), Field<String>));
static_assert(__is_same(decltype(c::ListRecentlyPlayedResultItem::track), Field<c::Track>));
constexpr TypeRow kType30 = {Kind::kObject, false,
    {.object = &kObjectListRecentlyPlayedResultItem}};
constexpr FieldRow kFieldsListRecentlyPlayedResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType30},
     __builtin_offsetof(c::ListRecentlyPlayedResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRecentlyPlayedResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListRecentlyPlayedResult = {"ListRecentlyPlayedResult",
    {kFieldsListRecentlyPlayedResult, 2}, sizeof(c::ListRecentlyPlayedResult), true};
static_assert(__is_same(decltype(c::ListRecentlyPlayedResult::items),
    List<c::ListRecentlyPlayedResultItem>));
static_assert(__is_same(decltype(c::ListRecentlyPlayedResult::next_page), Field<String>));
constexpr TypeRow kType31 = {Kind::kObject, false, {.object = &kObjectListRecentlyPlayedResult}};
constexpr Pagination kPagination2 = {.kind = PageKind::kLink, .items = "/items",
    .url_pointer = "/next", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListRecentlyPlayed = {.method = "GET",
    .path = "/me/player/recently-played", .pagination = &kPagination2};
constexpr FieldRow kFieldsSendPlayParams[] = {
    {"context_uri", "URI of an album, artist or playlist to play.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::SendPlayParams, context_uri), Kind::kString, 0},
    {"uris", "URIs of tracks and episodes.", nullptr, &kLimits7, {.element = &kType19},
     __builtin_offsetof(c::SendPlayParams, uris), Kind::kList, 0},
    {"device_id", "Id of a device; without it the active one.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SendPlayParams, device_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendPlayParams = {"SendPlayParams", {kFieldsSendPlayParams, 3},
    sizeof(c::SendPlayParams), false};
static_assert(__is_same(decltype(c::SendPlayParams::context_uri), Field<String>));
static_assert(__is_same(decltype(c::SendPlayParams::uris), Field<List<String>>));
static_assert(__is_same(decltype(c::SendPlayParams::device_id), Field<String>));
constexpr ObjectTable kObjectSendPlayResult = {"SendPlayResult", {}, sizeof(c::SendPlayResult),
    true};
constexpr TypeRow kType32 = {Kind::kObject, false, {.object = &kObjectSendPlayResult}};
constexpr BindRow kBindSendPlay[] = {
    {.place = Place::kQuery, .field = 2, .wire = "device_id"},
    {.place = Place::kBody, .field = 0, .wire = "/context_uri"},
    {.place = Place::kBody, .field = 1, .wire = "/uris"},
};
constexpr HttpBinding kHttpSendPlay = {.method = "PUT", .path = "/me/player/play",
    .rows = {kBindSendPlay, 3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsSendPauseParams[] = {
    {"device_id", "Id of a device; without it the active one.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SendPauseParams, device_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendPauseParams = {"SendPauseParams", {kFieldsSendPauseParams, 1},
    sizeof(c::SendPauseParams), false};
static_assert(__is_same(decltype(c::SendPauseParams::device_id), Field<String>));
constexpr ObjectTable kObjectSendPauseResult = {"SendPauseResult", {}, sizeof(c::SendPauseResult),
    true};
constexpr TypeRow kType33 = {Kind::kObject, false, {.object = &kObjectSendPauseResult}};
constexpr BindRow kBindSendPause[] = {
    {.place = Place::kQuery, .field = 0, .wire = "device_id"},
};
constexpr HttpBinding kHttpSendPause = {.method = "PUT", .path = "/me/player/pause",
    .rows = {kBindSendPause, 1}};
constexpr FieldRow kFieldsSendNextParams[] = {
    {"device_id", "Id of a device; without it the active one.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SendNextParams, device_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendNextParams = {"SendNextParams", {kFieldsSendNextParams, 1},
    sizeof(c::SendNextParams), false};
static_assert(__is_same(decltype(c::SendNextParams::device_id), Field<String>));
constexpr ObjectTable kObjectSendNextResult = {"SendNextResult", {}, sizeof(c::SendNextResult),
    true};
constexpr TypeRow kType34 = {Kind::kObject, false, {.object = &kObjectSendNextResult}};
constexpr BindRow kBindSendNext[] = {
    {.place = Place::kQuery, .field = 0, .wire = "device_id"},
};
constexpr HttpBinding kHttpSendNext = {.method = "POST", .path = "/me/player/next",
    .rows = {kBindSendNext, 1}};
constexpr FieldRow kFieldsSendToQueueParams[] = {
    {"uri", "URI of the track or episode.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::SendToQueueParams, uri), Kind::kString, 1},
    {"device_id", "Id of a device; without it the active one.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::SendToQueueParams, device_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectSendToQueueParams = {"SendToQueueParams", {kFieldsSendToQueueParams,
    2}, sizeof(c::SendToQueueParams), false};
static_assert(__is_same(decltype(c::SendToQueueParams::uri), String));
static_assert(__is_same(decltype(c::SendToQueueParams::device_id), Field<String>));
constexpr ObjectTable kObjectSendToQueueResult = {"SendToQueueResult", {},
    sizeof(c::SendToQueueResult), true};
constexpr TypeRow kType35 = {Kind::kObject, false, {.object = &kObjectSendToQueueResult}};
constexpr BindRow kBindSendToQueue[] = {
    {.place = Place::kQuery, .field = 0, .wire = "uri"},
    {.place = Place::kQuery, .field = 1, .wire = "device_id"},
};
constexpr HttpBinding kHttpSendToQueue = {.method = "POST", .path = "/me/player/queue",
    .rows = {kBindSendToQueue, 2}};
constexpr ActionRow kActions[] = {
    {.name = "get_me", .title = "Read the profile", .description = "Who is connected.",
     .effect = Effect::kRead, .params = &kObjectGetMeParams, .result = &kType1, .http = &kHttpGetMe,
     .tool_name = "spotify_get_me"},
    {.name = "search", .title = "Search",
     .description = "Searches tracks, albums, artists, playlists, shows and episodes.",
     .effect = Effect::kRead, .params = &kObjectSearchParams, .result = &kType14,
     .http = &kHttpSearch, .tool_name = "spotify_search"},
    {.name = "list_playlists", .title = "List playlists",
     .description = "Playlists that the user owns or follows.", .effect = Effect::kRead,
     .params = &kObjectListPlaylistsParams, .result = &kType15, .http = &kHttpListPlaylists,
     .tool_name = "spotify_list_playlists"},
    {.name = "get_playlist", .title = "Read a playlist",
     .description = "Name, owner and version of a playlist.", .effect = Effect::kRead,
     .params = &kObjectGetPlaylistParams, .result = &kType9, .http = &kHttpGetPlaylist,
     .tool_name = "spotify_get_playlist"},
    {.name = "list_items", .title = "List items",
     .description = "Tracks and episodes of a playlist.", .effect = Effect::kRead,
     .params = &kObjectListItemsParams, .result = &kType17, .http = &kHttpListItems,
     .tool_name = "spotify_list_items"},
    {.name = "create_playlist", .title = "Create a playlist",
     .description = "Makes an empty playlist of the user.", .params = &kObjectCreatePlaylistParams,
     .result = &kType9, .http = &kHttpCreatePlaylist, .tool_name = "spotify_create_playlist"},
    {.name = "update_playlist", .title = "Change a playlist",
     .description = "Changes name, text or visibility of a playlist.",
     .params = &kObjectUpdatePlaylistParams, .result = &kType18, .http = &kHttpUpdatePlaylist,
     .tool_name = "spotify_update_playlist"},
    {.name = "add_items", .title = "Add items",
     .description = "Adds tracks and episodes to a playlist.", .params = &kObjectAddItemsParams,
     .result = &kType20, .http = &kHttpAddItems, .tool_name = "spotify_add_items"},
    {.name = "get_playback", .title = "Read playback",
     .description = "What plays, and where; empty when nothing does.", .effect = Effect::kRead,
     .params = &kObjectGetPlaybackParams, .result = &kType21, .http = &kHttpGetPlayback,
     .tool_name = "spotify_get_playback"},
    {.name = "list_devices", .title = "List devices", .description = "Devices that can play.",
     .effect = Effect::kRead, .params = &kObjectListDevicesParams, .result = &kType23,
     .http = &kHttpListDevices, .tool_name = "spotify_list_devices"},
    {.name = "play_music", .title = "Play",
     .description = "Plays an album, artist, playlist or tracks, or goes on.",
     .params = &kObjectPlayMusicParams, .result = &kType24, .invoke = InvokePlayMusic,
     .tool_name = "spotify_play_music"},
    {.name = "pause_music", .title = "Pause", .description = "Pauses what plays.",
     .params = &kObjectPauseMusicParams, .result = &kType25, .invoke = InvokePauseMusic,
     .tool_name = "spotify_pause_music"},
    {.name = "skip_track", .title = "Skip", .description = "Goes to the next track.",
     .params = &kObjectSkipTrackParams, .result = &kType26, .invoke = InvokeSkipTrack,
     .tool_name = "spotify_skip_track"},
    {.name = "add_to_queue", .title = "Add to the queue",
     .description = "Plays a track or episode after the present one.",
     .params = &kObjectAddToQueueParams, .result = &kType27, .invoke = InvokeAddToQueue,
     .tool_name = "spotify_add_to_queue"},
    {.name = "list_top_items", .title = "List favourites",
     .description = "Artists or tracks that the user hears most.", .effect = Effect::kRead,
     .params = &kObjectListTopItemsParams, .result = &kType29, .http = &kHttpListTopItems,
     .tool_name = "spotify_list_top_items"},
    {.name = "list_recently_played", .title = "List what played",
     .description = "The last tracks that were heard.", .effect = Effect::kRead,
     .params = &kObjectListRecentlyPlayedParams, .result = &kType31,
     .http = &kHttpListRecentlyPlayed, .tool_name = "spotify_list_recently_played"},
    {.name = "send_play", .title = "Start", .description = "Step of play_music.",
     .params = &kObjectSendPlayParams, .result = &kType32, .http = &kHttpSendPlay,
     .tool_name = "spotify_send_play", .hidden = true},
    {.name = "send_pause", .title = "Stop", .description = "Step of pause_music.",
     .params = &kObjectSendPauseParams, .result = &kType33, .http = &kHttpSendPause,
     .tool_name = "spotify_send_pause", .hidden = true},
    {.name = "send_next", .title = "Next", .description = "Step of skip_track.",
     .params = &kObjectSendNextParams, .result = &kType34, .http = &kHttpSendNext,
     .tool_name = "spotify_send_next", .hidden = true},
    {.name = "send_to_queue", .title = "Queue", .description = "Step of add_to_queue.",
     .params = &kObjectSendToQueueParams, .result = &kType35, .http = &kHttpSendToQueue,
     .tool_name = "spotify_send_to_queue", .hidden = true},
};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/status"};
constexpr NamedText kPairs1[] = {{"401", "The sign-in has ended; connect Spotify again."}, {"403",
    "Spotify refuses this: playback needs Premium, and users of an app "
    "in development mode must be on its list."}, {"404",
    "It is not there, or nothing plays; list_devices shows the devices."}};
constexpr ApiRow kApi = {.base_url = "https://api.spotify.com/v1",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 3}},
    .retry_after = "retry-after", .per_minute = 180, .verify_method = "GET", .verify_path = "/me",
    .verify_account = "/display_name"};
constexpr const char* kTexts4[] = {"api.spotify.com", "accounts.spotify.com"};
constexpr const char* kTexts5[] = {"user-read-private", "user-read-email",
    "user-read-playback-state", "user-modify-playback-state", "user-read-recently-played",
    "user-top-read", "user-library-read", "playlist-read-private", "playlist-modify-private",
    "playlist-modify-public"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Spotify",
    .authorization_url = "https://accounts.spotify.com/authorize",
    .token_url = "https://accounts.spotify.com/api/token",
    .user_info_url = "https://api.spotify.com/v1/me", .scopes = {kTexts5, 10},
    .client_id_secret = "SPOTIFY_CLIENT_ID", .client_secret_secret = "SPOTIFY_CLIENT_SECRET",
    .token_auth_method = "basic", .account_pointer = "/display_name"};
constexpr SecretRow kSecrets[] = {
    {"SPOTIFY_CLIENT_ID", "Client ID of your app (developer.spotify.com/dashboard).", true, false},
    {"SPOTIFY_CLIENT_SECRET", "Client secret of the same app.", true, false},
};
constexpr const char* kTexts6[] = {"/played_at", "/track/uri"};
constexpr const char* kTexts7[] = {"/id"};
constexpr const char* kTexts8[] = {"/snapshot_id"};
constexpr PollRow kPolls0[] = {
    {.event = "track_detected", .action = 15, .items = "/items", .id = {kTexts6, 2},
     .newest_first = true},
    {.event = "playlist_changed", .action = 2, .items = "/items", .id = {kTexts7, 1},
     .version = {kTexts8, 1}},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for tracks that were heard, and for playlists that are new "
     "or changed.", .every_ms = 900000, .polls = {kPolls0, 2}},
};
constexpr MatcherRow kMatchersPlaylistCreated[] = {
    {.source = "tool", .action = "create_playlist"},
};
constexpr MatcherRow kMatchersPlaylistUpdated[] = {
    {.source = "tool", .action = "update_playlist"},
};
constexpr MatcherRow kMatchersItemsAdded[] = {
    {.source = "tool", .action = "add_items"},
};
constexpr MatcherRow kMatchersMusicPlayed[] = {
    {.source = "tool", .action = "play_music"},
};
constexpr MatcherRow kMatchersMusicPaused[] = {
    {.source = "tool", .action = "pause_music"},
};
constexpr MatcherRow kMatchersTrackSkipped[] = {
    {.source = "tool", .action = "skip_track"},
};
constexpr MatcherRow kMatchersTrackQueued[] = {
    {.source = "tool", .action = "add_to_queue"},
};
constexpr MatcherRow kMatchersTrackDetected[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersPlaylistChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "playlist_created", .display_name = "Playlist Created",
     .matchers = {kMatchersPlaylistCreated, 1}},
    {.id = "playlist_updated", .display_name = "Playlist Updated",
     .matchers = {kMatchersPlaylistUpdated, 1}},
    {.id = "items_added", .display_name = "Items Added", .matchers = {kMatchersItemsAdded, 1}},
    {.id = "music_played", .display_name = "Music Played", .matchers = {kMatchersMusicPlayed, 1}},
    {.id = "music_paused", .display_name = "Music Paused", .matchers = {kMatchersMusicPaused, 1}},
    {.id = "track_skipped", .display_name = "Track Skipped", .matchers = {kMatchersTrackSkipped,
     1}},
    {.id = "track_queued", .display_name = "Track Queued", .matchers = {kMatchersTrackQueued, 1}},
    {.id = "track_detected", .display_name = "Track Heard", .matchers = {kMatchersTrackDetected,
     1}},
    {.id = "playlist_changed", .display_name = "Playlist New or Changed",
     .matchers = {kMatchersPlaylistChanged, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "spotify",
    .display_name = "Spotify",
    .description = "Search music, read and build playlists, and control what plays on " "Spotify.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "spotify",
    .tool_description = "Searches Spotify, builds playlists and controls playback. Items are "
        "named by URIs such as spotify:track:id. Show the user what you are "
        "about to change and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_me\",\"search\",\"list_playlists\",\"get_playlist\","
        "\"list_items\",\"create_playlist\",\"update_playlist\",\"add_items\","
        "\"get_playback\",\"list_devices\",\"play_music\",\"pause_music\","
        "\"skip_track\",\"add_to_queue\",\"list_top_items\",\"list_recently_played\"],"
        "\"description\":\"What to do.\"},\"q\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":500,\"description\":\"Words, with filters such as artist:,"
        " album:, year:2020-2026.\"},\"type\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":7,\"items\":{\"type\":\"string\",\"enum\":[\"album\","
        "\"artist\",\"playlist\",\"track\",\"show\",\"episode\",\"audiobook\"]},"
        "\"description\":\"Kinds of results.\"},\"market\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":2,\"pattern\":\"^[A-Z]{2}$\",\"description\":\"Country,"
        " such as DE.\"},\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":10,"
        "\"default\":5,\"description\":\"Results of each kind.\"},\"playlist_id\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":64,\"pattern\":\"^[A-Za-z0-9]+$\","
        "\"description\":\"Id of the playlist.\"},\"name\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Name of the playlist.\"},"
        "\"description\":{\"type\":\"string\",\"maxLength\":300,\"description\":\"Text "
        "below the name.\"},\"public\":{\"type\":\"boolean\",\"description\":\"Whether "
        "the playlist is on the user's profile.\"},\"collaborative\":{\"type\":\"boolean\","
        "\"description\":\"Whether others may add to it; then it cannot be "
        "public.\"},\"uris\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":100,"
        "\"items\":{\"type\":\"string\",\"pattern\":\"^spotify:(track|episode):[A-Za-z0-9]+$\""
        "},\"description\":\"URIs of tracks and episodes.\"},\"position\":{\"type\":\"integer\""
        ",\"minimum\":0,\"description\":\"Place in the playlist, from 0; without "
        "it the end.\"},\"device_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Id of a device; without it the "
        "active one.\"},\"context_uri\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"pattern\":\"^spotify:(album|artist|playlist|show):[A-Za-z0-9]+$\""
        ",\"description\":\"URI of an album, artist or playlist to play.\"},"
        "\"uri\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":200,\"pattern\":\"^spotify"
        ":(track|episode):[A-Za-z0-9]+$\",\"description\":\"URI of the track "
        "or episode.\"},\"top_type\":{\"type\":\"string\",\"enum\":[\"artists\","
        "\"tracks\"],\"description\":\"Whether artists or tracks.\"},\"time_range\":{\"type\":"
        "\"string\",\"enum\":[\"short_term\",\"medium_term\",\"long_term\"],"
        "\"description\":\"About four weeks, six months, or a year.\"},\"max_items\":{\"descri"
        "ption\":\"Fetch pages until there are this many items; default: one "
        "page.\",\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "spotify",
    .actions = {kActions, 20},
    .api = kApi,
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::spotify

namespace pie::spotify {

constinit const ConnectorTable kSpotify = ::pie::detail::tables::spotify::kConnector;

Task<GetMeResult> GetMe(Context& context, GetMeParams params) {
  return Task<GetMeResult>(::pie::ContextAccess::Call(context, kSpotify, 0, &params));
}

Task<SearchResult> Search(Context& context, SearchParams params) {
  return Task<SearchResult>(::pie::ContextAccess::Call(context, kSpotify, 1, &params));
}

Task<ListPlaylistsResult> ListPlaylists(Context& context, ListPlaylistsParams params) {
  return Task<ListPlaylistsResult>(::pie::ContextAccess::Call(context, kSpotify, 2, &params));
}

Task<Playlist> GetPlaylist(Context& context, GetPlaylistParams params) {
  return Task<Playlist>(::pie::ContextAccess::Call(context, kSpotify, 3, &params));
}

Task<ListItemsResult> ListItems(Context& context, ListItemsParams params) {
  return Task<ListItemsResult>(::pie::ContextAccess::Call(context, kSpotify, 4, &params));
}

Task<Playlist> CreatePlaylist(Context& context, CreatePlaylistParams params) {
  return Task<Playlist>(::pie::ContextAccess::Call(context, kSpotify, 5, &params));
}

Task<UpdatePlaylistResult> UpdatePlaylist(Context& context, UpdatePlaylistParams params) {
  return Task<UpdatePlaylistResult>(::pie::ContextAccess::Call(context, kSpotify, 6, &params));
}

Task<Snapshot> AddItems(Context& context, AddItemsParams params) {
  return Task<Snapshot>(::pie::ContextAccess::Call(context, kSpotify, 7, &params));
}

Task<GetPlaybackResult> GetPlayback(Context& context, GetPlaybackParams params) {
  return Task<GetPlaybackResult>(::pie::ContextAccess::Call(context, kSpotify, 8, &params));
}

Task<List<Device>> ListDevices(Context& context, ListDevicesParams params) {
  return Task<List<Device>>(::pie::ContextAccess::Call(context, kSpotify, 9, &params));
}

Task<ListTopItemsResult> ListTopItems(Context& context, ListTopItemsParams params) {
  return Task<ListTopItemsResult>(::pie::ContextAccess::Call(context, kSpotify, 14, &params));
}

Task<ListRecentlyPlayedResult> ListRecentlyPlayed(Context& context,
    ListRecentlyPlayedParams params) {
  return Task<ListRecentlyPlayedResult>(::pie::ContextAccess::Call(context, kSpotify, 15, &params));
}

Task<SendPlayResult> SendPlay(Context& context, SendPlayParams params) {
  return Task<SendPlayResult>(::pie::ContextAccess::Call(context, kSpotify, 16, &params));
}

Task<SendPauseResult> SendPause(Context& context, SendPauseParams params) {
  return Task<SendPauseResult>(::pie::ContextAccess::Call(context, kSpotify, 17, &params));
}

Task<SendNextResult> SendNext(Context& context, SendNextParams params) {
  return Task<SendNextResult>(::pie::ContextAccess::Call(context, kSpotify, 18, &params));
}

Task<SendToQueueResult> SendToQueue(Context& context, SendToQueueParams params) {
  return Task<SendToQueueResult>(::pie::ContextAccess::Call(context, kSpotify, 19, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.spotify_client_id = context.Secret("SPOTIFY_CLIENT_ID");
  secrets.spotify_client_secret = context.Secret("SPOTIFY_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::spotify

import type { AudioBlock, EmbedBlock, Frame, ParagraphBlock, VideoBlock } from '../article/Block';
import { isPositive } from '../article/guards';
import { safeFrameUrl } from '../article/url';

/** What is known of something that another site shows, besides its address. */
export interface EmbedFields {
  /** The hosts that may become an embed. @default those that are known */
  embeds?: readonly string[] | undefined;
  /** True if the address is that of a frame, and not of a page. */
  isFrame?: boolean;
  /** What the frame shows. */
  title?: string | undefined;
  /** The size of the frame in CSS pixels. */
  width?: number | undefined;
  height?: number | undefined;
}

/** A host whose pages can be shown in a frame. */
interface Host {
  /** The name of the host. */
  provider: string;
  /** The type of block. @default 'embed' */
  type?: 'video' | 'audio' | 'embed';
  /** The address of the page, for that of a page or frame; undefined for one that is not known. */
  page?(url: URL): string | undefined;
  /** The address of the frame, for that of a page or frame. */
  frame?(url: URL): string | undefined;
}

/** An address with the id that the first group of a pattern finds in another. */
const withId = (pattern: RegExp, address: string) => (url: URL) => {
  const id = pattern.exec(url.href)?.[1];
  return id && address.replace('{}', id);
};

/** A host whose pages and frames have the same ids in their addresses. */
const byId = (pattern: RegExp, page: string, frame: string): Pick<Host, 'page' | 'frame'> => ({
  page: withId(pattern, page),
  frame: withId(pattern, frame),
});

/** The address that a parameter of another has. */
const parameter = (name: string) => (url: URL) => url.searchParams.get(name) ?? undefined;

const youTube: Host = {
  provider: 'YouTube',
  type: 'video',
  ...byId(
    /(?:\/(?:embed|shorts|live|v)\/(?!videoseries)|[?&]v=|youtu\.be\/)([\w-]{6,})/,
    'https://www.youtube.com/watch?v={}',
    'https://www.youtube-nocookie.com/embed/{}',
  ),
};
const vimeo: Host = {
  provider: 'Vimeo',
  type: 'video',
  ...byId(/vimeo\.com\/(?:video\/)?(\d{5,})/, 'https://vimeo.com/{}', 'https://player.vimeo.com/video/{}'),
};
const dailymotion: Host = {
  provider: 'Dailymotion',
  type: 'video',
  ...byId(
    /(?:\/video\/|dai\.ly\/|[?&]video=)(\w{4,})/,
    'https://www.dailymotion.com/video/{}',
    'https://www.dailymotion.com/embed/video/{}',
  ),
};
const x: Host = {
  provider: 'X',
  frame: withId(/(?:\/status(?:es)?\/|[?&]id=)(\d+)/, 'https://platform.twitter.com/embed/Tweet.html?id={}'),
};
const instagram: Host = {
  provider: 'Instagram',
  ...byId(/\/(?:p|reel|tv)\/([\w-]+)/, 'https://www.instagram.com/p/{}/', 'https://www.instagram.com/p/{}/embed/'),
};
const threads: Host = { provider: 'Threads' };
const googleMaps: Host = { provider: 'Google Maps' };
const flourish: Host = { provider: 'Flourish' };

/** What is known of hosts, by domain; an address may be that of a subdomain. */
const hosts: Readonly<Record<string, Host>> = {
  'youtube.com': youTube,
  'youtube-nocookie.com': youTube,
  'youtu.be': youTube,
  'vimeo.com': vimeo,
  'dailymotion.com': dailymotion,
  'dai.ly': dailymotion,
  'twitch.tv': { provider: 'Twitch', type: 'video' },
  'players.brightcove.net': { provider: 'Brightcove', type: 'video' },
  'jwplayer.com': { provider: 'JW Player', type: 'video' },
  'ted.com': { provider: 'TED', type: 'video' },
  'twitter.com': x,
  'x.com': x,
  'instagram.com': instagram,
  'tiktok.com': {
    provider: 'TikTok',
    frame: withId(/\/(?:video|v2|v1)\/(\d+)/, 'https://www.tiktok.com/embed/v2/{}'),
  },
  'facebook.com': { provider: 'Facebook', page: parameter('href') },
  'threads.net': threads,
  'threads.com': threads,
  'bsky.app': { provider: 'Bluesky' },
  'reddit.com': { provider: 'Reddit' },
  'pinterest.com': { provider: 'Pinterest' },
  'spotify.com': {
    provider: 'Spotify',
    type: 'audio',
    ...byId(
      /spotify\.com\/(?:embed(?:-podcast)?\/)?((?:track|episode|album|playlist|show|artist)\/\w+)/,
      'https://open.spotify.com/{}',
      'https://open.spotify.com/embed/{}',
    ),
  },
  'soundcloud.com': {
    provider: 'SoundCloud',
    type: 'audio',
    page: parameter('url'),
    frame: (url) =>
      url.host === 'w.soundcloud.com'
        ? undefined
        : `https://w.soundcloud.com/player/?url=${encodeURIComponent(url.href)}`,
  },
  'podcasts.apple.com': { provider: 'Apple Podcasts', type: 'audio' },
  'acast.com': { provider: 'Acast', type: 'audio' },
  'megaphone.fm': { provider: 'Megaphone', type: 'audio' },
  'flo.uri.sh': flourish,
  'flourish.studio': flourish,
  'datawrapper.de': { provider: 'Datawrapper' },
  'datawrapper.dwcdn.net': { provider: 'Datawrapper' },
  'infogram.com': { provider: 'Infogram' },
  'public.tableau.com': { provider: 'Tableau Public' },
  'google.com/maps': googleMaps,
  'maps.google.com': googleMaps,
  'openstreetmap.org': { provider: 'OpenStreetMap' },
  'documentcloud.org': { provider: 'DocumentCloud' },
  'scribd.com': { provider: 'Scribd' },
  'giphy.com': { provider: 'Giphy' },
};

/** A block for something that another site shows, with a link to its page and, where one is known, its frame; undefined for a host that may not become one. */
export function embedOf(
  address: string,
  { embeds = Object.keys(hosts), isFrame = false, title, width, height }: EmbedFields = {},
): EmbedBlock | VideoBlock | AudioBlock | undefined {
  const given = address.trim().replace(/^(?:http:)?\/\//, 'https://');
  if (safeFrameUrl(given) === undefined) return undefined;
  const url = new URL(given);
  if (!embeds.some((domain) => isAt(url, domain))) return undefined;
  const known = Object.keys(hosts).find((domain) => isAt(url, domain));
  const { provider, type = 'embed', page, frame }: Partial<Host> = known ? (hosts[known] ?? {}) : {};
  const framed = safeFrameUrl(frame?.(url) ?? (isFrame ? given : undefined));
  const shown: Frame | undefined =
    framed === undefined
      ? undefined
      : {
          url: framed,
          ...(title && { title }),
          ...(isPositive(width) && { width }),
          ...(isPositive(height) && { height }),
        };
  return {
    type,
    url: safeFrameUrl(page?.(url)) ?? given,
    ...(shown && { frame: shown }),
    ...(provider && { provider }),
  };
}

/** A paragraph with a link, for something that may not become an embed. */
export function linkParagraph(url: string, words: string): ParagraphBlock {
  return { type: 'paragraph', text: [{ type: 'link', text: words || url, url }] };
}

/** True for an address at a domain, a subdomain of it, or under a path there (`google.com/maps`). */
function isAt({ hostname, pathname }: URL, domain: string): boolean {
  const [host = '', ...path] = domain.toLowerCase().split('/');
  const isHost = hostname === host || hostname.endsWith(`.${host}`);
  return isHost && (path.length === 0 || pathname.startsWith(`/${path.join('/')}`));
}

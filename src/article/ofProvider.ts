import type { Block } from './Block';
import { isRecord, listOf } from './guards';
import { textOfUnknown } from './textOfUnknown';
import { safeImageUrl } from './url';

/** What tells who is asked for the frame of a block. */
interface Provided {
  /** The frame. */
  frame?: unknown;
  /** The address of the page that shows it. */
  url?: unknown;
  /** The files of a film or recording: they come from their own host, and the page at `url` may be the publisher's. */
  sources?: unknown;
}

/** The domains of providers that have their frames and their pictures at different ones, by provider. */
const domainsOfProviders = [
  'youtube.com youtube-nocookie.com youtu.be ytimg.com ggpht.com',
  'vimeo.com vimeocdn.com',
  'dailymotion.com dai.ly dmcdn.net',
  'twitch.tv jtvnw.net',
  'brightcove.com brightcove.net boltdns.net',
  'jwplayer.com jwpcdn.com jwplatform.com',
  'twitter.com x.com twimg.com',
  'facebook.com instagram.com threads.com threads.net fbcdn.net cdninstagram.com',
  'tiktok.com tiktokcdn.com tiktokcdn-us.com tiktokcdn-eu.com',
  'reddit.com redd.it redditmedia.com',
  'pinterest.com pinimg.com',
  'spotify.com scdn.co spotifycdn.com',
  'soundcloud.com sndcdn.com',
  'apple.com mzstatic.com',
  'flourish.studio uri.sh',
  'datawrapper.de dwcdn.net',
  'google.com googleapis.com gstatic.com',
].map((domains) => domains.split(' '));

/** True for a picture of which a browser would ask a file of the provider of a block: before the reader consents, it must not. */
export function isOfProvider(image: unknown, { frame, url, sources }: Provided): boolean {
  if (!isRecord(image)) return false;
  const given = listOf(sources as readonly unknown[]);
  const files = given.flatMap(providersOf);
  const providers = [frame, ...(given.length > 0 ? [] : [{ url }])].flatMap(providersOf);
  return [image, ...listOf(image.sources as readonly unknown[])]
    .flatMap(providersOf)
    .some((host) => providers.includes(host) && !files.includes(host));
}

/** The blocks that stand for an embed; of a picture that only its provider has, the words. */
export function withoutPicturesOfProvider(blocks: unknown, provided: Provided): readonly Block[] {
  return listOf(blocks as readonly Block[]).flatMap((block): readonly Block[] =>
    isRecord(block) && block.type === 'figure' && isOfProvider(block.image, provided)
      ? [block.image.alt, block.caption, block.credit]
          .filter((words) => textOfUnknown(words) !== '')
          .map((text) => ({ type: 'paragraph', text: text as string }))
      : [block],
  );
}

/** The domain of the address of a file or frame, or the first of the domains of a known provider; none for a relative address. */
function providersOf(file: unknown): string[] {
  const address = isRecord(file) ? safeImageUrl(file.url) : undefined;
  const own = 'https://own.invalid';
  if (address === undefined || !URL.canParse(address, own)) return [];
  const { hostname } = new URL(address, own);
  if (hostname === '' || hostname === 'own.invalid') return [];
  const labels = hostname.split('.');
  // The domains under which names are registered that have two labels, such as co.uk.
  const isSecond = /^(?:ac|co|com|edu|gov|ne|net|or|org)$/.test(labels.at(-2) ?? '');
  const domain = labels.slice(isSecond ? -3 : -2).join('.');
  return [domainsOfProviders.find((domains) => domains.includes(domain))?.[0] ?? domain];
}

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { transform } from 'lightningcss';
import { Fragment, type ReactNode } from 'react';
import type { TestProject } from 'vitest/node';
import { readSheets, toFile, toFlatSheets } from '../../build/styleSheets.ts';
import type { Article } from '../../src/article/Article';
import type { TableBlock } from '../../src/article/Block';
import type { Inline } from '../../src/article/Text';
import { Ask } from '../../src/components/Ask/Ask';
import { ConversationThread } from '../../src/components/ConversationThread/ConversationThread';
import { Disclosure } from '../../src/components/Disclosure/Disclosure';
import { Quote } from '../../src/components/Quote/Quote';
import { SchemeToggle } from '../../src/components/SchemeToggle/SchemeToggle';
import { SiteHeader } from '../../src/components/SiteHeader/SiteHeader';
import { Turn } from '../../src/components/Turn/Turn';
import { ArticleBody } from '../../src/page/ArticleBody';
import { renderDocument } from '../../src/server/renderDocument';
import { ThemeScope } from '../../src/theme/ThemeScope';
import { themes } from '../../src/theme/themes';
import { ferryIn } from '../../stories/articles/ferry';
import { saltmereDrafted } from '../../stories/articles/saltmere-honest';
import { longThread } from '../browser/longThread';
import { FoldedPage } from '../browser/pages/FoldedPage';
import { HydratedPage } from '../browser/pages/HydratedPage';
import { LivePage } from '../browser/pages/LivePage';
import { MarkupPage } from '../browser/pages/MarkupPage';
import { ThemedPage } from '../browser/pages/ThemedPage';
import { hydrated, nonce, seed } from '../browser/site';
import { findFirefox, findWebKit } from './find.mjs';
import { watchPage } from './watchPage';

declare module 'vitest' {
  interface ProvidedContext {
    /** The host of the site; each subdomain is a separate origin. */
    site: string;
  }
}

/**
 * The site for all engines, started once for the project: `/document` is the seed by `renderDocument`, `/hydrated` and `/kept` are the seed
 * hydrated by React. A path after `/no-script` allows no script, one after `/no-storage` can store nothing, one after `/phone` is shown 390
 * pixels wide, and one with `?slowly` is sent in two parts, the second after the first has been painted. Reports missing engines.
 */
export default async function startSite(project: TestProject): Promise<() => Promise<void>> {
  for (const { missing } of [findFirefox(), findWebKit()]) if (missing) console.log(`Not tested: ${missing}`);

  const pages = await drawPages();
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  /** The second parts of responses that have not been sent, by host. */
  const held = new Map<string, () => void>();
  /** The hosts whose live coverage has been opened. */
  const seen = new Set<string>();
  const server = createServer(({ url = '/', headers: { host = '' } }, response) => {
    const { pathname, search } = new URL(url, 'http://site');
    const [, place, path = decodeURI(pathname)] = /^\/(no-script|no-storage|phone)(\/.*)$/.exec(pathname) ?? [];
    // The page has changed when its script looks.
    const html = pages.get(path === '/coverage' && seen.has(host) ? '/coverage-later' : path);
    if (path === '/coverage') seen.add(host);
    const begin = (type: string, policy = strict) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy });
    const sendSlowly = (first: string, rest: string) => {
      response.write(first);
      held.set(host, () => response.end(rest));
    };

    if (html && place === 'phone') {
      begin('text/html', "default-src 'self'").end(`<!doctype html><iframe width="390" height="844" src="${path}">`);
    } else if (html) {
      begin('text/html', place ? policies[place] : strict);
      const cut = html.indexOf('<p id="full-2"');
      if (search === '?slowly') sendSlowly(html.slice(0, cut), html.slice(cut));
      else response.end(html);
    } else if (pathname === '/axe.js') {
      begin('text/javascript').end(axe);
    } else if (pathname === '/answer') {
      begin('text/plain');
      sendSlowly('For whoever ', 'looks up.');
    } else {
      if (pathname === '/go-on') held.get(host)?.();
      response.writeHead(204).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('site', `broadsheet.localhost:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

/** The Content-Security-Policy: inline code with the nonce, and files of the same origin. */
const strict = `default-src 'none'; img-src 'self' data:; connect-src 'self'; media-src 'self'; frame-src https:; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;

const policies: Record<string, string> = {
  'no-script': strict.replace(/script-src [^;]+/, "script-src 'none'"),
  // Such a page has an opaque origin, without storage.
  'no-storage': `${strict}; sandbox allow-scripts`,
};

/** A story with a post of another site. */
const bench: Article = {
  headline: 'The bench',
  body: [
    {
      type: 'embed',
      url: 'https://gull.example/42',
      text: 'It wobbles on the left.',
      frame: { url: 'https://frames.gull.example/42', title: 'The bench', width: 2, height: 1 },
    },
  ],
};

/** Live coverage with a first post, and perhaps a second one. */
const coverage = (text: string, ...more: string[]): Article => ({
  headline: 'The vote',
  live: { startedAt: '2026-11-26T12:00:00Z' },
  body: [...more, 'first'].map((id, index) => ({
    type: 'liveUpdate',
    id,
    at: `2026-11-26T14:0${5 - index}:00Z`,
    body: [{ type: 'paragraph', text }],
  })),
});

const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const darkGif = 'data:image/gif;base64,R0lGODlhAQABAIAAAP8AAP8AACwAAAAAAQABAAACAkQBADs=';
const row = (name: string, count: number) => ({
  cells: [
    { text: name, header: 'row' as const },
    ...Array.from({ length: count }, (_, index) => ({ text: `${index}000000` })),
  ],
});
const table = (id: string, count: number): TableBlock => ({
  type: 'table',
  id,
  caption: 'What it costs',
  head: [{ cells: Array.from({ length: count + 1 }, (_, index) => ({ text: `Plan ${index}` })) }],
  rows: [row('Stone', count), row('Pumps', count)],
});

/** A story with blocks that readers open, scroll and follow. */
const blocks: Article = {
  headline: 'The wall',
  body: [
    {
      type: 'figure',
      image: {
        url: gif,
        alt: 'A map',
        width: 600,
        height: 100,
        sources: [{ url: darkGif, width: 600, media: '(prefers-color-scheme: dark)' }],
      },
    },
    { type: 'paragraph', text: ['The clock had stopped.', { type: 'note', id: 'book' }] },
    {
      type: 'gallery',
      id: 'night',
      title: 'The night',
      placement: 'wide',
      pictures: ['Boats', 'Street', 'Lamp'].map((alt) => ({
        image: { url: gif, alt, width: 1200, height: 800 },
        caption: alt,
      })),
    },
    table('wide', 14),
    table('narrow', 2),
    { type: 'details', id: 'how', summary: 'How we counted', body: [{ type: 'paragraph', text: 'Door by door.' }] },
    {
      type: 'video',
      title: 'The ferry',
      sources: [{ url: '/ferry.mp4', type: 'video/mp4' }],
      poster: { url: gif, alt: '', width: 1600, height: 900 },
      tracks: [{ kind: 'captions', url: '/ferry.vtt', language: 'en', label: 'English' }],
    },
    { type: 'audio', title: 'The wall', sources: [{ url: '/wall.mp3', type: 'audio/mpeg' }] },
  ],
  notes: [{ id: 'book', text: 'The keeper’s book.' }],
};

async function drawPages(): Promise<Map<string, string>> {
  const options = {
    nonce,
    header: (
      <header>
        <SchemeToggle nonce={nonce} />
      </header>
    ),
    afterBody: <Ask />,
  };
  const document = renderDocument(seed, options);
  // The style sheet of `broadsheet/static`, unchanged and as rewritten by bundlers for browsers without `light-dark()`.
  const file = toFile([...toFlatSheets(await readSheets()).values()]);
  const rewritten = transform({ filename: 'styles.css', code: Buffer.from(file), targets: { chrome: 105 << 16 } });
  const withStyles = (css: string) => document.replace(/(?<=<style[^>]*>)[^<]*/, () => css);
  const pages: [path: string, html: string][] = [
    ['/document', document],
    ['/hydrated', await hydrated(HydratedPage, 'production')],
    ['/kept', await hydrated(MarkupPage, 'development')],
    ['/themed', await hydrated(ThemedPage, 'development')],
    ['/live', await hydrated(LivePage, 'production')],
    ['/folded', await hydrated(FoldedPage, 'production')],
    ['/long', renderDocument({ ...seed, conversation: longThread(10_000) }, options)],
    ['/leads', renderDocument({ headline: 'Leads', body: [] }, { ...options, afterBody: <Leads /> })],
    ...Object.entries(openings).map(([name, opening]): [string, string] => [
      `/opening/${name}`,
      renderDocument({ ...onePage, ...opening }, { ...options, theme: 'magazine' }),
    ]),
    ['/file', withStyles(file)],
    ['/rewritten', withStyles(rewritten.code.toString())],
    ['/drafted', renderDocument(saltmereDrafted, options)],
    ['/embeds', renderDocument(bench, { nonce })],
    ['/coverage', renderDocument(coverage('A repair takes a summer.'), { nonce })],
    ['/coverage-later', renderDocument(coverage('A repair takes two summers.', 'second'), { nonce })],
    ['/blocks', renderDocument(blocks, options)],
    ['/sections', renderDocument(bench, { nonce, header: <Sections /> })],
    ['/arabic', renderDocument(ferryIn('ar'), options)],
    ['/arabic-from-left', renderDocument({ ...ferryIn('ar'), direction: 'ltr' }, options)],
    ...Object.entries(themes).flatMap(([name, theme]): [string, string][] => [
      [`/theme/${name}`, renderDocument(seed, { ...options, theme })],
      [`/paper/${name}`, renderDocument(onePage, { ...options, theme, afterBody: <Scopes /> })],
    ]),
  ];
  const watch = `<head><script nonce="${nonce}">(${watchPage})()</script>`;
  return new Map(pages.map(([path, html]) => [path, html.replace('<head>', () => watch)]));
}

/** A story that fits on one printed page: Firefox takes a second for each further one. */
const onePage: Article = {
  ...ferryIn('en'),
  keyPoints: undefined,
  brief: undefined,
  body: ferryIn('en').body.slice(0, 1),
  section: { name: 'Sport', id: 'sport' },
  conversation: longThread(1),
};

const nobody = 'Nobody had asked for it, or what it would cost, before the ferry came. ';
const opening = (...text: Inline[]): Partial<Article> => ({
  body: [{ type: 'paragraph', text: [...text, nobody.repeat(4)] }],
});

/** Beginnings of stories, in a theme with a drop cap. */
const openings: Record<string, Partial<Article>> = {
  'a capital': opening(),
  'a stressed capital': opening({ type: 'emphasis', text: 'Indeed. ' }),
  'a capital and a later quotation': opening('The keeper said ', { type: 'quotation', text: 'quiet' }, '. '),
  'a quotation': opening({ type: 'quotation', text: 'Quiet' }, ', said the keeper. '),
  'a quotation mark': opening('“Quiet,” said the keeper. '),
  'a figure': opening('1903 was the year. '),
  'a small letter': opening('eBooks were unknown. '),
  'a page in Arabic': {
    language: 'ar',
    ...opening('لم يعلن أحد موعد الرحلة، ومع ذلك وقف نصف المدينة على الرصيف. '.repeat(6)),
  },
};

/** The masthead of a newspaper, with more sections than its line has room for. */
function Sections(): ReactNode {
  const names = Array.from({ length: 30 }, (_, index) => ({ name: `District ${index + 1}`, url: `#${index + 1}` }));
  return (
    <SiteHeader title="The Courier" sections={names} section={{ name: 'District 2' }} search={{ action: '/' }} sticky />
  );
}

/** Parts of a page with a different scheme or theme. */
function Scopes(): ReactNode {
  const notice = (name: string) => <Quote attribution="The keeper">{`In the scope of ${name}.`}</Quote>;
  return (
    <>
      <ThemeScope scheme="dark">{notice('a scheme')}</ThemeScope>
      <ThemeScope theme={themes.ledger} nonce={nonce}>
        {notice('a theme')}
      </ThemeScope>
      <ThemeScope theme={themes.magazine} scheme="dark" nonce={nonce}>
        {notice('both')}
      </ThemeScope>
    </>
  );
}

/** Headings with text, each further down its page than the previous one, so that some reach the bottom of a page. */
function Leads(): ReactNode {
  return Array.from({ length: 30 }, (_, index) => {
    const text = 'The lamp was lit again, and nobody had asked for it. '.repeat(8);
    const Led = [LedByNote, LedByHeading, LedByHeader][index % 3] ?? LedByNote;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the items are constant
      <Fragment key={index}>
        <svg aria-hidden="true" width="1" height={20 + ((index * 37) % 300)} />
        <Led lead={`Lead ${index}`} text={text} />
      </Fragment>
    );
  });
}

interface Led {
  lead: string;
  text: string;
}

function LedByNote({ lead, text }: Led): ReactNode {
  return (
    <>
      <Disclosure part={lead} provenance={{ source: 'trainedAlgorithmicMedia' }} />
      <ArticleBody blocks={[{ type: 'paragraph', text }]} />
    </>
  );
}

function LedByHeading({ lead, text }: Led): ReactNode {
  return (
    <ArticleBody
      blocks={[
        { type: 'heading', text: lead },
        { type: 'paragraph', text },
      ]}
    />
  );
}

function LedByHeader({ lead, text }: Led): ReactNode {
  return (
    <ConversationThread
      id={lead.replace(' ', '-')}
      title={lead}
      speakers={[
        { id: 'reader', name: lead, kind: 'human', asks: true },
        { id: 'log', name: 'Logbook', kind: 'ai' },
      ]}
    >
      <Turn speaker="reader">{`${lead}: who is it for?`}</Turn>
      <Turn speaker="log">{text}</Turn>
    </ConversationThread>
  );
}

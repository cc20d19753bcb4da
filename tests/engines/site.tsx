import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { transform } from 'lightningcss';
import type { TestProject } from 'vitest/node';
import { readSheets, toFile, toFlatSheets } from '../../build/styleSheets.ts';
import { Ask } from '../../src/components/Ask/Ask';
import { SchemeToggle } from '../../src/components/SchemeToggle/SchemeToggle';
import { renderDocument } from '../../src/server/renderDocument';
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
    /** The host of the site; each name before it is an origin of its own. */
    site: string;
  }
}

/**
 * The site that every engine visits, once for the project: `/document` is the seed by `renderDocument`, `/hydrated` and `/kept` are the
 * seed taken over by React. A path behind `/no-script` allows no script, one behind `/no-storage` may store nothing, one behind `/phone`
 * is shown 390 pixels wide, and one with `?slowly` comes in two parts, the second when the reader has seen the first. Says which
 * engines are missing.
 */
export default async function startSite(project: TestProject): Promise<() => Promise<void>> {
  for (const { missing } of [findFirefox(), findWebKit()]) if (missing) console.log(`Not tested: ${missing}`);

  const pages = await drawPages();
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  /** What is still to be sent, by the host that a reader has come to. */
  const held = new Map<string, () => void>();
  const server = createServer(({ url = '/', headers: { host = '' } }, response) => {
    const { pathname, search } = new URL(url, 'http://site');
    const [, place, path = pathname] = /^\/(no-script|no-storage|phone)(\/.*)$/.exec(pathname) ?? [];
    const html = pages.get(path);
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

/** What a page may do: what stands in it with the nonce, and to load from its own origin. */
const strict = `default-src 'none'; img-src 'self' data:; connect-src 'self'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;

const policies: Record<string, string> = {
  'no-script': strict.replace(/script-src [^;]+/, "script-src 'none'"),
  // Such a page has an origin of its own, without storage.
  'no-storage': `${strict}; sandbox allow-scripts`,
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
  // The styles of `broadsheet/static` as a file, and as bundlers rewrite it for browsers without `light-dark()`.
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
    ['/file', withStyles(file)],
    ['/rewritten', withStyles(rewritten.code.toString())],
    ['/drafted', renderDocument(saltmereDrafted, options)],
    ['/arabic', renderDocument(ferryIn('ar'), options)],
    ['/arabic-from-left', renderDocument({ ...ferryIn('ar'), direction: 'ltr' }, options)],
    ...Object.entries(themes).map(([name, theme]): [string, string] => [
      `/theme/${name}`,
      renderDocument(seed, { ...options, theme }),
    ]),
  ];
  const watch = `<head><script nonce="${nonce}">(${watchPage})()</script>`;
  return new Map(pages.map(([path, html]) => [path, html.replace('<head>', () => watch)]));
}

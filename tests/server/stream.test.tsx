import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { JSDOM } from 'jsdom';
import { type ReactNode, Suspense } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { FrontData } from '../../src/front/FrontData';
import { renderDocument } from '../../src/server/renderDocument';
import { type RenderPageStreamOptions, type RenderStreamOptions, renderStream } from '../../src/server/renderStream';
import { saltmereCorrected, saltmereDrafted, saltmereWithdrawn } from '../../stories/articles/saltmere-honest';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { hostile } from '../browser/hostile';
import { filled, filledFront, seed } from './articles';
import { late, reading } from './lateSlots';

const lamp: Article = { headline: 'The lamp', body: [] };

describe('A stream', () => {
  it.each<[string, Article | FrontData, RenderPageStreamOptions?]>([
    ['the seed article', seed],
    ['the seed article with a nonce and a theme', seed, { nonce: 'bm9uY2U=', theme: 'wire' }],
    ['an article with every part and type of block', filled('words', '/address')],
    ['an article in Arabic', { ...filled('كلمات', '/'), language: 'ar' }],
    ['an article that was drafted by a machine', saltmereDrafted],
    ['a corrected article', saltmereCorrected],
    ['a withdrawn article', saltmereWithdrawn],
    ['a hostile article', hostile],
    [
      'an article with strings in a row',
      { ...lamp, deck: 'A', summary: ['Two ', 'words', { type: 'strong', text: ['in ', 'a', ' row'] }] },
    ],
    ['an article with nothing', lamp],
    [
      'a site with parts of its own',
      seed,
      { header: <header>The Lamp</header>, head: <link rel="icon" href="/i.png" /> },
    ],
    ['a front', saltmereFront, { nonce: 'bm9uY2U=', theme: 'wire' }],
    ['a front with every field', filledFront('words', '/address')],
    ['a front with nothing', { title: '', packages: [] }],
  ])('of %s has the bytes of the document', async (_, article, options) => {
    const bytes = Buffer.from(await new Response(await renderStream(article, options)).arrayBuffer());
    // Compare bytes: the lone surrogate in the hostile article is encoded as U+FFFD in both.
    expect(bytes.equals(Buffer.from(renderDocument(article, options)))).toBe(true);
  });

  it('begins with the whole page and its styles while a slot is pending', async () => {
    const slot = late();
    const { next, rest } = reading(await renderStream(seed, { afterBody: slot.node }));
    const beginning = await next();
    expect(beginning).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head>/);
    const document = new JSDOM(beginning).window.document;
    expect(document.querySelector('h1')?.textContent).toBe(seed.headline);
    expect(document.head.querySelector('style')?.textContent).toContain('broadsheet-Headline');
    expect(document.body.textContent).toContain('Comments are on their way.');
    slot.arrive('Forty comments');
    expect(await rest()).toContain('Forty comments');
  });

  it('inserts a late slot by a script with the nonce', async () => {
    const slot = late();
    const stream = await renderStream(lamp, { afterBody: slot.node, nonce: 'bm9uY2U=' });
    slot.arrive('Forty comments');
    const html = await new Response(stream).text();
    const scripts = [...new JSDOM(html).window.document.querySelectorAll('script')];
    expect(scripts.map(({ nonce }) => nonce)).toEqual(scripts.map(() => 'bm9uY2U='));
    const { window } = new JSDOM(html, { runScripts: 'dangerously', pretendToBeVisual: true });
    onTestFinished(() => window.close());
    await vi.waitFor(() =>
      expect(window.document.querySelector('main [data-test=comments]')?.textContent).toBe('Forty comments'),
    );
    expect(window.document.body.textContent).not.toContain('Comments are on their way.');
  });
});

describe('An error in a stream', () => {
  function Broken(): ReactNode {
    throw new Error('The comments are down.');
  }

  it('inside a Suspense is reported, and the fallback stays', async () => {
    const errors: unknown[] = [];
    const afterBody = (
      <Suspense fallback={<p>No comments today.</p>}>
        <Broken />
      </Suspense>
    );
    const html = await new Response(
      await renderStream(seed, { afterBody, onError: (error) => errors.push(error) }),
    ).text();
    expect(errors).toEqual([new Error('The comments are down.')]);
    expect(html).toContain('No comments today.');
    expect(html).toMatch(/<\/html>$/);
  });

  it.each<[string, () => void | Promise<void>]>([
    [
      'throws',
      () => {
        throw new Error('The log is full.');
      },
    ],
    ['rejects', async () => Promise.reject(new Error('The log is full.'))],
  ])(
    'does not end the process where onError %s: the console has both errors, and the document is whole',
    async (_, onError) => {
      const told = vi.spyOn(console, 'error').mockImplementation(() => {});
      onTestFinished(() => told.mockRestore());
      const slot = late(() => {
        throw new Error('The comments are down.');
      });
      const { next, rest } = reading(await renderStream(seed, { afterBody: slot.node, onError }));
      expect(await next()).toContain('Comments are on their way.');
      slot.arrive('Forty comments');
      expect(await rest()).toMatch(/<\/html>$/);
      const both = [new Error('The log is full.'), new Error('The comments are down.')];
      expect(told.mock.calls).toEqual([expect.arrayContaining(both)]);
    },
  );

  it('outside of a Suspense rejects the promise before anything is sent', async () => {
    const errors: unknown[] = [];
    const stream = renderStream(seed, { afterBody: <Broken />, onError: (error) => errors.push(error) });
    await expect(stream).rejects.toThrow('The comments are down.');
  });

  it('in the theme rejects the promise with its message', async () => {
    await expect(renderStream(seed, { theme: 'saltmere' as never })).rejects.toThrow(
      'There is no theme "saltmere"; the presets are hearth,',
    );
  });

  it('does not occur on abort: pending boundaries keep their fallback, and the document ends', async () => {
    const errors: unknown[] = [];
    const waiting = new AbortController();
    const slot = late();
    const { signal } = waiting;
    const { next, rest } = reading(
      await renderStream(seed, { afterBody: slot.node, signal, onError: (error) => errors.push(error) }),
    );
    expect(await next()).toContain('Comments are on their way.');
    waiting.abort(new Error('Two seconds are enough.'));
    expect(await rest()).toMatch(/<\/html>$/);
    expect(errors).toEqual([new Error('Two seconds are enough.')]);
  });

  it('of a signal that is already aborted rejects the promise with its reason', async () => {
    const signal = AbortSignal.abort(new Error('Too late.'));
    await expect(renderStream(seed, { signal, onError: () => {} })).rejects.toThrow('Too late.');
  });

  it('does not occur on cancel, which stops rendering', async () => {
    const errors: unknown[] = [];
    const slot = late();
    const stream = await renderStream(seed, { afterBody: slot.node, onError: (error) => errors.push(error) });
    const reader = stream.getReader();
    await reader.read();
    await reader.cancel('The reader has left.');
    slot.arrive('Forty comments');
    expect(await reader.read()).toEqual({ done: true, value: undefined });
    expect(slot.isDrawn()).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe('Node’s own streams', () => {
  const readable = async (article: Article, options?: RenderStreamOptions) =>
    Readable.fromWeb((await renderStream(article, options)) as NodeReadableStream);

  it('send the stream of renderStream over HTTP', async () => {
    const { address } = await listen(async () => readable(seed));
    expect(await (await fetch(address)).text()).toBe(renderDocument(seed));
  });

  it('are destroyed when the client disconnects, which stops rendering', async () => {
    const errors: unknown[] = [];
    const slot = late();
    const { address, ended } = await listen(() =>
      readable(seed, { afterBody: slot.node, onError: (error) => errors.push(error) }),
    );
    const request = get(address);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    await once(response, 'data');
    response.destroy();
    expect(await ended).toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
    slot.arrive('Forty comments');
    await new Promise(setImmediate);
    expect(slot.isDrawn()).toBe(false);
    expect(errors).toEqual([]);
  });
});

/** A server that responds with a stream, and whether its response ended with an error. */
async function listen(answer: () => Promise<Readable>): Promise<{ address: string; ended: Promise<unknown> }> {
  let end: (error?: unknown) => void;
  const ended = new Promise<unknown>((resolve) => {
    end = resolve;
  });
  const server = createServer(async (_, response) => {
    pipeline(await answer(), response).then(end, end);
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, ended };
}

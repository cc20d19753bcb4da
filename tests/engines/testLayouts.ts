import { describe, expect, test } from 'vitest';
import * as measure from '../../src/theme/measure';
import type { Theme } from '../../src/theme/Theme';
import { themes } from '../../src/theme/themes';
import { defaultOf } from '../../src/theme/tokens';
import { nonce } from '../browser/site';
import type { Engine } from './Engine';
import { visit } from './visit';

/** Tests the layout of pages, and axe violations. A page on a phone is a frame of the open page. */
export function testLayouts(engine: Engine): void {
  describe.each(Object.entries(themes))('The theme %s', (name, theme) => {
    test.each([
      ['a desk', ''],
      ['a phone', '/phone'],
    ])('places its columns by its measures, on %s', async (_, place) => {
      await visit(engine, `${place}/theme/${name}`);
      const { width, overflow, ...edges } = await boxesOf(engine);
      const { labels, texts, lines } = columnsOf(theme, width);
      expect(overflow).toBe(0);
      for (const left of edges.labels) expect(Math.abs(left - labels)).toBeLessThan(2);
      for (const left of edges.texts) expect(Math.abs(left - texts)).toBeLessThan(2);
      for (const line of edges.lines) expect(Math.abs(line - lines)).toBeLessThan(2);
    });
  });

  test.each([
    ['a capital', 3],
    ['a stressed capital', 3],
    ['a capital and a later quotation', 3],
    ['a quotation', 0],
    ['a quotation mark', 0],
    ['a figure', 0],
    ['a small letter', 0],
    ['a page in Arabic', 0],
  ])('in the theme magazine, the first letter of a story that begins with %s spans %i lines', async (name, count) => {
    await visit(engine, `/opening/${name}`);
    expect((await indentsOf(engine)).map((indent) => indent > 15)).toEqual([2, 3, 4].map((line) => line <= count));
  });

  test('in other themes the first letter is as large as the others', async () => {
    await visit(engine, '/theme/hearth');
    for (const indent of await indentsOf(engine)) expect(indent).toBeLessThan(2);
  });

  test.each([
    ['a desk', ''],
    ['a phone', '/phone'],
  ])('a page in Arabic mirrors a left-to-right page, on %s', async (_, place) => {
    const edges = async (path: string) => {
      await visit(engine, place + path);
      const { overflow, labels, texts } = await boxesOf(engine);
      expect(overflow).toBe(0);
      return [...labels, ...texts].map(Math.round);
    };
    expect(await edges('/arabic')).toEqual(await edges('/arabic-from-left'));
  });

  test.each([
    '/document',
    '/document#at-a-glance',
    '/phone/document',
    '/arabic',
    '/drafted',
    '/live',
    '/blocks',
    '/phone/blocks',
    '/sections',
    '/phone/sections',
  ])('has no axe violations at %s', async (path) => {
    await visit(engine, path);
    expect(await objections(engine)).toEqual([]);
  });

  test('has no axe violations in dark mode', async () => {
    await visit(engine, '/document');
    await engine.click('.broadsheet-SchemeToggle [value=dark]');
    expect(await objections(engine)).toEqual([]);
  });
}

/** The inline start of parts in the columns of a page, and the length of its lines. */
function boxesOf(engine: Engine) {
  return engine.evaluate(() => {
    const page = (frames[0] ?? window).document;
    const { clientWidth: width, scrollWidth, dir } = page.documentElement;
    const boxes = (...selectors: string[]) =>
      selectors.map((selector) => (page.querySelector(selector) as Element).getBoundingClientRect());
    const edges = (...selectors: string[]) =>
      boxes(...selectors).map(({ left, right }) => (dir === 'rtl' ? width - right : left));
    return {
      width,
      overflow: scrollWidth - width,
      labels: edges('[data-part=gauge]', '[data-part=section]', '#turn-1 > p'),
      texts: edges('h1', '#in-full', '#conversation-title', '#turn-1 > div'),
      lines: boxes('#in-full p', '#turn-1 > div').map((box) => box.width),
    };
  });
}

/** The indents of the second, third and fourth line of the story. */
function indentsOf(engine: Engine): Promise<number[]> {
  return engine.evaluate(() => {
    const paragraph = document.querySelector('#in-full p') as Element;
    const edge = paragraph.getBoundingClientRect();
    const isFromRight = getComputedStyle(paragraph).direction === 'rtl';
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const lines: { bottom: number; indent: number }[] = [];
    let isFirst = true;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (let index = 0; index < (text.nodeValue ?? '').length; index += 1) {
        const letter = new Range();
        letter.setStart(text, index);
        letter.setEnd(text, index + 1);
        const { left, right, top, bottom, width } = letter.getBoundingClientRect();
        const indent = isFromRight ? edge.right - right : left - edge.left;
        const line = lines.at(-1);
        if (!isFirst && width > 0 && (!line || top > line.bottom - 5)) lines.push({ bottom, indent });
        else if (!isFirst && line && width > 0) line.indent = Math.min(line.indent, indent);
        isFirst = false;
      }
    }
    return lines.slice(1, 4).map(({ indent }) => indent);
  });
}

/** The inline start of the columns of a theme at a page width, and the length of their lines. */
function columnsOf({ measure: measures = {} }: Theme, width: number) {
  const [text, label, gutter] = [
    measures.text ?? defaultOf(measure.text),
    measures.label ?? defaultOf(measure.label),
    measures.gutter ?? defaultOf(measure.gutter),
  ].map((value) => Number.parseFloat(value) * rem) as [number, number, number];
  const edge = Math.max(Math.min(Math.max(1.5 * rem, 0.044 * width), 3.5 * rem), (width - 73 * rem) / 2);
  const texts = width < 56 * rem ? edge : edge + label + gutter;
  return { labels: edge, texts, lines: Math.min(text, width - edge - texts) };
}

const rem = 16;

/** The violations that axe finds on a page, by rule and element. */
function objections(engine: Engine): Promise<string[]> {
  return engine.evaluate(async (nonce) => {
    const { document } = frames[0] ?? window;
    const script = Object.assign(document.createElement('script'), { src: '/axe.js', nonce });
    await new Promise((resolve) => {
      script.onload = resolve;
      document.head.append(script);
    });
    const { axe } = (frames[0] ?? window) as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }, nonce);
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changed, frame, looks } from '../browser/looks';
import type { Engine } from './Engine';
import { visit } from './visit';

const unkind = readFileSync(new URL('../fixtures/unkind.css', import.meta.url), 'utf8');

/** The header of these pages contains an element of the site. */
const ofSite = `${frame}.broadsheet-ArticlePage>header:not([class]){all:unset!important;display:block!important}`;

/** Tests style sheets of sites with rules for elements. */
export function testHosts(engine: Engine): void {
  const adopt = (...sheets: string[]) =>
    engine.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, sheets.join(''));

  describe('Rules for elements in the style sheet of a site do not change elements of the library', () => {
    test.each([
      ['in a document', '/drafted'],
      ['with the styles of a file', '/file'],
      ['with such a file as bundlers rewrite it', '/rewritten'],
    ])('%s', async (_, path) => {
      await visit(engine, path);
      await adopt(ofSite);
      const before = await engine.evaluate(looks);
      await adopt(unkind, ofSite);
      expect(Object.keys(before).length).toBeGreaterThan(100);
      expect(changed(before, await engine.evaluate(looks)).slice(0, 40)).toEqual([]);
    });
  });
}

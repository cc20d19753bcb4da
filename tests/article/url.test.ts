import { describe, expect, it } from 'vitest';
import { safeImageUrl, safeUrl } from '../../src/article/url';
import { everyUnsafeUrl, openSchemes, safeUrls } from '../fixtures/urls';

describe('safeUrl', () => {
  it.each(safeUrls)('lets %j through as it is', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each(everyUnsafeUrl)('stops %j', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  it.each([undefined, null, '', 0, {}, ['https://news.example']])('stops %j, which is no address', (value) => {
    expect(safeUrl(value)).toBeUndefined();
  });

  it('stops whatever a browser would read as another scheme, with any character put anywhere', () => {
    const characters = Array.from({ length: 0x21 }, (_, code) => String.fromCharCode(code));
    characters.push(
      '\u007f',
      '\u0080',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u200d',
      '\u2028',
      '\ufeff',
      '\\',
      '/',
      '#',
      '?',
      '%0a',
    );
    const letThrough: string[] = [];
    for (const attack of ['javascript:alert(1)', 'data:text/html,x', 'VBScript:x']) {
      for (const character of characters) {
        for (let at = 0; at <= attack.indexOf(':') + 1; at += 1) {
          for (const put of [character, character.repeat(2), ` ${character}`]) {
            const url = attack.slice(0, at) + put + attack.slice(at);
            if (safeUrl(url) && !openSchemes.includes(schemeOf(url))) letThrough.push(url);
          }
        }
      }
    }
    expect(letThrough).toEqual([]);
  });
});

describe('safeImageUrl', () => {
  it('lets pictures in the address through', () => {
    for (const url of ['data:image/png;base64,iVBORw0=', 'DATA:image/svg+xml,%3Csvg%3E', '/tower.jpg']) {
      expect(safeImageUrl(url)).toBe(url);
    }
  });

  it('stops everything else that a link may not open', () => {
    for (const url of [...everyUnsafeUrl, 'data:image', 'data:imagetext/html,x', ' data:image/png,x']) {
      expect(safeImageUrl(url)).toBeUndefined();
    }
  });
});

/** The scheme that a browser reads, that of the page where the address is none. */
function schemeOf(url: string): string {
  const page = 'https://news.example/a/b';
  return new URL(URL.canParse(url, page) ? url : page, page).protocol;
}

import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { PullQuote } from '../../src/components/PullQuote/PullQuote';
import { renderDocument } from '../../src/server/renderDocument';
import { FallbackFonts } from '../../src/theme/FallbackFonts';
import { fallbackFaces } from '../../src/theme/fallbackFaces';
import type { Theme } from '../../src/theme/Theme';
import { themes } from '../../src/theme/themes';
import { hostile } from '../browser/hostile';
import { deepTest } from '../deepTest';
import { filled, seed } from './articles';

function parsed(html: string): Document {
  return new JSDOM(html).window.document;
}

function stylesOf(html: string): string {
  return [...parsed(html).querySelectorAll('style')].map((style) => style.textContent).join('\n');
}

describe('The nonce of a Content-Security-Policy', () => {
  it('is on every script and style element', () => {
    const elements = [...parsed(renderDocument(seed, { nonce: 'bm9uY2U=' })).querySelectorAll('script, style')];
    expect(elements.map((element) => element.localName)).toEqual(expect.arrayContaining(['script', 'style']));
    expect(elements.map((element) => element.getAttribute('nonce'))).toEqual(elements.map(() => 'bm9uY2U='));
  });

  it('is absent if none is given', () => {
    expect(renderDocument(seed)).not.toContain('nonce');
  });

  deepTest('cannot add an attribute or an element', () => {
    const attack = 'a" onload="window.attacked=1"><img src=x>';
    const document = parsed(renderDocument(seed, { nonce: attack }));
    expect(document.querySelector('img, [onload]')).toBeNull();
  });

  it('is enough: no style attribute needs another permission', () => {
    expect(parsed(renderDocument(filled('words', '/'), { nonce: 'a' })).querySelector('[style]')).toBeNull();
  });
});

describe('The rules of components', () => {
  it('are only in documents with the component', () => {
    const parts = ['Figure', 'Quote', 'ConversationThread', 'KeyPoints', 'List'];
    const found = (article: Article) => {
      const styles = stylesOf(renderDocument(article));
      return [...parts, 'Headline'].filter((name) => styles.includes(`.broadsheet-${name}{`));
    };
    expect(found({ headline: 'The lamp', body: [] })).toEqual(['Headline']);
    expect(found(filled('words', '/'))).toEqual([...parts, 'Headline']);
    expect(found({ headline: 'The lamp', body: [] })).toEqual(['Headline']);
  });

  deepTest('for words above and below the line are only in documents with such words', () => {
    const stylesWith = (type: 'superscript' | 'strong') =>
      stylesOf(renderDocument({ headline: 'The lamp', body: [{ type: 'paragraph', text: [{ type, text: '2' }] }] }));
    expect(stylesWith('superscript').match(/sub,sup/g)).toHaveLength(1);
    expect(stylesWith('strong')).not.toContain('sub,sup');
  });

  it('are there if only a slot has the component', () => {
    const styles = stylesOf(
      renderDocument({ headline: 'The lamp', body: [] }, { aside: <PullQuote>Words</PullQuote> }),
    );
    expect(styles).toContain('.broadsheet-PullQuote>p{');
  });
});

describe('A theme', () => {
  it('sets its tokens for the whole document', () => {
    const theme: Theme = {
      name: 'Saltmere',
      color: { accent: { light: '#00535e', dark: '#7fd6e2' } },
      size: { text: '1.25rem' },
    };
    expect(stylesOf(renderDocument(seed, { theme }))).toContain(
      ':root{--broadsheet-color-accent:light-dark(#00535e, #7fd6e2);--broadsheet-size-text:1.25rem}',
    );
  });

  it('applies to one document only', () => {
    renderDocument(seed, { theme: { name: 'Saltmere', size: { text: '1.25rem' } } });
    expect(stylesOf(renderDocument(seed))).not.toContain('--broadsheet-size-text:');
  });

  it.each<[path: string, tokens: object]>([
    ['color.accent', { color: { accent: 'red;} body{display:none' } }],
    ['color.ink', { color: { ink: { light: '#000', dark: '</style><script>' } } }],
    ['font.text', { font: { text: 'url(https://tracker.example/)' } }],
    ['size.text', { size: { text: 19 } }],
    ['size.huge', { size: { huge: '9rem' } }],
    ['shadow', { shadow: { text: 'none' } }],
  ])('with a %s that is none is refused, and the error says where it stands', (path, tokens) => {
    const theme = { name: 'Saltmere', ...tokens } as Theme;
    expect(() => renderDocument(seed, { theme })).toThrow(TypeError);
    expect(() => renderDocument(seed, { theme })).toThrow(`${path}`);
    expect(() => renderDocument(seed, { theme })).toThrow('Saltmere');
  });
});

describe('The fallback fonts', () => {
  it('are in every document, for the fonts of its theme', () => {
    expect(stylesOf(renderDocument(seed))).toContain(fallbackFaces());
    expect(stylesOf(renderDocument(seed, { theme: 'wire' }))).toContain(fallbackFaces(themes.wire));
    expect(stylesOf(renderDocument(seed, { theme: 'wire' }))).not.toContain('"Newsreader Fallback";src');
  });

  it('come with FallbackFonts, for Hearth too', () => {
    const styles = (theme: Theme) => renderToStaticMarkup(<FallbackFonts theme={theme} />);
    expect(styles(themes.hearth)).toContain(fallbackFaces());
    expect(styles(themes.ledger)).toContain(fallbackFaces(themes.ledger));
  });
});

deepTest('The style sheet that all documents share does not grow with the number of articles', () => {
  const first = stylesOf(renderDocument(seed));
  for (let index = 0; index < 50; index += 1) renderDocument(different(index));
  renderDocument(hostile);
  expect(stylesOf(renderDocument(seed))).toBe(first);
});

function different(index: number): Article {
  return { ...filled(`words ${index}`, `/address-${index}`), language: index % 2 ? 'ar' : 'de' };
}

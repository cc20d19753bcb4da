import { JSDOM } from 'jsdom';
import { styled } from 'styled-components';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/Block';
import { PullQuote } from '../../src/components/PullQuote/PullQuote';
import { renderDocument } from '../../src/server/renderDocument';
import { deepTest } from '../deepTest';
import { filled } from './articles';

function parsed(html: string): Document {
  return new JSDOM(html).window.document;
}

function stylesOf(html: string): string {
  return [...parsed(html).querySelectorAll('style')].map((style) => style.textContent).join('\n');
}

describe('The style sheet that all documents share', () => {
  it('has no markers for rehydration, as documents are not hydrated', () => {
    expect(renderDocument(filled('words', '/')).match(/data-styled|\/\*!sc\*\//g)).toBeNull();
  });

  it('has the rules of the components that a document shows, also in several conditions, and of no others', () => {
    const image = { url: '/map.png', sources: [{ url: '/dark.png', width: 9, media: '(prefers-color-scheme: dark)' }] };
    const [map, words] = [{ type: 'figure', image } as const, { type: 'paragraph', text: 'Words.' } as const];
    const rulesIn = (block: Block) => stylesOf(renderDocument({ headline: 'The map', body: [block] }));
    expect(rulesIn(map)).toMatch(/@media[^{]+\{@container[^{]+\{[^{]*\.broadsheet-OtherScheme\{/);
    expect(rulesIn(words)).not.toMatch(/broadsheet-(OtherScheme|Video|Gallery)/);
  });

  deepTest('has the rules of a component that replaces a built-in one', () => {
    const Loud = styled(PullQuote).withConfig({ componentId: 'saltmere-Loud' })`
      color: peru;
    `;
    const html = renderDocument(filled('words', '/'), { components: { pullQuote: Loud } });
    expect(stylesOf(html)).toMatch(new RegExp(`\\.${lastClass(html, '.saltmere-Loud')}\\{color:peru\\}`));
  });
});

function lastClass(html: string, selector: string): string | undefined {
  return [...(parsed(html).querySelector(selector)?.classList ?? [])].at(-1);
}

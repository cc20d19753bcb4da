import { JSDOM } from 'jsdom';
import { styled } from 'styled-components';
import { describe, expect, it } from 'vitest';
import { PullQuote } from '../../src/components/PullQuote/PullQuote';
import { renderDocument } from '../../src/server/renderDocument';
import { filled } from './articles';

function parsed(html: string): Document {
  return new JSDOM(html).window.document;
}

function stylesOf(html: string): string {
  return [...parsed(html).querySelectorAll('style')].map((style) => style.textContent).join('\n');
}

describe('The sheet that styled-components fills for all documents', () => {
  it('leaves out what styled-components writes for a page that it takes over in the browser, which nothing does here', () => {
    expect(renderDocument(filled('words', '/')).match(/data-styled|\/\*!sc\*\//g)).toBeNull();
  });

  it('has the rules of a component that replaces the library’s own', () => {
    const Loud = styled(PullQuote).withConfig({ componentId: 'saltmere-Loud' })`
      color: peru;
    `;
    const html = renderDocument(filled('words', '/'), { components: { pullQuote: Loud } });
    expect(stylesOf(html)).toMatch(new RegExp(`\\.${lastClass(html, '.saltmere-Loud')}\\{color:peru;\\}`));
  });
});

function lastClass(html: string, selector: string): string | undefined {
  return [...(parsed(html).querySelector(selector)?.classList ?? [])].at(-1);
}

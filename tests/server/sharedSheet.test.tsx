import { JSDOM } from 'jsdom';
import { styled } from 'styled-components';
import { describe, expect, it, vi } from 'vitest';
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
      color: rebeccapurple;
    `;
    const html = renderDocument(filled('words', '/'), { components: { pullQuote: Loud } });
    expect(stylesOf(html)).toMatch(new RegExp(`\\.${lastClass(html, '.saltmere-Loud')}\\{color:rebeccapurple;\\}`));
  });

  it('is begun anew when a component writes a rule for each article', () => {
    const Counted = styled.p.withConfig({ componentId: 'saltmere-Counted' })<{ $count: number }>`
      order: ${({ $count }) => $count};
    `;
    // styled-components warns of the same in development.
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (let index = 0; index < 2_300; index += 1) {
      const html = renderDocument(
        { headline: 'The lamp', body: [] },
        { afterBody: <Counted $count={index}>Words</Counted> },
      );
      expect(html).toContain(`{order:${index};}`);
    }
    expect(renderDocument({ headline: 'The lamp', body: [] })).not.toContain('{order:0;}');
    warned.mockRestore();
  });
});

function lastClass(html: string, selector: string): string | undefined {
  return [...(parsed(html).querySelector(selector)?.classList ?? [])].at(-1);
}

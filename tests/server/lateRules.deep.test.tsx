import { JSDOM } from 'jsdom';
import { styled } from 'styled-components';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { renderDocument } from '../../src/server/renderDocument';
import { renderStream } from '../../src/server/renderStream';
import { seed } from './articles';
import { late, reading } from './lateSlots';

const lamp: Article = { headline: 'The lamp', body: [] };

describe('The rules of a late slot', () => {
  const Loud = styled.p.withConfig({ componentId: 'saltmere-Late' })`
    color: rebeccapurple;
  `;

  it('come before it, between two flushes of React, once, and with the nonce', async () => {
    const slot = late((words) => <Loud>{words}</Loud>);
    const { next, rest } = reading(await renderStream(lamp, { afterBody: slot.node, nonce: 'bm9uY2U=' }));
    const beginning = await next();
    expect(beginning).not.toContain('rebeccapurple');
    slot.arrive('Forty comments');
    const ending = await rest();
    expect(ending).toMatch(/^<style nonce="bm9uY2U=">[^<]*rebeccapurple[^<]*<\/style><div hidden/);
    expect(ending.split('rebeccapurple')).toHaveLength(2);
    expect(ending).not.toContain('broadsheet-Headline');
  });

  it('come with every stream, also if another page has rendered the component before', async () => {
    const Second = styled(Loud).withConfig({ componentId: 'saltmere-Second' })`
      color: goldenrod;
    `;
    const slot = late((words) => <Second>{words}</Second>);
    const { next, rest } = reading(await renderStream(lamp, { afterBody: slot.node }));
    const beginning = await next();
    renderDocument(lamp, { afterBody: <Second>Words</Second> });
    expect(beginning).not.toContain('goldenrod');
    slot.arrive('Forty comments');
    expect(await rest()).toContain('goldenrod');
  });

  it('are never inside a tag, however large the page', async () => {
    const Third = styled.b.withConfig({ componentId: 'saltmere-Third' })`
      color: teal;
    `;
    const slot = late((words) => (
      <div>
        {Array.from({ length: 3000 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they differ in nothing else
          <i key={index} title="a > b" className="many">
            {words} ä{index}
          </i>
        ))}
        <Third>{words}</Third>
      </div>
    ));
    const { next, rest } = reading(await renderStream(seed, { afterBody: slot.node }));
    await next();
    slot.arrive('words');
    const html = await rest();
    expect(html).toMatch(/^<style>[^<]*teal/);
    const document = new JSDOM(html).window.document;
    expect(document.querySelectorAll('i.many')).toHaveLength(3000);
    expect(document.querySelectorAll('style')).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { Embed } from '../../src/components/Embed/Embed';
import { blockIslands } from '../../src/islands/blockIslands';
import { blockScripts } from '../../src/server/blockScripts';
import { renderDocument } from '../../src/server/renderDocument';
import { renderStream } from '../../src/server/renderStream';
import { seed } from './articles';
import { late, reading } from './lateSlots';

const embed = {
  type: 'embed',
  url: 'https://gull.example/42',
  frame: { url: 'https://gull.example/frame/42' },
} as const;
const withEmbeds: Article = { headline: 'The bench', body: [embed, embed] };

const script = (text: string, nonce = '') => `<script type="module" data-island="consent"${nonce}>${text}</script>`;
const consent = blockScripts.consent ?? '';

describe('The islands of blocks', () => {
  it('are the same for documents and for `addIslands`', () => {
    expect(Object.keys(blockScripts)).toEqual(Object.keys(blockIslands).sort());
  });

  it('are in a document once each, and only if it has such a block', () => {
    expect(consent).toContain('iframe');
    expect(renderDocument(withEmbeds).split(consent)).toHaveLength(2);
    for (const text of Object.values(blockScripts)) expect(renderDocument(seed)).not.toContain(text);
  });

  it('are not in a document whose embeds show no frame', () => {
    const words = { ...embed, frame: undefined };
    expect(renderDocument({ ...withEmbeds, body: [words] })).not.toContain(consent);
    expect(renderDocument(withEmbeds, { consent: 'never' })).not.toContain(consent);
  });

  it('are left to the own script of a site', () => {
    expect(renderDocument(withEmbeds, { islands: false })).not.toContain(consent);
  });

  it('have the nonce of the document', () => {
    const html = renderDocument(withEmbeds, { nonce: 'bm9uY2U=' });
    expect(html).toContain(`<script nonce="bm9uY2U=" type="module" data-island="consent">${consent}`);
    expect(html.match(/<script(?! (?:type="[^"]*" )?nonce="bm9uY2U=")[^>]*>/g)).toBeNull();
    expect(html).toMatch(/<\/script><\/body><\/html>$/);
  });

  it('come with a late slot that has such a block, and not twice', async () => {
    const slot = late(() => <Embed url={embed.url} frame={embed.frame} />);
    const { next, rest } = reading(await renderStream(seed, { afterBody: slot.node }));
    expect(await next()).not.toContain(consent);
    slot.arrive('');
    expect((await rest()).split(script(consent))).toHaveLength(2);
  });
});

import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ArticlePage, Blocks, Slot, type SlotBlock, type SlotProps } from '../../src/index';
import { renderDocument } from '../../src/server/renderDocument';

const form: SlotBlock = {
  type: 'slot',
  name: 'letters',
  kind: 'form',
  words: [{ type: 'paragraph', text: 'Write to letters@news.example.' }],
};
const ad: SlotBlock = { type: 'slot', name: 'middle', kind: 'advertisement', reserve: { width: 300, height: 250 } };

describe('A slot of a story', () => {
  it('that is not filled shows its words, and nothing if it has none', () => {
    const { container } = render(<Blocks blocks={[form, ad]} />);
    expect(screen.getByText('Write to letters@news.example.').parentElement).toBe(container);
    expect(container.children).toHaveLength(1);
  });

  it('is filled by its name', () => {
    render(<Blocks blocks={[form, ad]} slots={{ letters: <p>A form.</p>, end: <p>The end.</p> }} />);
    expect(screen.getByText('A form.')).toBeVisible();
    expect(screen.queryByText('Write to letters@news.example.')).toBeNull();
    expect(screen.queryByText('The end.')).toBeNull();
  });

  it.each(['toString', '__proto__', 'constructor'])('named %s is filled by nothing of its own', (name) => {
    const { container } = render(<Blocks blocks={[{ ...ad, name }]} slots={{}} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is filled by a component, which gets the words', () => {
    const Filled = (props: SlotProps) => <Slot {...props}>{props.kind === 'advertisement' && <p>Buy oil.</p>}</Slot>;
    render(<Blocks blocks={[form, ad]} components={{ slot: Filled }} />);
    expect(within(screen.getByRole('region', { name: 'Advertisement' })).getByText('Buy oil.')).toBeVisible();
    expect(screen.getByText('Write to letters@news.example.')).toBeVisible();
  });

  it('is filled on a page and in a document, also inside of other blocks and in the conversation', () => {
    const article = {
      headline: 'The lamp',
      body: [ad, { type: 'liveUpdate', at: '2026-11-24T14:41:00Z', body: [ad] } as const],
      conversation: { speakers: [], turns: [{ speaker: 'Ann', body: [ad] }] },
    };
    const slots = { middle: <p>Buy oil.</p> };
    render(<ArticlePage article={article} slots={slots} />);
    expect(screen.getAllByText('Buy oil.')).toHaveLength(3);
    expect(renderDocument(article, { slots }).match(/Buy oil\./g)).toHaveLength(3);
    expect(renderDocument(article)).not.toMatch(/Buy oil|Advertisement|broadsheet-Slot/);
  });
});

describe('Slot', () => {
  it('labels an advertisement, and nothing else', () => {
    const { rerender } = render(
      <Slot name="middle" kind="advertisement">
        <p>Buy oil.</p>
      </Slot>,
    );
    expect(within(screen.getByRole('region', { name: 'Advertisement' })).getByText('Advertisement')).toBeVisible();
    rerender(
      <Slot name="middle" kind="promotion" label="Ours">
        <p>Buy oil.</p>
      </Slot>,
    );
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByText('Ours')).toBeNull();
  });

  it('has the label of the block', () => {
    render(
      <Slot name="middle" kind="advertisement" label="Advertisement by Pell & Sons">
        <p>Buy oil.</p>
      </Slot>,
    );
    expect(screen.getByRole('region', { name: 'Advertisement by Pell & Sons' })).toBeVisible();
  });

  it('reserves space without a style attribute', () => {
    const { container } = render(
      <Slot name="middle" reserve={{ width: 300, height: 250 }}>
        <p>Buy oil.</p>
      </Slot>,
    );
    expect(container.querySelector('svg')).toHaveAttribute('height', '250');
    expect(container.querySelector('[style]')).toBeNull();
  });
});

import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ArticlePage, type Block, Blocks, Slot, type SlotBlock, type SlotProps } from '../../src/index';
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

describe('A slot of the kind paywall', () => {
  const notice = 'The rest of this story is for subscribers.';
  const wall: SlotBlock = {
    type: 'slot',
    name: 'subscribe',
    kind: 'paywall',
    words: [{ type: 'paragraph', text: 'Join us.' }],
  };
  const before: Block = { type: 'paragraph', text: 'It is dark.' };

  it('at the end says that the story continues, with what fills it or its words', () => {
    const { container, rerender } = render(<Blocks blocks={[before, wall]} />);
    expect(screen.getByText(notice)).toBeVisible();
    expect(screen.getByText('Join us.')).toBeVisible();
    expect(container.querySelectorAll('.broadsheet-Paywall')).toHaveLength(1);
    rerender(<Blocks blocks={[before, wall]} slots={{ subscribe: <form aria-label="Subscribe" /> }} />);
    expect(screen.getByText(notice)).toBeVisible();
    expect(screen.getByRole('form', { name: 'Subscribe' })).toBeInTheDocument();
    expect(screen.queryByText('Join us.')).toBeNull();
  });

  it('keeps its notice if nothing or something empty fills it', () => {
    const Empty = () => null;
    for (const content of [undefined, <Empty key="empty" />]) {
      const { unmount } = render(
        <Slot name="subscribe" kind="paywall" reserve={{ height: 250 }}>
          {content}
        </Slot>,
      );
      expect(screen.getByText(notice)).toBeVisible();
      unmount();
    }
  });

  it('is not shown to a reader who may read on', () => {
    const slots = { subscribe: <p>Subscribe.</p> };
    const { container } = render(
      <Blocks
        blocks={[before, wall, before, { type: 'liveUpdate', at: '2026-11-24T14:41:00Z', body: [before, wall] }]}
        slots={slots}
      />,
    );
    expect(container).toHaveTextContent('It is dark.');
    expect(container).not.toHaveTextContent(/subscribe|Join us/i);
  });

  it('can have a class, and be replaced by a component around it', () => {
    const Own = (props: SlotProps) => (
      <Slot {...props} className="own">
        <p>Three months for nothing.</p>
      </Slot>
    );
    render(<Blocks blocks={[wall]} components={{ slot: Own }} />);
    expect(screen.getByText('Three months for nothing.').closest('.broadsheet-Paywall.own')).not.toBeNull();
    expect(screen.getByText(notice)).toBeVisible();
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

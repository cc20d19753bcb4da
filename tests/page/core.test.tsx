import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Block, BlockType } from '../../src/article/Block';
import { walkBlocks } from '../../src/article/walkBlocks';
import * as core from '../../src/core/index';
import { type Block as AnyBlock, ArticlePage, Video } from '../../src/index';
import { blocksWith } from '../fixtures/blocksWith';

const coreTypes: BlockType[] = ['paragraph', 'heading', 'list', 'pullQuote', 'quote', 'figure', 'divider'];
const blocks = blocksWith('Lamp oil', 'https://lamp.example/oil');
const body = Object.values(blocks);
const show = (Page: typeof ArticlePage, shown: readonly AnyBlock[], components = {}) =>
  render(<Page article={{ headline: 'Core', body: shown }} components={components} />).container;

const timesIn = (text: string | null) => text?.match(/Lamp oil/g)?.length ?? 0;

/** How often the words are in the texts of a block. */
function timesInTexts(block: Block): number {
  let times = 0;
  const text = (words: unknown) => {
    times += timesIn(JSON.stringify(words));
  };
  walkBlocks({ body: [block] }, { text });
  return times;
}

describe('ArticlePage of broadsheet/core', () => {
  it.each(coreTypes)('renders %s as the whole library does', (type) => {
    const inCore = show(core.ArticlePage, [blocks[type]]).querySelector('.broadsheet-ArticleBody');
    expect(inCore?.firstElementChild).not.toBeNull();
    expect(inCore?.outerHTML).toBe(
      show(ArticlePage, [blocks[type]]).querySelector('.broadsheet-ArticleBody')?.outerHTML,
    );
  });

  it.each(
    body
      .filter(({ type }) => !coreTypes.includes(type) && type !== 'slot')
      .map((block) => [block.type, block] as const),
  )('shows every word of %s without a component for it', (_, block) => {
    const container = show(core.ArticlePage, [block]);
    expect(timesIn(container.querySelector('.broadsheet-ArticleBody')?.textContent ?? '')).toBe(timesInTexts(block));
    expect(container.querySelector('.broadsheet-ArticleBody > :not(p, figure, h2, h3, h4, ul, ol, hr)')).toBeNull();
  });

  it('links to what it cannot show, and shows the pictures of a gallery', () => {
    show(core.ArticlePage, [
      { type: 'embed', url: 'https://maps.example/lamp', title: 'Map of lamps' },
      { type: 'document', url: 'https://lamp.example/report.pdf', title: 'The report' },
      { type: 'relatedLinks', links: [{ url: 'https://lamp.example/2', label: 'The second lamp' }] },
      { type: 'audio', sources: [{ url: 'https://lamp.example/hum.mp3', type: 'audio/mpeg' }] },
      { type: 'gallery', pictures: [{ image: { url: '/one.jpg', alt: 'One lamp' }, caption: 'One' }] },
    ] as Block[]);
    expect(screen.getByRole('link', { name: 'Map of lamps' })).toHaveAttribute('href', 'https://maps.example/lamp');
    expect(screen.getByRole('link', { name: 'The report' })).toHaveAttribute('href', 'https://lamp.example/report.pdf');
    expect(screen.getByRole('link', { name: 'The second lamp' })).toHaveAttribute('href', 'https://lamp.example/2');
    expect(screen.getByRole('link', { name: 'https://lamp.example/hum.mp3' })).toBeInTheDocument();
    expect(screen.getByRole('figure')).toContainElement(screen.getByRole('img', { name: 'One lamp' }));
  });

  it('renders a block by the component that the application adds, with its styles', () => {
    const container = show(core.ArticlePage, [blocks.video], { video: Video });
    expect(container.querySelector('.broadsheet-Video video')).not.toBeNull();
    expect(getComputedStyle(container.querySelector('.broadsheet-Video') as Element).margin).toBe(
      getComputedStyle(show(ArticlePage, [blocks.video]).querySelector('.broadsheet-Video') as Element).margin,
    );
  });

  it('keeps its default for a component that is undefined', () => {
    expect(
      show(core.ArticlePage, [blocks.heading], { heading: undefined }).querySelector('#in-full h2'),
    ).toHaveTextContent('Lamp oil');
  });

  it('leads with a figure, and with the words of another block', () => {
    render(<core.ArticlePage article={{ headline: 'Core', body: [], lead: blocks.video }} />);
    expect(screen.getAllByText('Lamp oil').length).toBeGreaterThan(0);
  });
});

it('ArticleBody, Blocks, ConversationThread and LeadMedia of the core have the same blocks', () => {
  const paragraph: Block = { type: 'paragraph', text: 'Oil.' };
  render(
    <>
      <core.ArticleBody blocks={[paragraph]} />
      <core.Blocks blocks={[paragraph]} />
      <core.ConversationThread
        conversation={{
          speakers: [{ id: 'a', name: 'Ann', kind: 'human' }],
          turns: [{ speaker: 'a', body: [paragraph] }],
        }}
      />
      <core.LeadMedia lead={{ type: 'figure', image: { url: '/oil.jpg', alt: 'Oil' } }} />
    </>,
  );
  expect(screen.getAllByText('Oil.')).toHaveLength(3);
  expect(screen.getByRole('img', { name: 'Oil' })).toBeInTheDocument();
});

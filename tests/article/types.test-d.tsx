import { rowOf } from '../../src/article/childrenOf';
import type { Correction, HeadingBlock, Provenance } from '../../src/article/index';
import {
  type Article,
  ArticlePage,
  type Block,
  Blocks,
  type Depth,
  Divider,
  Figure,
  Headline,
  type Issue,
  KeyPoints,
  type Messages,
  PullQuote,
  readArticle,
  type Speaker,
  Subheading,
  type Text,
  type Theme,
  Turn,
  toCss,
} from '../../src/index';
import { color } from '../../src/theme/index';

/**
 * What must not compile, held by `tsc`: each line under `@ts-expect-error` is an error, and one that is none fails the check.
 * Beside each stands what does compile.
 */
export const blocks: Block[] = [
  { type: 'pullQuote', text: 'Words', placement: 'margin' },
  { type: 'heading', text: 'Words', level: 3 },
  // @ts-expect-error there is no such type of block
  { type: 'carousel', text: 'Words' },
  // @ts-expect-error a pull quote stands in the column or the margin
  { type: 'pullQuote', text: 'Words', placement: 'left' },
  // @ts-expect-error a paragraph has words
  { type: 'paragraph' },
  // @ts-expect-error a heading in the text is of rank 2, 3 or 4
  { type: 'heading', text: 'Words', level: 7 },
  // @ts-expect-error a heading of rank 1 is the page's own
  { type: 'heading', text: 'Words', level: 1 },
  // @ts-expect-error a field of another type of block
  { type: 'divider', text: 'Words' },
  // @ts-expect-error a picture has an address
  { type: 'figure', image: { alt: 'A tower', width: 3, height: 2 } },
];

export const texts: Text[] = [
  'Words',
  ['Words ', { type: 'strong', text: ['in ', { type: 'emphasis', text: 'words' }] }],
  ['She said ', { type: 'quotation', text: 'no' }],
  // @ts-expect-error what is quoted has words
  [{ type: 'quotation' }],
  // @ts-expect-error there is no such mark
  [{ type: 'underline', text: 'Words' }],
  // @ts-expect-error a link leads somewhere
  [{ type: 'link', text: 'Words' }],
  // @ts-expect-error words in another language name it
  [{ type: 'language', text: 'Words' }],
];

export const speakers: Speaker[] = [
  { id: 'a', name: 'A', kind: 'ai' },
  // @ts-expect-error there is no such kind of voice
  { id: 'a', name: 'A', kind: 'robot' },
  // @ts-expect-error readers are told what kind of voice it is
  { id: 'a', name: 'A' },
];

export const depths: Depth[] = [
  'in-brief',
  // @ts-expect-error there is no such depth
  'in-short',
];

export const articles: Article[] = [
  { headline: 'Words', body: [] },
  // @ts-expect-error a story has a body
  { headline: 'Words' },
  // @ts-expect-error a story has a headline
  { body: [] },
  // @ts-expect-error text runs from left to right, or from right to left
  { headline: 'Words', body: [], direction: 'up' },
];

export const provenances: Provenance[] = [
  { source: 'trainedAlgorithmicMedia', disclosure: 'details' },
  {
    source: 'trainedAlgorithmicMedia',
    exemption: 'editorial',
    review: { by: 'Ann' },
    responsible: { name: 'Bo' },
    disclosure: 'none',
  },
  // @ts-expect-error there is no such source
  { source: 'artificialIntelligence' },
  // @ts-expect-error a provenance has a source
  { system: 'Gull 3.1' },
  // @ts-expect-error only the editorial exemption allows that readers are told nothing
  { source: 'trainedAlgorithmicMedia', disclosure: 'none' },
  // @ts-expect-error nor do a review and a name allow it without the claim
  { source: 'trainedAlgorithmicMedia', disclosure: 'none', review: { by: 'Ann' }, responsible: { name: 'Bo' } },
  // @ts-expect-error there is no exemption without a review
  { source: 'trainedAlgorithmicMedia', exemption: 'editorial', responsible: { name: 'Bo' } },
  // @ts-expect-error there is no exemption without somebody who is responsible
  { source: 'trainedAlgorithmicMedia', exemption: 'editorial', review: { by: 'Ann' } },
  // @ts-expect-error a review is by somebody
  { source: 'trainedAlgorithmicMedia', exemption: 'editorial', review: {}, responsible: { name: 'Bo' } },
  // @ts-expect-error there is no such exemption
  { source: 'trainedAlgorithmicMedia', exemption: 'satire', review: { by: 'Ann' }, responsible: { name: 'Bo' } },
];

export const provenanceOf: Article['provenanceOf'][] = [
  { summary: { source: 'trainedAlgorithmicMedia' } },
  // @ts-expect-error there is no such part
  { sumary: { source: 'trainedAlgorithmicMedia' } },
];

export const corrections: Correction[] = [
  { kind: 'withdrawal', at: '2026-03-02', text: 'Words', parts: ['summary', '#full-1'] },
  // @ts-expect-error there is no such part
  { kind: 'correction', at: '2026-03-02', text: 'Words', parts: ['sumary'] },
  // @ts-expect-error an id has # before it
  { kind: 'correction', at: '2026-03-02', text: 'Words', parts: ['full-1'] },
  // @ts-expect-error there is no such kind
  { kind: 'retraction', at: '2026-03-02', text: 'Words' },
  // @ts-expect-error a correction says what it changes
  { kind: 'correction', at: '2026-03-02' },
];

export const themes: Theme[] = [
  { name: 'Harbour', color: { ink: '#123', paper: { light: '#fff', dark: '#000' } } },
  // @ts-expect-error there is no such token
  { name: 'Harbour', color: { inc: '#123' } },
  // @ts-expect-error there is no such group
  { name: 'Harbour', colour: { ink: '#123' } },
  // @ts-expect-error a value has both schemes or none
  { name: 'Harbour', color: { ink: { light: '#123' } } },
  // @ts-expect-error a value is CSS
  { name: 'Harbour', size: { text: 19 } },
];

// @ts-expect-error there is no such token
export const token = color.inc;

// @ts-expect-error a theme has a name
export const css = toCss({});

// @ts-expect-error there is no such word of the interface
export const messages: Partial<Messages> = { skipToHistory: 'Skip' };

const story: Article = { headline: 'Words', body: [] };

function Counted({ items }: { items: number }) {
  return <p>{items}</p>;
}

export const elements = [
  <ArticlePage key="sound" article={story} components={{ pullQuote: PullQuote, divider: 'hr' }} />,
  // @ts-expect-error there is no such type of block
  <ArticlePage key="key" article={story} components={{ video: PullQuote }} />,
  // @ts-expect-error a component that cannot be given what the block has
  <Blocks key="component" blocks={[]} components={{ list: Counted }} />,
  // @ts-expect-error a page has an article
  <ArticlePage key="article" />,
  // @ts-expect-error there is no such type of block
  <Blocks key="blocks" blocks={[]} components={{ video: 'p' }} />,
  // @ts-expect-error a heading is of rank 1 to 6
  <Headline key="headline" headline="Words" level={7} />,
  // @ts-expect-error a heading in the text is of rank 2 to 4
  <Subheading key="subheading" level={7} />,
  // @ts-expect-error rank 1 is the page's own
  <KeyPoints key="points" points={[]} level={1} />,
  // @ts-expect-error a pull quote stands in the column or the margin
  <PullQuote key="quote" placement="left">
    Words
  </PullQuote>,
  // @ts-expect-error a pull quote has words
  <PullQuote key="empty" attribution="Ann" />,
  // @ts-expect-error a picture has an address
  <Figure key="figure" image={{ alt: 'A tower', width: 3, height: 2 }} />,
  // @ts-expect-error a divider holds nothing
  <Divider key="divider">Words</Divider>,
];

/** What comes from outside needs no cast, and an issue has a kind, a path and a message. */
export const read: Article = readArticle(JSON.parse('{}') as unknown, {
  onIssue({ kind, path, message }: Issue) {
    const line: string = kind + path + message;
    // @ts-expect-error there is no such kind
    console.log(line, kind === 'odd');
  },
});

/** A row of the table of what blocks hold names every field of the type. */
export const rows = [
  rowOf<HeadingBlock, 'level'>({ text: 'text' }),
  // @ts-expect-error a field is not named
  rowOf<HeadingBlock>({ text: 'text' }),
  // @ts-expect-error there is no such field
  rowOf<HeadingBlock, 'level'>({ text: 'text', title: 'text' }),
  // @ts-expect-error a field holds text, labels, blocks or rows
  rowOf<HeadingBlock, 'level'>({ text: 'words' }),
];

/** `Turn` is a component, and the type of a turn. */
export const turn: Turn = { speaker: 'ann', body: [{ type: 'paragraph', text: 'Words' }] };
export const turns = [
  <Turn key="id" speaker="ann">
    Words
  </Turn>,
  <Turn key="speaker" speaker={{ id: 'ann', name: 'Ann', kind: 'human' }}>
    Words
  </Turn>,
  // @ts-expect-error somebody speaks
  <Turn key="nobody">Words</Turn>,
  // @ts-expect-error there is no such kind of voice
  <Turn key="kind" speaker={{ id: 'r', name: 'R', kind: 'robot' }}>
    Words
  </Turn>,
];

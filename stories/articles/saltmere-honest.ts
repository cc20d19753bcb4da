import type { Article, Block, Provenance } from '../../src/index';
import { saltmereLamp } from './saltmere-lamp';

/** The provenance of the Courier's machine-drafted summaries. */
export const drafted = {
  source: 'trainedAlgorithmicMedia',
  system: 'Gull 2, the Courier’s drafting model',
  madeAt: '2026-10-03T06:50:00+01:00',
  review: { by: 'the coast desk', at: '2026-10-03T07:20:00+01:00' },
  responsible: { name: 'Nell Harrow', url: '/writers/nell-harrow' },
  basedOn: [
    { label: 'Minutes of Thursday’s meeting', url: 'https://example.org/minutes' },
    { label: 'The keeper’s book, 1926' },
  ],
  policy: '/how-we-use-ai',
  disclosure: 'details',
} satisfies Provenance;

const body: readonly Block[] = saltmereLamp.body;

/** The story of the lamp; some parts were drafted by a machine. */
export const saltmereDrafted: Article = {
  ...saltmereLamp,
  provenanceOf: { summary: drafted, keyPoints: { ...drafted, disclosure: 'notice' } },
  keyPoints: saltmereLamp.keyPoints.map((point) =>
    point.id === 'timer'
      ? { ...point, provenance: { source: 'dataDrivenMedia', system: 'The ferry’s ledger' } }
      : point,
  ),
  body: body.map((block, index) => {
    if (block.type === 'list' && !block.ordered) {
      return { ...block, id: 'promises', provenance: { ...drafted, disclosure: 'notice' } };
    }
    return index === 1 ? { ...block, id: 'light', provenance: { source: 'trainedAlgorithmicMedia' } } : block;
  }),
};

/** The same story; some parts were corrected after publication. */
export const saltmereCorrected: Article = {
  ...saltmereLamp,
  corrections: [
    {
      kind: 'correction',
      at: '2026-10-04T09:15:00+01:00',
      text: 'The vote was 412 to 187. An earlier version of this story said 421.',
      parts: ['headline', 'summary', '#vote', 'brief'],
    },
    {
      kind: 'clarification',
      at: '2026-10-05',
      text: [
        'Ms Fenwick has climbed the stairs eleven thousand times by the count of ',
        { type: 'link', text: 'her own books', url: 'https://example.org/books' },
        ', in which two winters are missing.',
      ],
      parts: ['#stairs'],
    },
    { kind: 'update', at: '2026-10-06', text: 'The harbour board has sold the timer.' },
  ],
};

/** The same story; some parts are withdrawn. */
export const saltmereWithdrawn: Article = {
  ...saltmereDrafted,
  corrections: [
    {
      kind: 'withdrawal',
      at: '2026-10-04T09:15:00+01:00',
      text: 'The summary said that the town had decided on Thursday. The votes were counted on Friday.',
      parts: ['summary'],
    },
    {
      kind: 'withdrawal',
      at: '2026-10-04T11:40:00+01:00',
      text: 'The board has shown us that the timer was lent, not bought.',
      parts: ['#timer', '#promises'],
    },
  ],
};

import type { Article } from '../../src/index';
import { lighthouse, stairs } from './drawings';

/** A story from an invented town, with every part and every block type. */
export const saltmereLamp = {
  language: 'en-GB',
  section: { name: 'Coast', url: '/coast' },
  headline: 'Saltmere keeps its lamp lit, and somebody to light it',
  deck: 'A town votes against the timer',
  standfirst:
    'The harbour board wanted a light that switches itself on. The people who live under it wanted somebody to climb the stairs.',
  authors: [{ name: 'Nell Harrow', url: '/writers/nell-harrow' }, { name: 'Tomas Quay' }],
  publishedAt: '2026-10-03T07:30:00+01:00',
  modifiedAt: '2026-10-03T16:05:00+01:00',
  timeZone: 'Europe/London',
  publisher: { name: 'The Saltmere Courier', url: '/' },
  summary:
    'For a hundred and forty years somebody has carried a lamp up the tower at Saltmere, long after the ships stopped needing it. On Thursday the town decided that the carrying was the point.',
  keyPoints: [
    {
      id: 'vote',
      text: 'The town voted by 412 to 187 to keep a person at the light, and to pay for it with a penny on the ferry.',
    },
    {
      id: 'timer',
      text: 'The harbour board had bought a timer in spring; it will be used on the two nights a year when the keeper is away.',
    },
    {
      id: 'keeper',
      text: 'Ida Fenwick, who has kept the lamp for thirty-one years, will teach whoever comes after her.',
    },
  ],
  brief: [
    {
      type: 'paragraph',
      text: 'Saltmere will keep a keeper. By 412 votes to 187 the town refused the timer that the harbour board had bought, and put a penny on the ferry to pay a person instead.',
    },
    {
      type: 'paragraph',
      text: 'No ship has steered by the lamp since 1988. The people who spoke on Thursday spoke of other things: of seeing it come on from the kitchen, and knowing that somebody was up there.',
    },
  ],
  body: [
    {
      type: 'paragraph',
      id: 'stairs',
      text: [
        'There are 168 stairs in the tower at Saltmere, and Ida Fenwick has climbed them ',
        { type: 'strong', text: 'eleven thousand times' },
        '. The lamp at the top has not guided a ship since 1988, as the ',
        { type: 'link', text: 'harbour’s own records', url: 'https://example.org/records' },
        ' show. It is lit all the same, ',
        { type: 'emphasis', text: 'every' },
        ' evening, by hand.',
      ],
    },
    {
      type: 'figure',
      image: lighthouse,
      caption: 'The light at Saltmere, seen from the ferry.',
      credit: 'Drawing: The Saltmere Courier',
    },
    { type: 'heading', text: 'What the board wanted' },
    {
      type: 'paragraph',
      text: 'In spring the harbour board bought a timer. It cost less than a month of the keeper’s pay, and it made three promises.',
    },
    {
      type: 'list',
      items: [
        'It would never be ill.',
        'It would never be late.',
        ['It would need ', { type: 'emphasis', text: 'no' }, ' stairs.'],
      ],
    },
    {
      type: 'pullQuote',
      text: 'The lamp was never for the ships. It was for the people who waited for them.',
      attribution: 'Ida Fenwick, keeper',
      placement: 'margin',
    },
    {
      type: 'paragraph',
      text: 'Nobody at Thursday’s meeting doubted any of them. What they doubted was whether a light that nobody lights is the same light. “The lamp was never for the ships,” Ms Fenwick told the hall. “It was for the people who waited for them.”',
    },
    {
      type: 'quote',
      paragraphs: [
        'Lit at 6.12. Wind in the west. Nobody on the water.',
        'Lit at 6.10. The boy from the bakery came up to see how it is done.',
      ],
      attribution: 'The keeper’s book, October 1926',
    },
    { type: 'heading', text: 'How it is done', level: 3 },
    {
      type: 'list',
      ordered: true,
      items: ['Trim the wick.', 'Wind the clockwork.', 'Wait until the glass is warm.'],
    },
    { type: 'divider' },
    {
      type: 'paragraph',
      text: [
        'The timer will not be wasted. It will do the two nights a year when the keeper visits her sister in Brittany, who calls it ',
        { type: 'language', language: 'fr', text: 'la petite remplaçante' },
        '.',
      ],
    },
    {
      type: 'figure',
      image: stairs,
      caption: 'One hundred and sixty-eight stairs.',
      credit: 'Drawing: The Saltmere Courier',
    },
    {
      type: 'pullQuote',
      text: 'A light that nobody lights is only a lamp.',
      attribution: 'A voice from the back of the hall',
    },
    { type: 'paragraph', text: 'On Friday it came on at eight minutes past six.' },
  ],
  conversation: {
    title: 'At the foot of the stairs',
    subtitle: 'The keeper and the board answer the Courier',
    speakers: [
      { id: 'courier', name: 'Courier', kind: 'human', asks: true },
      { id: 'keeper', name: 'Ida Fenwick', kind: 'human' },
      { id: 'board', name: 'Harbour Board', kind: 'organization' },
    ],
    turns: [
      { speaker: 'courier', body: [{ type: 'paragraph', text: 'Who is the lamp for?' }] },
      { speaker: 'keeper', body: [{ type: 'paragraph', text: 'For whoever looks up.' }] },
      {
        speaker: 'board',
        body: [
          { type: 'paragraph', text: 'The board’s duty is to shipping, and shipping does not use it.' },
          { type: 'paragraph', text: 'The board also looks up.' },
        ],
      },
    ],
  },
  links: [
    { label: 'Write to us', url: '/letters' },
    { label: 'The ferry', url: '/ferry' },
  ],
} as const satisfies Article;

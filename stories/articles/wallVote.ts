import type { Article } from '../../src/index';
import { floodDrawing } from './floodDrawing';

const quay = { name: 'Tomas Quay' };
const harrow = { name: 'Nell Harrow', url: '/writers/nell-harrow' };
const lind = { name: 'Mara Lind' };

/** A live report from an invented town: the council votes on the harbour wall. */
export const wallVote = {
  id: 'saltmere-2026-11-26-vote',
  language: 'en-GB',
  section: { name: 'Harbour', url: '/harbour' },
  headline: 'Saltmere votes on its wall',
  deck: 'Who pays for the stones that held',
  standfirst: 'The council meets in the hall from one o’clock. We are in the chamber, in the square, and on the wall.',
  authors: [quay, harrow, lind],
  publishedAt: '2026-11-24T22:30:00Z',
  modifiedAt: '2026-11-26T14:41:00Z',
  timeZone: 'Europe/London',
  url: 'https://saltmere-courier.example/harbour/vote',
  publisher: { name: 'The Saltmere Courier', url: '/' },
  live: { startedAt: '2026-11-24T22:30:00Z' },
  keyPoints: [
    {
      id: 'known-vote',
      text: 'The council has voted by eleven to six to take over the harbour wall, and to repair it.',
      supports: ['vote'],
    },
    {
      id: 'known-cost',
      text: 'The repair costs £4.2m. A penny on the ferry and a loan of six years will pay for it.',
      supports: ['sum'],
    },
    { id: 'known-tide', text: 'The wall is safe for ordinary tides. The next spring tide is due on 24 December.' },
  ],
  provenanceOf: {
    keyPoints: { source: 'digitalCreation', madeAt: '2026-11-26T14:43:00Z' },
  },
  brief: [
    {
      type: 'paragraph',
      text: 'Saltmere’s council has taken the harbour wall into its care. By eleven votes to six it passed the motion that the harbour board had put to it on Tuesday night, while the water still stood in Quay Lane.',
    },
    {
      type: 'paragraph',
      text: 'The repair of the seaward face costs £4.2m. The county will not pay, so the town raises the fare of the ferry by a penny, and serves a loan of six years with it. Work may begin on the first spring tide of the year, on 3 March.',
    },
  ],
  body: [
    {
      type: 'liveUpdate',
      id: 'vote',
      at: '2026-11-26T14:41:00Z',
      kicker: 'The vote',
      title: 'Eleven votes to six: the town will pay for the wall, and own it',
      key: true,
      authors: [quay],
      body: [
        {
          type: 'paragraph',
          text: 'The council has taken the wall. With eleven votes to six it passed the motion as it was written, and with it the penny on the ferry. Nobody clapped until the clerk had read the numbers twice.',
        },
        { type: 'paragraph', text: 'Work on the seaward face may begin on the first spring tide, 3 March.' },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'doors',
      at: '2026-11-26T14:32:00Z',
      kicker: 'From the square',
      title: 'The doors stay open',
      authors: [lind],
      body: [
        {
          type: 'paragraph',
          text: 'The gallery holds ninety. Some three hundred people stand outside, and the clerk has had the doors propped open with two sandbags left over from Tuesday.',
        },
        {
          type: 'figure',
          image: floodDrawing('library', 'Somebody sits at a desk before a tall lit window, between shelves of books.'),
          caption: 'The library opposite the hall, where the meeting is read aloud to those who found no place.',
          credit: 'Drawing: Tomas Quay',
        },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'engineer',
      at: '2026-11-26T14:20:00Z',
      kicker: 'Harbour board',
      title: 'A repair would take two summers',
      authors: [harrow],
      body: [
        {
          type: 'paragraph',
          text: 'The board’s engineer told the chamber that stone cannot be set below the tide line in winter.',
        },
        {
          type: 'pullQuote',
          text: 'You may have it fast, or you may have it in spring. You may not have it both.',
          attribution: 'Oren Vale, engineer to the harbour board',
        },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'loan-corrected',
      at: '2026-11-26T14:11:00Z',
      kind: 'correction',
      corrects: 'sum',
      authors: [{ name: 'The Courier' }],
      body: [
        {
          type: 'paragraph',
          text: [
            'The update of ',
            { type: 'link', url: '#sum', text: '13:40' },
            ' said that a loan would be paid back in nine years. It would be paid back in six. The update has been changed.',
          ],
        },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'fenwick',
      at: '2026-11-26T14:05:00Z',
      kicker: 'In the chamber',
      authors: [quay],
      body: [
        {
          type: 'paragraph',
          text: 'Ida Fenwick, who has kept the light for thirty-one years, was asked to speak. She said that she would rather listen, and was applauded for it.',
        },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'island',
      at: '2026-11-26T13:52:00Z',
      kicker: 'Elsewhere',
      title: 'The island watches too',
      authors: [lind],
      body: [
        {
          type: 'paragraph',
          text: 'On the island, where the ferry has not called since Monday, the meeting is on the radio of the only open shop.',
        },
        {
          type: 'embed',
          url: 'https://gull.example/@islandstores/1352',
          provider: 'Gull',
          frame: { url: 'https://gull.example/embed/1352', width: 500, height: 300 },
          author: { name: 'Island Stores' },
          text: 'Nine days of flour, one radio, and every chair we own. Bring your own mug.',
          at: '2026-11-26T13:47:00Z',
        },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'sum',
      at: '2026-11-26T13:40:00Z',
      modifiedAt: '2026-11-26T14:11:00Z',
      kicker: 'Money',
      title: 'The sum on the table is £4.2m',
      key: true,
      authors: [harrow],
      body: [
        {
          type: 'paragraph',
          text: 'A penny on every ticket would pay for the wall in nineteen years. A loan, which the penny would serve, would be paid back in six.',
        },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'rumour',
      at: '2026-11-26T13:21:00Z',
      title: 'A councillor is said to have left the room',
      authors: [quay],
      body: [{ type: 'paragraph', text: 'A councillor is said to have left the chamber in protest.' }],
    },
    {
      type: 'liveUpdate',
      id: 'county',
      at: '2026-11-26T13:05:00Z',
      kicker: 'The county',
      title: 'The county says that it will not pay',
      key: true,
      authors: [harrow],
      body: [
        {
          type: 'paragraph',
          text: 'In a letter of four lines, which the clerk read aloud, the county says that it has no deed to the wall and no budget for one.',
        },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'crack',
      at: '2026-11-26T12:30:00Z',
      kicker: 'On the wall',
      title: 'Divers find a second crack',
      key: true,
      authors: [lind],
      body: [
        {
          type: 'paragraph',
          text: 'Two divers who went down on the seaward side at low water found a crack as wide as a hand, four metres below the one that is known.',
        },
        {
          type: 'figure',
          image: floodDrawing('wall', 'A wave breaks over a stone harbour wall; at its end stands a lighthouse.'),
          caption: 'The seaward face, where the divers went down.',
          credit: 'Drawing: Tomas Quay',
        },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'lane',
      at: '2026-11-25T09:15:00Z',
      kicker: 'Quay Lane',
      title: 'The water leaves Quay Lane',
      key: true,
      authors: [lind],
      body: [
        { type: 'paragraph', text: 'By a quarter past nine the cobbles could be seen again, under a hand of silt.' },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'tide',
      at: '2026-11-24T23:40:00Z',
      kicker: 'The tide',
      title: 'The highest tide since 1953',
      key: true,
      authors: [harrow],
      body: [
        {
          type: 'paragraph',
          text: 'At twenty to midnight the gauge at the ferry steps read 4.91 metres, a hand more than in 1953. Water is coming over the wall along its whole length.',
        },
      ],
    },
  ],
  corrections: [
    {
      id: 'rumour-withdrawn',
      kind: 'withdrawal',
      at: '2026-11-26T13:34:00Z',
      parts: ['#rumour'],
      text: 'No councillor left the chamber. The update rested on one message that we had not checked.',
    },
  ],
} satisfies Article;

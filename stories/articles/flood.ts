import type { Article, Text } from '../../src/index';
import { lighthouse } from './drawings';
import { floodDrawing } from './floodDrawing';

const strong = (text: string): Text => [{ type: 'strong', text }];

/** A story from an invented town that has every part and every type of block. */
export const flood = {
  id: 'saltmere-2026-11-26-wall',
  language: 'en-GB',
  section: { name: 'Harbour', url: '/harbour' },
  kicker: 'The night of the tide',
  headline: 'The sea came over the wall. Saltmere has a week to say who mends it',
  deck: 'Eleven hours of water, three plans, one bill',
  standfirst:
    'On Tuesday night the highest tide since 1953 ran down Quay Lane and was gone by breakfast. It left silt, a broken pump, and a question that the town has put off for seventy years.',
  authors: [
    {
      name: 'Nell Harrow',
      url: '/writers/nell-harrow',
      role: 'Harbour correspondent',
      description: 'Nell Harrow has written about the harbour since 2014. She lives in Quay Lane, on the second floor.',
      image: { ...lighthouse, alt: '' },
      sameAs: ['https://gull.example/@nellharrow'],
    },
    { name: 'Tomas Quay', role: 'Drawings' },
  ],
  place: 'Saltmere',
  publishedAt: '2026-11-26T06:40:00Z',
  modifiedAt: '2026-11-26T14:05:00Z',
  timeZone: 'Europe/London',
  url: 'https://saltmere-courier.example/harbour/wall',
  alternates: [{ language: 'fr', url: 'https://saltmere-courier.example/fr/port/mur' }],
  publisher: { name: 'The Saltmere Courier', url: '/' },
  topics: [
    { name: 'The harbour wall', url: '/topics/wall' },
    { name: 'Floods', url: '/topics/floods', code: 'medtop:20000150' },
    { name: 'Council', url: '/topics/council' },
    { name: 'Quay Lane', url: '/topics/quay-lane' },
  ],
  lead: {
    type: 'figure',
    image: floodDrawing('wall', 'A wave breaks over a stone harbour wall; at its end stands a lighthouse.'),
    caption: 'The harbour wall on Tuesday at twenty to midnight, an hour before the tide turned.',
    credit: 'Drawing: Tomas Quay',
    placement: 'bleed',
    focus: { x: 0.5, y: 0.5 },
  },
  spoken: {
    type: 'audio',
    sources: [{ url: '/sound/wall.mp3', type: 'audio/mpeg' }],
    duration: 552,
  },
  summary:
    'The wall at Saltmere stood through the highest tide in seventy-three years, but water went over it for eleven hours and flooded forty-one houses. By next Thursday the council must choose between a higher wall, a lower one with pumps, and leaving it as it is.',
  keyPoints: [
    {
      id: 'point-houses',
      text: 'Forty-one houses and two schools were flooded; nobody was hurt.',
      supports: ['houses'],
    },
    {
      id: 'point-cost',
      text: 'A new seaward face and new pumps would cost £4.2 million, more than the town raises in two years.',
      supports: ['plans'],
    },
    {
      id: 'point-deed',
      text: 'Three bodies hold a deed to the wall, and each deed gives it to one of the others.',
      supports: ['deeds'],
    },
  ],
  brief: [
    {
      type: 'paragraph',
      text: 'Saltmere’s wall held on Tuesday night, and the sea came over it all the same. Forty-one houses in and behind Quay Lane were flooded, and the pump at Tanner’s Sluice failed within the first hour.',
    },
    {
      type: 'bigNumber',
      items: [{ value: '£4.2m', description: 'is the dearest of the three plans before the council' }],
    },
    {
      type: 'paragraph',
      text: 'The council votes next Thursday on who pays. It has three plans and, so far, no majority for any of them.',
    },
  ],
  body: [
    {
      type: 'paragraph',
      id: 'start',
      text: [
        'Nobody can say to the minute when the water came. The clock on the council hall had stopped; the book at the light says eight minutes past eleven.',
        { type: 'note', id: 'book' },
        ' Everybody can say where: at the bend, by the fourth iron ring, in a sheet as thin as glass that did not stop.',
      ],
    },
    {
      type: 'factBox',
      placement: 'margin',
      title: 'The harbour wall',
      facts: [
        { term: 'Built', value: '1761, 1822 and 1954' },
        { term: 'Length', value: '612 metres' },
        { term: 'Height above mean water', value: '6.4 metres' },
        { term: 'Homes behind it', value: '1,130' },
        { term: 'Owner', value: 'Disputed by the harbour board, the council and the county' },
      ],
    },
    {
      type: 'paragraph',
      id: 'houses',
      text: 'By midnight it stood at the second stair in Quay Lane. By six, when it had gone, it had been in forty-one houses, two schools and the reading room of the library, and had taken the green from the bowls club, all of it, in one piece.',
    },
    {
      type: 'pullQuote',
      text: 'We did not hear it come. We heard everything else stop.',
      attribution: 'Dora Finch, Quay Lane',
    },
    {
      type: 'paragraph',
      text: '“We did not hear it come. We heard everything else stop,” says Dora Finch, who has lived there for sixty years. Her neighbours carried her down at four in the morning, in her chair, with the cat.',
    },
    {
      type: 'bigNumber',
      placement: 'wide',
      items: [
        { value: '£4.2m', description: 'to rebuild the seaward face and set new pumps' },
        { value: '140 m', description: 'of coping stone lost in one night' },
        { value: '19 years', description: 'until a penny on the ferry has paid for it' },
      ],
    },
    { type: 'heading', text: 'Three ways to spend the money' },
    {
      type: 'paragraph',
      id: 'plans',
      text: 'The engineers have put three plans on the table. The dearest, at £4.2 million, gives the wall a new face and another half metre. The second lowers it and pumps. The third is what Saltmere has done since 1954: nothing, and call it upkeep.',
    },
    {
      type: 'table',
      caption: 'What each plan costs by 2036',
      unit: 'Thousands of pounds, over ten years',
      head: [
        {
          cells: [
            { text: 'Item' },
            { text: 'Rebuild', align: 'number' },
            { text: 'Lower wall', align: 'number' },
            { text: 'Do nothing', align: 'number' },
          ],
        },
      ],
      rows: [
        { cells: [{ text: 'Stone and labour', header: 'row' }, { text: '2,640' }, { text: '1,480' }, { text: '0' }] },
        { cells: [{ text: 'Divers and survey', header: 'row' }, { text: '310' }, { text: '310' }, { text: '120' }] },
        { cells: [{ text: 'Pumps', header: 'row' }, { text: '450' }, { text: '620' }, { text: '450' }] },
        { cells: [{ text: 'Loan, six years', header: 'row' }, { text: '800' }, { text: '505' }, { text: '0' }] },
        {
          cells: [
            { text: 'Flood, once in ten years', header: 'row' },
            { text: '0' },
            { text: '1,150' },
            { text: '6,900' },
          ],
        },
        {
          cells: [
            { text: strong('Total'), header: 'row' },
            ...['4,200', '4,065', '7,470'].map((sum) => ({ text: strong(sum) })),
          ],
        },
      ],
      numeric: [1, 2, 3],
      source: 'harbour board, report of 19 November; sums of the Courier',
    },
    {
      type: 'paragraph',
      text: [
        '“The lower wall is cheaper to build and dearer to live behind,” said Oren Vale, engineer to the board. The sea would come over it about once in ten years, by design.',
        { type: 'note', id: 'design' },
        ' What comes in would have to be pumped out, 12 m',
        { type: 'superscript', text: '3' },
        ' a second, by machines that the town does not have.',
      ],
    },
    {
      type: 'gallery',
      placement: 'wide',
      title: 'The night and the morning after',
      pictures: [
        {
          image: floodDrawing('boats', 'Fishing boats at anchor in mist.'),
          caption: 'The fleet had gone out to the roads before dark.',
        },
        {
          image: floodDrawing('street', 'A row of houses at night, some windows lit, water in the street.'),
          caption: 'Quay Lane at one in the morning.',
        },
        { image: lighthouse, caption: 'The light was lit by hand all night.' },
        {
          image: floodDrawing('bakery', 'Loaves on a board before a brick oven with a fire.'),
          caption: 'Harl’s oven stayed dry, and open.',
          focus: { x: 0.5, y: 0.6 },
        },
        {
          image: floodDrawing('library', 'A reader at a table before a tall window, between shelves of books.'),
          caption: 'The library on Wednesday. The lowest shelf is empty.',
        },
        {
          image: floodDrawing('ferry', 'A ferry on a calm sea at first light.'),
          caption: 'The seven o’clock ferry, on time.',
          focus: { x: 0.6, y: 0.5 },
        },
      ],
      credit: 'Drawings: Tomas Quay',
    },
    { type: 'heading', text: 'Whose wall it is' },
    {
      type: 'paragraph',
      id: 'deeds',
      text: 'There are three deeds. That of 1761 gives the wall to “those who shelter behind it”. That of 1822 gives it to the county, and that of 1954 to a board that was wound up in 1961. Each was signed by somebody who wished to be rid of it.',
    },
    {
      type: 'list',
      items: [
        'The harbour board collects the dues and mends the steps.',
        {
          text: 'The council owns',
          body: [
            {
              type: 'list',
              items: ['the road on top of the wall,', 'the lamps,', 'and, since 2003, the benches.'],
            },
          ],
        },
        'The county paid in 1954 and has said ever since that it will not pay again.',
      ],
    },
    {
      type: 'video',
      url: 'https://film.example/watch/ferry',
      frame: { url: 'https://film.example/embed/ferry', width: 1600, height: 900, title: 'The ferry puts to sea' },
      provider: 'film.example',
      title: 'The ferry puts to sea at first light',
      duration: 252,
      poster: floodDrawing('ferry', 'A ferry on a calm sea at first light.'),
      caption: 'Wednesday, ten past seven: the ferry leaves the pier to be safe from it.',
      credit: 'Film: Sam Orrin',
      transcript: [{ type: 'paragraph', text: 'Engine. A voice on the pier: “Cast off forward.” Gulls, and no wind.' }],
    },
    {
      type: 'audio',
      series: 'The Tide',
      title: 'What the wall sounds like from inside',
      sources: [{ url: '/sound/inside.mp3', type: 'audio/mpeg' }],
      duration: 1080,
      caption: 'A recording from the drain under the fourth ring.',
      transcript: {
        speakers: [
          { id: 'nell', name: 'Nell Harrow', kind: 'human', asks: true },
          { id: 'oren', name: 'Oren Vale', kind: 'human', role: 'engineer' },
        ],
        turns: [
          { speaker: 'nell', body: [{ type: 'paragraph', text: 'What are we hearing?' }] },
          { speaker: 'oren', body: [{ type: 'paragraph', text: 'Air. When you hear water, leave.' }] },
        ],
      },
    },
    { type: 'heading', text: 'How it came to this' },
    {
      type: 'timeline',
      events: [
        { label: '1761', title: 'Fishermen set the first stones, without leave and without pay.' },
        {
          at: '1953-01-31',
          title: 'The great tide takes the seaward face.',
          body: [{ type: 'paragraph', text: 'The county rebuilds it and asks for nothing in writing.' }],
        },
        { label: '2019', title: 'The pump at Tanner’s Sluice is serviced for the last time.' },
        { at: '2026-11-24', title: 'Eleven hours of water. The wall stands.' },
        { at: '2027-03-03', title: 'The first spring tide on which work may begin.' },
      ],
    },
    {
      type: 'embed',
      url: 'https://gull.example/@bowls/114',
      frame: { url: 'https://gull.example/@bowls/114/embed', width: 600, height: 340 },
      provider: 'gull.example',
      author: { name: 'Saltmere Bowls Club', url: 'https://gull.example/@bowls' },
      at: '2026-11-25T09:12:00Z',
      text: 'If you find a bowling green between here and Norway, it is ours. It rolls a little to the left.',
    },
    {
      type: 'embed',
      placement: 'wide',
      url: 'https://maps.example/saltmere-flood',
      frame: { url: 'https://maps.example/embed/saltmere-flood', width: 1200, height: 800 },
      provider: 'maps.example',
      title: 'Where the water went',
      alternative: [
        {
          type: 'figure',
          image: {
            ...floodDrawing('map', 'A map: the flooded streets form two bays behind the wall.'),
            sources: [{ url: floodDrawing('mapDark', '').url, width: 1200, media: '(prefers-color-scheme: dark)' }],
          },
          caption: 'Flooded streets, Wednesday at one. The dot is the fourth ring.',
        },
      ],
      caption: 'The map with street names is on another site.',
    },
    {
      type: 'quote',
      paragraphs: ['Eleven by the glass. Sea over at the ring. Lit the second lamp, in case anybody should want it.'],
      attribution: 'Keeper’s book, 24 November',
    },
    {
      type: 'code',
      kind: 'verse',
      text: 'Who builds a wall against the sea\nbuilds half of it for company:\nthe sea comes up to lean on it\nas you do, and as long.',
      caption: 'On the bench at the fourth ring, cut in 1954 by nobody knows whom',
    },
    { type: 'divider' },
    {
      type: 'questions',
      title: 'Questions and answers',
      items: [
        {
          question: 'Does the penny fall on islanders, who have no choice?',
          answer: [
            {
              type: 'paragraph',
              text: 'It does. The council has promised them forty free crossings a year, which is about what a household makes.',
            },
          ],
        },
        {
          question: 'When will it be safe?',
          answer: [
            {
              type: 'paragraph',
              text: 'For ordinary tides it is safe now. For one like Tuesday’s, not before the autumn of next year.',
            },
          ],
        },
      ],
    },
    {
      type: 'details',
      summary: 'How we counted the houses',
      body: [
        {
          type: 'paragraph',
          text: 'We walked Quay Lane, Rope Walk and Tanner’s Row on Wednesday and counted the doors with a line of silt above the step. The council’s own count is not finished.',
        },
      ],
    },
    {
      type: 'document',
      url: '/documents/wall-report.pdf',
      title: 'The harbour board’s report of 19 November',
      mediaType: 'application/pdf',
      bytes: 2_140_000,
      pages: 38,
    },
    {
      type: 'liveUpdate',
      at: '2026-11-26T14:05:00Z',
      title: 'Council: the vote is on Thursday',
      body: [
        {
          type: 'paragraph',
          text: 'The council has moved its vote to the evening, so that the ferry can bring the islanders.',
        },
      ],
      authors: [{ name: 'Nell Harrow' }],
      key: true,
    },
    {
      type: 'relatedLinks',
      title: 'More on this story',
      links: [
        {
          url: '/harbour/pump',
          kicker: 'Harbour board',
          label: 'The pump at Tanner’s Sluice had not been serviced since 2019',
          standfirst: 'Three letters from the keeper went unanswered.',
        },
        { url: '/harbour/stairs', kicker: 'Quay Lane', label: '‘We slept on the stairs, the dog highest’' },
      ],
    },
    { type: 'slot', name: 'newsletter', kind: 'newsletter' },
  ],
  notes: [
    { id: 'book', text: 'The keeper’s book at the light has the time of every lamp since 1884.' },
    {
      id: 'design',
      text: [
        '“Overtopping by design” is the term of the board: ',
        { type: 'emphasis', text: 'the water is meant to come' },
        ', and the pumps are meant to send it back.',
      ],
    },
  ],
  links: [
    { label: 'Contact', url: '/contact' },
    { label: 'Corrections', url: '/corrections' },
    { label: 'How we work', url: '/how-we-work' },
    { label: 'Privacy', url: '/privacy' },
  ],
} satisfies Article;

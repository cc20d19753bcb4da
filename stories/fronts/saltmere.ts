/// <reference types="vite/client" />
import type { FrontData, FrontStory, StoryLink } from '../../src/front/index';
import type { Image } from '../../src/index';
import { lighthouse, stairs } from '../articles/drawings';
import { flood } from '../articles/flood';
import bakeryUrl from '../articles/flood/bakery.svg?url&no-inline';
import boatsUrl from '../articles/flood/boats.svg?url&no-inline';
import ferryUrl from '../articles/flood/ferry.svg?url&no-inline';
import libraryUrl from '../articles/flood/library.svg?url&no-inline';
import mapUrl from '../articles/flood/map.svg?url&no-inline';
import mapDarkUrl from '../articles/flood/map-dark.svg?url&no-inline';
import streetUrl from '../articles/flood/street.svg?url&no-inline';

const drawing = (url: string, alt: string): Image => ({ url, alt, width: 1200, height: 800 });

const pictures = {
  bakery: drawing(bakeryUrl, 'A baker pushes loaves into a glowing oven.'),
  boats: drawing(boatsUrl, 'Fishing boats at anchor in fog.'),
  ferry: drawing(ferryUrl, 'The island ferry at its berth.'),
  library: drawing(libraryUrl, 'A tall reading room with one reader.'),
  map: {
    ...drawing(mapUrl, 'A map of the quay with the flooded streets shaded.'),
    sources: [{ url: mapDarkUrl, width: 1200, media: '(prefers-color-scheme: dark)' }],
  },
  street: drawing(streetUrl, 'Water in a narrow street, with lamps lit.'),
  wall: flood.lead.image,
  lighthouse,
  stairs,
} satisfies Record<string, Image>;

const sections = {
  harbour: { name: 'Harbour', url: '/harbour', id: 'harbour' },
  town: { name: 'Town', url: '/town', id: 'town' },
  coast: { name: 'Coast', url: '/coast', id: 'coast' },
  opinion: { name: 'Opinion', url: '/opinion', id: 'opinion' },
  sport: { name: 'Sport', url: '/sport', id: 'sport' },
  weekend: { name: 'Weekend', url: '/weekend', id: 'weekend' },
};

/** A story of this newspaper that was published at a time of that Thursday. */
function link(
  section: keyof typeof sections,
  slug: string,
  headline: string,
  time: string,
  minutes: number,
  more: Partial<StoryLink> = {},
): StoryLink {
  return {
    url: `${sections[section].url}/${slug}`,
    headline,
    section: sections[section],
    publishedAt: `2026-11-26T${time}:00Z`,
    minutes: { 'in-full': minutes },
    ...more,
  };
}

const by = (...names: string[]) => names.map((name) => ({ name }));
const points = (...texts: string[]) => texts.map((text) => ({ text }));
const inBrief = (full: number) => ({ 'at-a-glance': 1, 'in-brief': 2, 'in-full': full });

/** The stories by names, for lists that repeat them and for stories of single components. */
export const storyLinks = {
  wall: link('harbour', 'wall', 'The wall held. Now Saltmere must decide who pays for it', '06:40', 6, {
    deck: 'Eleven hours of water, and a bill of £4.2m',
    standfirst:
      'The highest tide since 1953 came over Quay Lane on Tuesday night and was gone by breakfast. What it left behind is an argument older than the stones: whose wall is it?',
    authors: by('Nell Harrow', 'Tomas Quay'),
    modifiedAt: '2026-11-26T14:05:00Z',
    minutes: inBrief(6),
    image: pictures.wall,
    caption: 'The harbour wall on Tuesday at twenty to midnight',
    credit: 'Drawing: Tomas Quay',
    keyPoints: points(
      'The wall stood, but lost 140 metres of its seaward face; another such tide before spring could open it.',
      'The harbour board, the council and the county each say that it belongs to one of the others.',
      'A penny on the ferry would pay for it in nineteen years, a loan in six.',
    ),
  }),
  pump: link('harbour', 'pump', 'The pump at Tanner’s Sluice had not been serviced since 2019', '09:05', 4, {
    kicker: 'Harbour board',
    authors: by('Nell Harrow'),
    minutes: inBrief(4),
    keyPoints: points(
      'Three letters from the keeper went unanswered.',
      'A service costs £900; the damage is put at £310,000.',
      'The board will publish its own report in January.',
    ),
  }),
  map: link('harbour', 'map', 'Where the water went, street by street', '08:20', 3, {
    kicker: 'Map',
    image: pictures.map,
  }),
  ferry: link('coast', 'ferry', 'No ferry before Saturday; the island has flour for nine days', '13:10', 2, {
    image: pictures.ferry,
  }),
  stairs: link('town', 'stairs', '‘We slept on the stairs, the dog highest’', '07:15', 5, {
    kicker: 'Quay Lane',
    authors: by('Mara Lind'),
    image: pictures.stairs,
  }),
  council: link('harbour', 'council', 'The council meets on the wall', '14:00', 3, {
    live: { startedAt: '2026-11-26T13:30:00Z' },
    updates: [
      {
        at: '2026-11-26T14:32:00Z',
        text: 'Vote expected before four; the gallery is full and the doors stand open to the square',
        url: '/harbour/council#vote',
      },
      { at: '2026-11-26T14:20:00Z', text: 'Harbour board: a repair would take two summers' },
      {
        at: '2026-11-26T14:05:00Z',
        text: 'Ida Fenwick is asked to speak, and says that she would rather listen',
      },
    ],
  }),
  schools: link('town', 'schools', 'Both schools open on Monday, one of them in the council hall', '11:30', 4, {
    kicker: 'Schools',
    authors: by('Ines Fallow'),
    minutes: inBrief(4),
    keyPoints: points(
      'All 212 pupils of Quay Primary will be taught in the hall until Easter; lessons begin at half past nine.',
      'The hall has three rooms and six classes, so the youngest have mornings and the oldest afternoons.',
      'School meals come from the Rope Walk bakery, at the same price; the bus stops at the square.',
    ),
    provenance: {
      source: 'humanEdits',
      responsible: { name: 'Ines Fallow' },
    },
    provenanceOf: {
      keyPoints: { source: 'trainedAlgorithmicMedia', system: 'Tidewriter 3', review: { by: 'the town desk' } },
    },
  }),
  oven: link('town', 'oven', 'She gave the town her oven, and then her recipe', '10:40', 5, {
    kicker: 'Rope Walk',
    deck: 'For two nights the only warm room on Rope Walk was a bakery. Its owner has decided to leave the door open.',
    authors: by('Tomas Quay'),
    image: pictures.bakery,
  }),
  bus: link('town', 'bus', 'Bus 7 will stop at the hospital after all', '12:05', 2, {
    kicker: 'Transport',
    deck: 'The company gives way after six weeks and one very long letter.',
    keyPoints: points(
      'From Monday every bus on line 7 calls at the hospital, day and night.',
      'The stop at Mill Bridge is lost; the walk is four minutes.',
      'Fares do not change until March.',
    ),
  }),
  market: link('town', 'market', 'Market day moves to Friday while the hall is a school', '12:20', 2, {
    kicker: 'Square',
  }),
  candidates: link('town', 'candidates', 'Two candidates, one chair, and a tie that nobody expected', '11:45', 3, {
    kicker: 'Library',
  }),
  cellar: {
    url: '/partners/cellar',
    headline: 'Six ways to dry a cellar',
    deck: 'What the savings bank’s own surveyors look for, room by room.',
    sponsor: { name: 'Saltmere Savings', url: '/partners/saltmere-savings' },
  },
  nobody: link('opinion', 'nobody', 'A wall that belongs to nobody is mended by nobody', '06:00', 4, {
    opinion: true,
    authors: [{ name: 'Ada Merrow', role: 'Columnist' }],
    standfirst:
      'I have walked on it every morning for forty years, and not once asked whose it was. That was comfortable. It was also a way of not paying.',
  }),
  penny: link('opinion', 'penny', 'Let the penny be a pound, and be done by summer', '06:00', 3, {
    opinion: true,
    authors: by('Jonas Pell'),
  }),
  books: link('opinion', 'books', 'The sea keeps better books than the board', '06:00', 3, {
    opinion: true,
    authors: by('Ruth Calloway'),
  }),
  lower: link('opinion', 'lower', 'Build it lower, and build it twice', '06:00', 2, {
    opinion: true,
    authors: by('The Courier’s view'),
  }),
  lamp: link('coast', 'lamp', 'Saltmere keeps its lamp lit, and somebody to light it', '08:00', 8, {
    kicker: 'The light',
    deck: 'The harbour board wanted a light that switches itself on. The people who live under it wanted somebody to climb the stairs.',
    authors: by('Nell Harrow'),
    minutes: inBrief(8),
    image: pictures.lighthouse,
    focus: { x: 0.24, y: 0.5 },
    keyPoints: points(
      'The town voted by 412 to 187 to keep a person at the light.',
      'The timer that the board had bought will do two nights a year.',
      'Ida Fenwick will teach whoever comes after her.',
    ),
  }),
  fog: link('coast', 'fog', 'Three days of fog: the pilots wait, and so does the mail', '09:50', 2, {
    kicker: 'In pictures',
    image: pictures.boats,
    media: { kind: 'gallery', count: 9 },
  }),
  seals: link('coast', 'seals', 'The seals are back, eleven days early', '10:15', 2, { kicker: 'Long Bar' }),
  pilot: link('coast', 'pilot', 'What a pilot sees when there is nothing to see', '07:30', 5, {
    kicker: 'Pilotage',
    authors: by('Sam Orrin'),
  }),
  wreck: link('coast', 'wreck', 'The ‘Annie Gray’ moves for the first time in ninety years', '09:30', 3, {
    kicker: 'Wreck',
  }),
  whose: link('harbour', 'whose-wall', 'Whose wall? A conversation', '07:00', 4, {
    conversation: {
      title: 'The Hearth Conversation',
      url: '/harbour/whose-wall#turn-1',
      question: 'Who pays, when the sea comes over a wall that nobody owns?',
      answer:
        'In practice, whoever needs it to stand. Every wall on this coast was paid for by the people behind it, and only much later by the people who were found to own it.',
      asker: { id: 'inventor', name: 'Inventor', kind: 'human', asks: true },
      answerer: {
        id: 'model',
        name: 'Model',
        kind: 'ai',
        provenance: { source: 'trainedAlgorithmicMedia', system: 'Lamp 2' },
      },
      turns: 14,
      minutes: 4,
    },
  }),
  library: link('weekend', 'library', 'The last reader of the old library turns the lights off himself', '05:00', 12, {
    kicker: 'Reportage',
    deck: 'For thirty years he came at nine and left at five. On Friday they gave him the key.',
    authors: by('Mara Lind'),
    image: pictures.library,
    media: { kind: 'audio', duration: 1080 },
  }),
  rowing: link('sport', 'rowing', 'The Harbour Four beat the tide, and then everybody else', '10:00', 3, {
    kicker: 'Rowing',
    authors: by('Sam Orrin'),
    image: pictures.ferry,
    media: { kind: 'video', duration: 160 },
  }),
  walk: link('weekend', 'walk', 'Eleven miles, one pub, no hurry', '05:00', 3, { kicker: 'Walks' }),
  tempest: link('weekend', 'tempest', 'A ‘Tempest’ with the doors open, and the weather in it', '05:00', 4, {
    kicker: 'Stage',
    authors: by('Ines Fallow'),
  }),
  street: link('town', 'lane', 'Quay Lane, the morning after', '08:45', 2, {
    kicker: 'In pictures',
    image: pictures.street,
    media: { kind: 'gallery', count: 12 },
  }),
  stones: link('coast', 'stones', 'Stones that the tide turned over', '09:10', 2, {
    kicker: 'In pictures',
    image: pictures.wall,
    media: { kind: 'gallery', count: 7 },
  }),
  tower: link('coast', 'tower', 'One hundred and twelve steps', '09:20', 2, {
    kicker: 'In pictures',
    image: pictures.stairs,
    media: { kind: 'gallery', count: 14 },
  }),
  keeper: link('harbour', 'keeper', 'The keeper’s three letters, in full', '10:30', 3),
  loan: link('harbour', 'loan', 'What a loan of six years would cost each house', '11:00', 4, { kicker: 'In figures' }),
  county: link('harbour', 'county', 'The county finds a map of 1871, and reads it differently', '11:20', 3),
  power: link('town', 'power', 'Power is back on Rope Walk and in Tanner’s Row', '14:41', 1),
  skiff: link(
    'coast',
    'skiff',
    'Lifeboat stands down: the skiff off Long Bar was empty, and had been for a week',
    '14:26',
    2,
  ),
  loft: link('town', 'loft', 'Net loft goes to auction in January', '13:58', 2),
  choir: link('weekend', 'choir', 'The choir that practises on the ferry has nowhere to practise', '13:30', 3),
  chess: link('sport', 'chess', 'A draw by candlelight, and both sides claim it', '12:50', 2),
  swim: link('sport', 'swim', 'New Year swim goes ahead, a little further from the outfall', '12:40', 2),
  gulls: link('coast', 'gulls', 'Gulls follow the flour, and the bakery counts them', '12:30', 2),
  well: link('town', 'well', 'The well under the square is full again', '12:10', 2),
  tide: link('harbour', 'tide', 'How high is high? The gauge that everybody reads, and nobody mended', '11:10', 6),
  letters: link('opinion', 'letters', 'Your letters: dogs, stairs and the county', '06:00', 5),
} satisfies Record<string, StoryLink>;

const all = (...names: (keyof typeof storyLinks)[]): FrontStory[] => names.map((name) => ({ story: storyLinks[name] }));

/** The front of an invented newspaper, with every layout. */
export const saltmereFront: FrontData = {
  id: 'saltmere-courier-2026-11-26',
  title: 'The Saltmere Courier',
  description: 'News from Saltmere, its harbour and its coast.',
  url: 'https://saltmere-courier.example/',
  publisher: { name: 'The Saltmere Courier', url: '/' },
  language: 'en-GB',
  timeZone: 'Europe/London',
  modifiedAt: '2026-11-26T14:41:00Z',
  sections: Object.values(sections),
  links: [
    { label: 'Contact', url: '/contact' },
    { label: 'Corrections', url: '/corrections' },
    { label: 'How we work', url: '/how-we-work' },
    { label: 'Use of AI', url: '/ai' },
    { label: 'Privacy', url: '/privacy' },
  ],
  packages: [
    { layout: 'live', stories: all('council') },
    { layout: 'lead', stories: all('wall', 'pump', 'map', 'ferry', 'stairs') },
    { layout: 'glance', title: 'At a glance', description: 'Told here, in a minute', stories: all('schools') },
    {
      layout: 'row',
      id: 'town',
      title: 'Town',
      url: '/town',
      limit: 2,
      stories: [...all('oven'), { story: storyLinks.bus, keyPoints: 'open' }, ...all('market', 'candidates', 'cellar')],
    },
    {
      layout: 'opinion',
      title: 'Opinion',
      description: 'What our writers think',
      url: '/opinion',
      limit: 2,
      stories: all('nobody', 'penny', 'books', 'lower'),
    },
    {
      layout: 'feature',
      id: 'coast',
      title: 'Coast',
      url: '/coast',
      limit: 2,
      stories: [{ story: storyLinks.lamp, picture: 'beside' }, ...all('fog', 'seals', 'pilot', 'wreck')],
    },
    { layout: 'conversation', stories: all('whose') },
    {
      layout: 'feature',
      title: 'Weekend',
      url: '/weekend',
      limit: 1,
      mirrored: true,
      stories: all('library', 'rowing', 'walk', 'tempest'),
    },
    { layout: 'slot', name: 'front-middle', kind: 'advertisement', label: 'Advertisement', reserve: { height: 250 } },
    {
      layout: 'pictures',
      title: 'In pictures',
      url: '/pictures',
      limit: 1,
      stories: all('street', 'stones', 'tower'),
    },
    {
      layout: 'row',
      title: 'Also today',
      url: '/today',
      limit: 2,
      columns: 2,
      stories: all('choir', 'chess', 'swim', 'gulls', 'well', 'letters'),
    },
    {
      layout: 'row',
      title: 'More from the harbour',
      url: '/harbour',
      limit: 2,
      stories: all('keeper', 'loan', 'county', 'tide'),
    },
    {
      layout: 'latest',
      title: 'Latest',
      url: '/latest',
      stories: all('power', 'skiff', 'loft', 'ferry', 'market', 'candidates'),
    },
    { layout: 'mostRead', title: 'Most read', stories: all('stairs', 'map', 'oven', 'books', 'bus') },
    {
      layout: 'newsletter',
      title: 'The Tide',
      description: 'What the water left, every weekday at seven',
      action: '/newsletters/tide',
    },
  ],
};

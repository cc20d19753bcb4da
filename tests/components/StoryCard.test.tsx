import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plainText, StoryCard, type StoryCardProps } from '../../src/index';
import { storyLinks } from '../../stories/fronts/saltmere';
import { unsafeUrls } from '../fixtures/urls';

const image = { url: '/wall.jpg', alt: 'A wave over a wall', width: 1200, height: 800 };
const wall: StoryCardProps['story'] = {
  url: '/wall',
  headline: 'The wall held',
  kicker: 'Harbour',
  deck: 'And a bill of £4.2m',
  standfirst: 'Whose wall is it?',
  authors: [{ name: 'Nell Harrow', url: '/nell' }, { name: 'Tomas Quay' }],
  publishedAt: '2026-11-26T06:40:00Z',
  minutes: { 'at-a-glance': 1, 'in-brief': 2, 'in-full': 6 },
  image,
};
const points = [
  { text: 'The wall stood.' },
  { text: ['Nobody ', { type: 'emphasis', text: 'owns' } as const, ' it.'] },
];

function draw(story: object, props: Partial<StoryCardProps> = {}) {
  const { container } = render(<StoryCard story={{ ...wall, ...story }} {...props} />);
  return { container, card: screen.getByRole('article') };
}

/** The visible words of a card. */
function wordsOf(card: HTMLElement): string {
  const copy = card.cloneNode(true) as HTMLElement;
  for (const unseen of copy.querySelectorAll("[data-part='unseen'], [aria-hidden]")) unseen.remove();
  return copy.textContent ?? '';
}

describe('The link of a card', () => {
  it('is one, in its heading, with the headline as its name', () => {
    const { card } = draw({ keyPoints: points });
    const link = within(card).getByRole('link');
    expect(link).toHaveAccessibleName('The wall held');
    expect(link).toHaveAttribute('href', '/wall');
    expect(screen.getByRole('heading', { level: 3 })).toContainElement(link);
    // Authors, too, are words: a link in the target of another cannot be pressed.
    expect(card).toHaveTextContent('Nell Harrow');
    expect(link.querySelector('*')).toBeNull();
    expect(link).not.toContainElement(screen.getByText(/Key points/));
  });

  it('has no other link in it, where the headline has one', () => {
    draw({
      headline: [
        'The ',
        { type: 'link', url: '/gray', text: [{ type: 'emphasis', text: 'Annie Gray' }] },
        ' moves',
        { type: 'note', id: '1' },
      ],
    });
    const link = screen.getByRole('link');
    expect(link.outerHTML).toBe('<a href="/wall">The <em>Annie Gray</em> moves</a>');
  });

  it.each(unsafeUrls)('is left out for %j, and the words stay', (url) => {
    draw({ url });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('heading', { name: 'The wall held' })).toBeVisible();
  });

  it('has the rank that the page gives it', () => {
    draw({}, { level: 4 });
    expect(screen.getByRole('heading', { level: 4, name: 'The wall held' })).toBeVisible();
  });
});

describe('The size', () => {
  it.each<[size: StoryCardProps['size'], shown: string]>([
    ['lead', 'HarbourThe wall heldAnd a bill of £4.2mWhose wall is it?Nell Harrow and Tomas Quay6 min'],
    ['large', 'HarbourThe wall heldAnd a bill of £4.2mNell Harrow and Tomas Quay6 min'],
    ['row', 'HarbourThe wall heldAnd a bill of £4.2mNell Harrow and Tomas Quay6 min'],
    ['small', 'HarbourThe wall heldNell Harrow and Tomas Quay6 min'],
    ['text', 'The wall held'],
  ])('%s shows as much of the story as it is important', (size, shown) => {
    expect(wordsOf(draw({}, { size }).card)).toBe(shown);
  });

  it.each<[size: StoryCardProps['size'], place: string, pictures: number]>([
    ['lead', 'above', 1],
    ['medium', 'above', 1],
    ['row', 'end', 1],
    ['small', 'none', 0],
    ['text', 'none', 0],
  ])('%s has its picture: %s', (size, place, pictures) => {
    const { card } = draw({}, { size });
    expect(card).toHaveAttribute('data-picture', place);
    expect(card.querySelectorAll('img')).toHaveLength(pictures);
  });
});

describe('The picture', () => {
  it('says nothing that the headline says, unless it is asked to', () => {
    expect(draw({}).card.querySelector('img')).toHaveAttribute('alt', '');
    render(<StoryCard story={wall} describePicture />);
    expect(screen.getByRole('img', { name: 'A wave over a wall' })).toBeVisible();
  });

  it('is fetched late, but that of the first story at once', () => {
    expect(draw({}).card.querySelector('img')).toHaveAttribute('loading', 'lazy');
    const { container } = render(<StoryCard story={wall} priority />);
    expect(container.querySelector('img')).toHaveAttribute('fetchpriority', 'high');
    expect(container.querySelector('img')).not.toHaveAttribute('loading');
  });

  it('that is missing or unsafe leaves no gap', () => {
    expect(draw({ image: undefined }).card).toHaveAttribute('data-picture', 'none');
    const { container } = render(<StoryCard story={{ ...wall, image: { url: 'javascript:x' } }} picture="beside" />);
    expect(container.querySelector('img, [data-part="picture"]')).toBeNull();
  });

  it.each([
    [{ kind: 'gallery', count: 9 }, 'Pictures: 9'],
    [{ kind: 'video', duration: 160 }, 'Play 2 minutes, 40 seconds'],
    [{ kind: 'audio', duration: 1080 }, 'Listen to this article 18 minutes'],
    [{ kind: 'audio' }, 'Listen to this article'],
  ])('says what the story is besides words: %j', (media, words) => {
    const { card } = draw({ media });
    const said = [...card.querySelectorAll("[data-part='media'] [data-part='unseen']")].map((one) => one.textContent);
    expect(said.join(' ').trim()).toBe(words);
  });

  it.each([{ kind: 'film' }, { kind: 'gallery' }, 'video', 7])('has no mark for %j', (media) => {
    expect(draw({ media }).card.querySelector("[data-part='media']")).toBeNull();
  });
});

describe('The time', () => {
  const dates = { authors: undefined, publishedAt: '2026-11-26T13:10:00Z' };
  const zone = { language: 'en-GB', timeZone: 'Europe/London' } as const;

  it('is that of the day, on the day of the page; else the day', () => {
    const { card } = draw(dates, { ...zone, day: '2026-11-26T14:41:00Z' });
    expect(within(card).getByText('13:10')).toHaveAttribute('datetime', dates.publishedAt);
    const { container } = render(<StoryCard story={{ ...wall, ...dates }} {...zone} day="2026-11-27T08:00:00Z" />);
    expect(container).toHaveTextContent('26 November 2026');
  });

  it('is that of the last change, and says so', () => {
    const { card } = draw({ modifiedAt: '2026-11-26T14:05:00Z' }, { ...zone, day: '2026-11-26T14:41:00Z' });
    expect(card).toHaveTextContent('Updated 14:05');
  });

  it('to read it is a line as long as the story', () => {
    const widthOf = (minutes: number) =>
      render(<StoryCard story={{ ...wall, minutes: { 'in-full': minutes } }} />).container.querySelector(
        "[data-part='minutes'] svg",
      );
    expect(widthOf(6)).toHaveAttribute('width', '1.68rem');
    expect(widthOf(12)).toHaveAttribute('width', '3.36rem');
    // A line of a book would be wider than the page.
    expect(widthOf(900)).toHaveAttribute('width', '11.2rem');
  });
});

describe('Key points', () => {
  it('open in the card without JavaScript, under the name of the story', () => {
    const { card } = draw({ keyPoints: points });
    const details = card.querySelector('details');
    expect(details).not.toHaveAttribute('open');
    expect(details?.querySelector('summary')).toHaveTextContent('Key points (2): The wall held');
    expect(within(card).getAllByRole('listitem', { hidden: true })[1]).toHaveTextContent('Nobody owns it.');
  });

  it.each<[keyPoints: StoryCardProps['keyPoints'], size: StoryCardProps['size'], state: string]>([
    ['open', 'small', 'open'],
    ['closed', 'row', 'closed'],
    ['none', 'lead', 'none'],
    [undefined, 'small', 'none'],
    [undefined, 'large', 'closed'],
  ])('that are %j in size %j are %s', (keyPoints, size, state) => {
    const details = draw({ keyPoints: points }, { keyPoints, size }).card.querySelector('details');
    expect(details ? (details.open ? 'open' : 'closed') : 'none').toBe(state);
  });

  it('that a machine wrote say so', () => {
    const { card } = draw({ keyPoints: points, provenanceOf: { keyPoints: { source: 'trainedAlgorithmicMedia' } } });
    expect(card.querySelector('details')).toHaveTextContent('Key points: made with AI');
  });
});

describe('The share of a machine', () => {
  it.each<[what: string, story: object, words: string]>([
    ['in the whole story', { provenance: { source: 'trainedAlgorithmicMedia' } }, 'This article: made with AI'],
    ['in a part that is shown', { provenanceOf: { deck: { source: 'algorithmicMedia' } } }, 'Deck: made automatically'],
  ])('%s is disclosed', (_, story, words) => {
    expect(draw(story).card).toHaveTextContent(words);
  });

  it('in a part that is not shown is not', () => {
    const { card } = draw({ provenanceOf: { deck: { source: 'algorithmicMedia' } } }, { size: 'small' });
    expect(card).not.toHaveTextContent('automatically');
  });

  it('that needs no label has none', () => {
    const provenance = {
      source: 'trainedAlgorithmicMedia',
      exemption: 'editorial',
      disclosure: 'none',
      review: { by: 'Ann' },
      responsible: { name: 'Bo' },
    };
    expect(draw({ provenance }).card).not.toHaveTextContent('AI');
  });
});

describe('The form', () => {
  it('of an opinion is the author before the headline', () => {
    const { card } = draw({ opinion: true, authors: [{ name: 'Ada Merrow' }] });
    expect(wordsOf(card)).toBe('Ada MerrowThe wall held');
  });

  it('of a paid story names the payer first, and none of our reporters', () => {
    const { card } = draw({ sponsor: { name: 'Saltmere Savings', url: '/savings' }, opinion: true });
    expect(wordsOf(card)).toBe('Paid for by Saltmere SavingsThe wall heldAnd a bill of £4.2m');
    expect(within(card).getAllByRole('link')).toHaveLength(1);
  });

  it('of live coverage says so as long as it goes on', () => {
    const { card } = draw({ live: { startedAt: '2026-11-26T13:30:00Z' } });
    expect(card).toHaveTextContent(/^Live/);
    expect(card).not.toHaveTextContent('Harbour');
    const ended = { startedAt: '2026-11-26T13:30:00Z', endedAt: '2026-11-26T16:00:00Z' };
    const { container } = render(<StoryCard story={{ ...wall, live: ended }} />);
    expect(container).toHaveTextContent(/^Harbour/);
  });
});

describe('Links to depths', () => {
  it('lead into the story, each with its time, in a list under the name of the story', () => {
    draw({ url: '/wall?from=front#top' }, { depths: true });
    const links = within(screen.getByRole('list', { name: 'The wall held' })).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['At a glance 1 min', '/wall?from=front#at-a-glance'],
      ['In brief 2 min', '/wall?from=front#in-brief'],
      ['In full 6 min', '/wall?from=front#in-full'],
    ]);
  });

  it('are not there for a story with one depth', () => {
    expect(within(draw({ minutes: { 'in-full': 6 } }, { depths: true }).card).getAllByRole('link')).toHaveLength(1);
  });
});

it('renders the words of a story in another language as such', () => {
  const { card } = draw({ language: 'fr', keyPoints: points }, { language: 'en' });
  const french = [...card.querySelectorAll('[lang=fr]')].map((element) => element.textContent);
  expect(french).toEqual(['Harbour', 'The wall held', 'And a bill of £4.2m', 'The wall stood.Nobody owns it.']);
});

it('renders what there is of a story that is not one', () => {
  for (const story of [undefined, null, 7, {}, [], { headline: '' }]) {
    render(<StoryCard story={story as never} />);
  }
  expect(screen.getAllByRole('article')).toHaveLength(1);
  render(<StoryCard story={'Words' as never} size={'enormous' as never} picture={'under' as never} />);
  expect(screen.getByRole('heading', { name: 'Words' })).toBeVisible();
});

it.each(Object.entries(storyLinks))('renders the story of the fixture named %s with its headline', (_, story) => {
  render(<StoryCard story={story} />);
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(plainText(story.headline));
});

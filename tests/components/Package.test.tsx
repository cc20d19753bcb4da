import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FrontStory } from '../../src/front/FrontData';
import { Package, type PackageProps, StoryCard } from '../../src/index';
import { messagesFor } from '../../src/messages/messagesFor';
import { sampleOf } from '../deep';
import { unsafeUrls } from '../fixtures/urls';

const image = { url: '/wall.jpg', alt: 'A wave over a wall', width: 1200, height: 800 };

/** As many stories as there are letters; those with a `p` have a picture. */
function storiesOf(letters: string, more: object = {}): FrontStory[] {
  return [...letters].map((letter, index) => ({
    story: { url: `/${index}`, headline: `Story ${index}`, ...(letter === 'p' && { image }), ...more },
  }));
}

function draw(props: PackageProps) {
  const { container } = render(<Package {...props} />);
  return container;
}

const headings = (level: number) => screen.queryAllByRole('heading', { level }).map(({ textContent }) => textContent);

describe('The name of a package', () => {
  it('names its region, with its description and the link to its page', () => {
    draw({ title: 'Town', description: 'What happens there', url: '/town', stories: storiesOf('--') });
    const region = screen.getByRole('region', { name: 'Town' });
    expect(within(region).getByRole('heading', { level: 2, name: 'Town' })).toBeVisible();
    expect(region).toHaveTextContent('What happens there');
    expect(within(region).getByRole('link', { name: 'More: Town' })).toHaveAttribute('href', '/town');
  });

  it('is one level above the headlines', () => {
    draw({ title: 'Town', level: 3, stories: storiesOf('--') });
    expect([headings(3), headings(4)]).toEqual([['Town'], ['Story 0', 'Story 1']]);
  });

  it('that is missing is not replaced: the headlines have its level', () => {
    draw({ stories: storiesOf('--'), url: '/town' });
    expect(headings(2)).toEqual(['Story 0', 'Story 1']);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('of a lead is there for those who listen', () => {
    draw({ layout: 'lead', stories: storiesOf('p') });
    expect(screen.getByRole('region', { name: 'Top story' })).toBeVisible();
  });

  it.each([
    ['en', 'More from the harbour'],
    ['en', 'MORE'],
    ['fr', 'Plus de nouvelles'],
    ['vi', 'Xem thêm tin'],
    ['zh-Hans', '更多新闻'],
    ['ar', 'المزيد من الأخبار'],
  ])('that says in itself that there is more, is the link: %s, %s', (language, title) => {
    draw({ title, url: '/more', stories: storiesOf('-'), language, messages: messagesFor(language) });
    expect(screen.getByRole('link', { name: title })).toHaveAttribute('href', '/more');
    expect(screen.getByRole('heading', { name: title })).toContainElement(screen.getByRole('link', { name: title }));
  });

  it.each([
    ['en', 'Moreton Bay', 'More: Moreton Bay'],
    ['fr', 'Plusieurs voix', 'Plus : Plusieurs voix'],
    ['de', 'Das Meer', 'Mehr: Das Meer'],
  ])('that only begins with the same letters is not: %s, %s', (language, title, name) => {
    draw({ title, url: '/more', stories: storiesOf('-'), language, messages: messagesFor(language) });
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '/more');
  });

  it.each(unsafeUrls)('has no link to %j', (url) => {
    draw({ title: 'Town', url, stories: storiesOf('-') });
    expect(screen.queryByText('More: Town')).toBeNull();
  });
});

describe('The lead', () => {
  it('has its supporting stories in its article, one level below its headline', () => {
    draw({ layout: 'lead', stories: storiesOf('p----') });
    expect([headings(3), headings(4)]).toEqual([['Story 0'], ['Story 1', 'Story 2', 'Story 3', 'Story 4']]);
    const [lead] = screen.getAllByRole('article');
    expect(within(lead as HTMLElement).getAllByRole('article')).toHaveLength(4);
  });

  it('has a figure with caption and credit', () => {
    draw({ layout: 'lead', stories: storiesOf('p', { caption: 'The wall on Tuesday', credit: 'Mara Lind' }) });
    expect(screen.getByRole('figure')).toHaveTextContent('The wall on Tuesday Mara Lind');
  });

  it('says what it is about, when it was changed, and how long its depths are, before the headline', () => {
    const container = draw({
      layout: 'lead',
      day: '2026-11-26',
      stories: storiesOf('p', {
        kicker: 'Harbour',
        publishedAt: '2026-11-26T06:40:00Z',
        modifiedAt: '2026-11-26T14:05:00Z',
        minutes: { 'at-a-glance': 1, 'in-full': 6 },
      }),
    });
    expect(container).toHaveTextContent(/Harbour\s*Updated 2:05 PM.*At a glance 1 min.*In full 6 min.*Story 0/s);
    expect(screen.getByRole('link', { name: /At a glance/ })).toHaveAttribute('href', '/0#at-a-glance');
    expect(container.textContent?.match(/Harbour/g)).toHaveLength(1);
  });

  it('is the only story whose picture is fetched at once', () => {
    const container = draw({ layout: 'lead', priority: true, stories: storiesOf('pppp') });
    const fetched = [...container.querySelectorAll('img')].map((one) => one.getAttribute('loading') ?? 'at once');
    expect(fetched).toEqual([...fetched.filter((one) => one === 'lazy'), 'at once']);
  });
});

describe('A story that is told at a glance', () => {
  const points = [{ text: 'It stood.' }, { text: 'Nobody owns it.' }];

  it('shows its key points, and marks the depth at which it is', () => {
    draw({
      layout: 'glance',
      title: 'At a glance',
      stories: storiesOf('-', { keyPoints: points, minutes: { 'at-a-glance': 1, 'in-full': 4 } }),
    });
    expect(screen.getByText('It stood.')).toBeVisible();
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.getByRole('link', { current: true })).toHaveAttribute('href', '/0#at-a-glance');
  });

  it('says which of them a machine wrote', () => {
    const provenanceOf = { keyPoints: { source: 'trainedAlgorithmicMedia' } } as const;
    draw({ layout: 'glance', title: 'At a glance', stories: storiesOf('-', { keyPoints: points, provenanceOf }) });
    expect(screen.getByRole('article')).toHaveTextContent('Key points: made with AI');
  });

  it('without key points is told in a sentence', () => {
    draw({ layout: 'glance', title: 'At a glance', stories: storiesOf('-', { deck: 'And a bill of £4.2m' }) });
    expect(screen.getByText('And a bill of £4.2m')).toBeVisible();
  });
});

it('names the author of each opinion before its headline, whether the story says that it is one or not', () => {
  draw({ layout: 'opinion', title: 'Opinion', stories: storiesOf('--', { authors: [{ name: 'Ada Merrow' }] }) });
  for (const card of screen.getAllByRole('article')) expect(card).toHaveTextContent(/^Ada MerrowStory/);
});

it('of a mirrored feature reads the stack first', () => {
  const stories = storiesOf('pp--').map((one, index) => ({
    ...one,
    size: index === 0 ? ('large' as const) : undefined,
  }));
  draw({ layout: 'feature', mirrored: true, title: 'Weekend', stories: stories as FrontStory[] });
  expect(headings(3)).toEqual(['Story 1', 'Story 2', 'Story 3', 'Story 0']);
});

describe('The limit of a phone', () => {
  const beyond = (container: HTMLElement) =>
    [...container.querySelectorAll('article[data-beyond]')].map(({ textContent }) => textContent);

  it('marks the stories that are on the page of the package', () => {
    const container = draw({ title: 'Town', url: '/town', limit: 1, stories: storiesOf('----') });
    expect(beyond(container)).toEqual(['Story 2', 'Story 3']);
  });

  it.each([
    ['without a title', { url: '/town' }],
    ['without a page', { title: 'Town' }],
    ['with a page that cannot be opened', { title: 'Town', url: 'javascript:alert(1)' }],
  ])('hides nothing %s', (_, props) => {
    expect(beyond(draw({ ...props, limit: 1, stories: storiesOf('----') }))).toEqual([]);
  });
});

describe('Any content', () => {
  it('may be elements', () => {
    draw({
      title: 'Town',
      children: [
        <StoryCard key="1" story={{ url: '/a', headline: 'A card' }} />,
        <p key="2">Words of the publisher</p>,
      ],
    });
    expect(screen.getByRole('link', { name: 'A card' })).toBeVisible();
    expect(screen.getByText('Words of the publisher')).toBeVisible();
  });

  it('of none renders nothing', () => {
    expect(draw({ stories: [] })).toBeEmptyDOMElement();
    expect(draw({ stories: undefined, layout: 'lead' })).toBeEmptyDOMElement();
    expect(draw({ title: 'Town', url: '/town', stories: [] })).toBeEmptyDOMElement();
    expect(draw({ title: 'Town', stories: [null, {}, { story: {} }] as never })).toBeEmptyDOMElement();
    expect(draw({ title: 'Town', description: 'Nothing happens there today.', stories: [] })).toHaveTextContent(
      'TownNothing happens there today.',
    );
  });

  it('shows all stories, however many there are', () => {
    for (const layout of ['lead', 'row', 'glance', 'opinion', 'feature', 'pictures'] as const) {
      for (const count of sampleOf([1, 5, 40, 200], 1, 40)) {
        const { container, unmount } = render(<Package layout={layout} stories={storiesOf('p-'.repeat(count / 2))} />);
        expect(container.querySelectorAll('article')).toHaveLength(2 * Math.floor(count / 2));
        unmount();
      }
    }
  });

  it.each([
    'Words',
    ['Words'],
    [{ story: 'Words' }],
    [{ story: { headline: ['Words'] } }],
    [[{ headline: 'Words' }]],
    { headline: 'Words' },
    [null, undefined, 7, 'Words'],
  ])('that is not what it should be keeps its words: %j', (stories) => {
    for (const layout of ['lead', 'row', 'glance', 'opinion', 'feature', 'pictures', 'mosaic'] as const) {
      expect(draw({ layout: layout as 'row', stories: stories as never })).toHaveTextContent('Words');
    }
  });
});

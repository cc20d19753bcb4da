import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { FrontData, FrontPackage } from '../../src/front/FrontData';
import { FrontPage, type FrontPageProps, Package } from '../../src/index';
import { saltmereFront, storyLinks } from '../../stories/fronts/saltmere';

const front = (...packages: FrontPackage[]): FrontData => ({ title: 'The Courier', language: 'en', packages });
const stories = [
  { story: { url: '/bus', headline: 'Bus 7 stops' } },
  { story: { url: '/hall', headline: 'The hall' } },
];

function draw(props: FrontPageProps) {
  return render(<FrontPage {...props} />).container;
}

/** The visible headings in their order, each with its level. */
const outline = (root: ParentNode) =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName, textContent }) => `${tagName} ${textContent}`);

describe('A front', () => {
  it('has a link past the header, one first heading, and its packages in main', () => {
    draw({ front: saltmereFront });
    expect(screen.getByRole('link', { name: 'Skip to the stories' })).toHaveAttribute('href', '#main');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const main = screen.getByRole('main');
    expect(within(main).getByRole('region', { name: 'Town' })).toHaveAttribute('id', 'town');
    expect(within(main).getByRole('heading', { name: 'Live now' })).toBeVisible();
    expect(within(main).getByText(/Who pays, when the sea comes over a wall/)).toBeVisible();
    expect(within(main).getByRole('textbox', { name: 'Email address' })).toBeVisible();
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Corrections');
  });

  it('has headings whose levels do not skip one', () => {
    const levels = outline(draw({ front: saltmereFront })).map((heading) => Number(heading[1]));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('shows every story of its packages', () => {
    const main = within(draw({ front: saltmereFront })).getByRole('main');
    for (const pack of saltmereFront.packages) {
      if (!('stories' in pack) || pack.layout === 'conversation') continue;
      for (const { story } of pack.stories) {
        const links = [...main.querySelectorAll('a')].filter((link) => link.getAttribute('href') === story.url);
        expect(links.length, story.url).toBeGreaterThan(0);
      }
    }
  });

  it('fetches one picture at once, that of the lead', () => {
    const pictures = [...draw({ front: saltmereFront }).querySelectorAll('img')];
    const atOnce = pictures.filter((one) => one.getAttribute('loading') !== 'lazy');
    expect(atOnce.map((one) => one.getAttribute('src'))).toEqual([storyLinks.wall.image?.url]);
    expect(atOnce[0]).toHaveAttribute('fetchpriority', 'high');
  });

  it('has no script, no style attribute and no handler', () => {
    const html = renderToStaticMarkup(<FrontPage front={saltmereFront} />);
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/);
  });

  it('in Arabic runs from right to left', () => {
    const container = draw({ front: { ...front(), language: 'ar' } });
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
  });

  it('has the prefix in all of its ids', () => {
    const container = draw({ front: saltmereFront, idPrefix: 'second-' });
    const own = [...container.querySelectorAll('main, section[id]')].map(({ id }) => id);
    expect(own).toEqual(['second-main', 'second-town', 'second-coast']);
  });
});

describe('The lists of the latest and the most read stories', () => {
  it.each([
    ['latest', 'mostRead'],
    ['mostRead', 'latest'],
  ] as const)('are beside each other where they follow each other: %s, %s', (first, second) => {
    draw({ front: front({ layout: first, stories }, { layout: second, stories }) });
    const [one, other] = ['Latest', 'Most read'].map((name) => screen.getByRole('heading', { level: 2, name }));
    expect(one?.parentElement?.parentElement).toBe(other?.parentElement?.parentElement);
  });

  it('are apart where something is between them', () => {
    draw({ front: front({ layout: 'latest', stories }, { layout: 'row', stories }, { layout: 'mostRead', stories }) });
    const [one, other] = ['Latest', 'Most read'].map((name) => screen.getByRole('heading', { level: 2, name }));
    expect(one?.parentElement?.parentElement).not.toBe(other?.parentElement?.parentElement);
  });

  it('link to the page with more of them', () => {
    draw({ front: front({ layout: 'latest', title: 'New', url: '/new', stories }) });
    expect(screen.getByRole('link', { name: 'More: New' })).toHaveAttribute('href', '/new');
  });

  it.each(['row', 'lead', 'latest', 'mostRead', 'live', 'conversation'] as const)(
    'without stories leave no name, line or room: %s',
    (layout) => {
      const empty = { layout, title: 'Town', url: '/town', stories: [] };
      draw({ front: front(empty, { ...empty, stories: [{}, { story: {} }] as never }) });
      expect(screen.getByRole('main')).toBeEmptyDOMElement();
    },
  );

  it('without stories are not beside others', () => {
    draw({ front: front({ layout: 'latest', stories: [] }, { layout: 'mostRead', stories }) });
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Most read']);
  });
});

describe('What a publisher passes', () => {
  it('fills slots by their names', () => {
    const slot: FrontPackage = { layout: 'slot', name: 'middle', kind: 'advertisement' };
    draw({ front: front(slot), slots: { middle: <p>A chandler</p> } });
    expect(screen.getByRole('region', { name: 'Advertisement' })).toHaveTextContent('A chandler');
  });

  it('replaces header, footer and packages', () => {
    draw({
      front: saltmereFront,
      header: <header>Ours</header>,
      footer: null,
      children: <Package title="Only" stories={stories} />,
    });
    expect(screen.getByRole('banner')).toHaveTextContent('Ours');
    expect(screen.queryByRole('contentinfo')).toBeNull();
    expect(screen.getAllByRole('region').map((one) => one.getAttribute('data-layout'))).toEqual(['row']);
  });

  it('without a header, the name is still the first heading', () => {
    draw({ front: front({ layout: 'row', title: 'Town', stories }), header: null });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The Courier');
  });
});

describe('A newsletter of a front', () => {
  it('has its title, what it is, and a note', () => {
    const letter = { title: 'The Tide', description: 'Daily', note: 'Free.', action: '/sign-up' };
    const container = draw({ front: front({ layout: 'newsletter', ...letter }) });
    expect(screen.getByRole('heading', { name: 'The Tide' })).toBeVisible();
    for (const words of ['Daily', 'Free.']) expect(screen.getByText(words)).toBeVisible();
    expect(container.querySelector('form')).toHaveAttribute('action', '/sign-up');
  });
});

describe('Any data', () => {
  it.each([
    undefined,
    null,
    'Words',
    7,
    [],
    {},
    { title: ['A', 'B'], packages: 'Words' },
    { packages: ['Words', null, 7, [], {}, { layout: 'mosaic', stories: [{ story: { headline: 'Words' } }] }] },
    { packages: [{ layout: 'latest', stories: 'Words' }, { layout: 'mostRead' }, { layout: 'live', stories: {} }] },
    { packages: [{ layout: 'conversation', stories: [null, 'Words'] }, { layout: 'slot' }, { layout: 'newsletter' }] },
    { title: 7, section: 'Sport', sections: 'Sport', links: 'Contact', modifiedAt: {}, language: 7, timeZone: [] },
  ])('is rendered: %j', (data) => {
    const container = draw({ front: data as never });
    expect(container.querySelector('main')).toBeVisible();
    if (JSON.stringify(data)?.includes('Words')) expect(container).toHaveTextContent('Words');
  });

  it('of a front without packages has no package', () => {
    expect(outline(draw({ front: front() }))).toEqual(['H1 The Courier']);
  });
});

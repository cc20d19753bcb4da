import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NextStory, RelatedStories } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

const image = { url: '/map.jpg', alt: 'A map', width: 3, height: 2 };
const pump = {
  url: '/pump',
  headline: 'The pump had not been serviced',
  keyPoints: [{ text: 'Three letters went unanswered.' }],
};
const map = { url: '/map', headline: 'Where the water went', image };
const stairs = { url: '/stairs', headline: 'We slept on the stairs', image };
const zone = { language: 'en-GB', timeZone: 'Europe/London' } as const;

describe('RelatedStories', () => {
  it('is a region with the headlines of its stories below its title', () => {
    render(<RelatedStories stories={[pump, map, stairs]} {...zone} />);
    const region = within(screen.getByRole('region', { name: 'Related stories' }));
    expect(region.getAllByRole('heading').map((title) => [title.tagName, title.textContent])).toEqual([
      ['H2', 'Related stories'],
      ['H3', pump.headline],
      ['H3', map.headline],
      ['H3', stairs.headline],
    ]);
    expect(region.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/pump', '/map', '/stairs']);
  });

  it('shows the key points of the first story and the picture of the second one', () => {
    const { container } = render(<RelatedStories stories={[{ ...pump, image }, map, stairs]} />);
    const [first, second, third] = screen.getAllByRole('article');
    expect(first).toHaveTextContent('Key points');
    expect(container.querySelectorAll('img')).toHaveLength(1);
    expect(second?.querySelector('img')).not.toBeNull();
    expect(third?.querySelector('img')).toBeNull();
  });

  it('has a title, words under it and a level of its own', () => {
    render(<RelatedStories stories={[pump]} title="The harbour wall" description="Five stories" level={3} />);
    expect(screen.getByRole('heading', { level: 3, name: 'The harbour wall' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 4, name: pump.headline })).toBeVisible();
    expect(screen.getByText('Five stories')).toBeVisible();
  });

  it('leads to more', () => {
    render(<RelatedStories stories={[pump]} title="The harbour wall" url="/topics/wall" />);
    expect(screen.getByRole('link', { name: 'More: The harbour wall' })).toHaveAttribute('href', '/topics/wall');
  });

  it('leaves out stories that were withdrawn, and says what a machine made', () => {
    render(
      <RelatedStories
        stories={[
          { ...map, withdrawn: true },
          { ...pump, provenance: { source: 'algorithmicMedia' } },
        ]}
      />,
    );
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText('This article: made automatically')).toBeVisible();
  });

  it('renders nothing without stories, and the words of what is none', () => {
    const { container, rerender } = render(<RelatedStories stories={undefined as never} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<RelatedStories stories={[{ ...map, withdrawn: true }]} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<RelatedStories stories={['Words', {}, null, 7] as never} />);
    expect(screen.getAllByRole('article').map((card) => card.textContent)).toEqual(['Words', '7']);
  });
});

describe('NextStory', () => {
  it('is a region with the story, its picture and the links to its depths', () => {
    const { container } = render(
      <NextStory story={{ ...map, minutes: { 'at-a-glance': 1, 'in-full': 12 } }} {...zone} />,
    );
    const region = within(screen.getByRole('region', { name: 'Next story' }));
    expect(region.getByRole('heading', { level: 3, name: map.headline })).toBeVisible();
    expect(container.querySelector('img')).toHaveAttribute('src', '/map.jpg');
    expect(region.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/map',
      '/map#at-a-glance',
      '/map#in-full',
    ]);
  });

  it('has a title and a level of its own', () => {
    render(<NextStory story={map} title="Read on" level={3} />);
    expect(screen.getByRole('heading', { level: 3, name: 'Read on' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 4, name: map.headline })).toBeVisible();
  });

  it.each(unsafeUrls)('shows the words without a link for %j', (url) => {
    render(<NextStory story={{ ...map, url }} />);
    expect(screen.getByText(map.headline)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('renders nothing without a story or for one that was withdrawn, and the words of what is none', () => {
    const { container, rerender } = render(<NextStory story={undefined as never} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<NextStory story={{ ...map, withdrawn: true }} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<NextStory story={'Words' as never} />);
    expect(screen.getByRole('article')).toHaveTextContent('Words');
  });
});

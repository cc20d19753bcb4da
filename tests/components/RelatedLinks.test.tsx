import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Blocks, type RelatedLink, RelatedLinks } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

const lamp: RelatedLink = { url: '/lamp', label: 'The lamp goes out' };
const log: RelatedLink = { url: '/log', label: ['The ', { type: 'emphasis', text: 'log' }] };

describe('RelatedLinks', () => {
  it('is a list of links, under a label if it has no title', () => {
    render(<RelatedLinks links={[lamp, log]} />);
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items.map((item) => within(item).getByRole('link').textContent)).toEqual(['The lamp goes out', 'The log']);
    expect(screen.getByText('Related stories')).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('has a label that says what the links lead to', () => {
    const { rerender } = render(<RelatedLinks links={[lamp]} />);
    expect(screen.getByText('Read more')).toBeVisible();
    rerender(<RelatedLinks links={[lamp, log]} kind="readMore" />);
    expect(screen.getByText('Read more')).toBeVisible();
    rerender(<RelatedLinks links={[lamp]} kind="sources" />);
    expect(screen.getByText('Sources')).toBeVisible();
  });

  it('has its title as a heading, and only then a name as a landmark', () => {
    const { rerender } = render(<RelatedLinks links={[lamp]} title="More on the lamp" level={3} />);
    expect(screen.getByRole('heading', { level: 3, name: 'More on the lamp' })).toBeVisible();
    expect(screen.getByRole('complementary', { name: 'More on the lamp' })).toBeVisible();
    rerender(<RelatedLinks links={[lamp]} />);
    expect(screen.getByRole('complementary')).not.toHaveAttribute('aria-label');
  });

  it('shows kicker, standfirst, picture and date of a story outside of its link', () => {
    const image = { url: '/lamp.jpg', alt: 'A lamp', width: 3, height: 2 };
    render(<RelatedLinks links={[{ ...lamp, kicker: 'Coast', standfirst: 'At last.', image, at: '2026-11-24' }]} />);
    const link = screen.getByRole('link');
    for (const words of ['Coast', 'At last.', 'November 24, 2026']) {
      expect(link).not.toContainElement(screen.getByText(words));
    }
    expect(screen.getByRole('img', { name: 'A lamp' })).toHaveAttribute('src', '/lamp.jpg');
  });

  it.each(unsafeUrls)('shows the words without a link for %j', (url) => {
    render(<RelatedLinks links={[{ url, label: 'The lamp' }]} />);
    expect(screen.getByText('The lamp')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('shows the words of items that are no links, and nothing without items', () => {
    const odd = ['The lamp', { title: 'The log' }, null] as unknown as RelatedLink[];
    const { container, rerender } = render(<RelatedLinks links={odd} />);
    expect(screen.getByText('The lamp')).toBeVisible();
    expect(screen.getByText('The log')).toBeVisible();
    rerender(<RelatedLinks links={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('shows the words of a link without a label once', () => {
    const odd = [lamp, { url: '/log', standfirst: 'A log, read aloud.', kicker: 'Coast' }] as unknown as RelatedLink[];
    render(<RelatedLinks links={odd} />);
    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent(/^Coast ?A log, read aloud\.$/);
  });

  it('in a story, has its title one level below the heading before it', () => {
    render(
      <Blocks
        blocks={[
          { type: 'heading', text: 'The tower' },
          { type: 'relatedLinks', id: 'more', title: 'More', links: [lamp], placement: 'margin' },
        ]}
      />,
    );
    expect(screen.getByRole('heading', { level: 3, name: 'More' })).toBeVisible();
    expect(screen.getByRole('complementary')).toHaveAttribute('id', 'more');
    expect(screen.getByRole('complementary')).toHaveAttribute('data-placement', 'margin');
  });

  it('in a story, has no name without a title', () => {
    render(<Blocks blocks={[{ type: 'relatedLinks', links: [lamp] }]} />);
    expect(screen.getByRole('complementary')).not.toHaveAttribute('aria-label');
  });
});

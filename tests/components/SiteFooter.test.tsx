import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SiteFooter } from '../../src/index';
import { complaints } from '../fixtures/complaints';
import { unsafeUrls } from '../fixtures/urls';

const links = [
  { label: 'Write to us', url: '/write' },
  { label: 'Tide tables', url: 'https://tides.example' },
];

describe('SiteFooter', () => {
  it('is a list of links with an accessible name', () => {
    render(<SiteFooter links={links} />);
    const navigation = within(screen.getByRole('contentinfo')).getByRole('navigation', { name: 'Site' });
    expect(within(navigation).getAllByRole('listitem')).toHaveLength(2);
    expect(within(navigation).getByRole('link', { name: 'Tide tables' })).toHaveAttribute(
      'href',
      'https://tides.example',
    );
  });

  it('accepts another name', () => {
    render(<SiteFooter links={links} label="Über uns" />);
    expect(screen.getByRole('navigation', { name: 'Über uns' })).toBeVisible();
  });

  it.each(unsafeUrls)('renders the text of a link to %j, and no link', (url) => {
    render(<SiteFooter links={[{ label: 'Words', url }]} />);
    expect(screen.getByText('Words')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('omits links without a label', () => {
    const { container } = render(<SiteFooter links={[{ url: '/letters' } as never, null as never]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('accepts two links with the same label', () => {
    const twice = [
      { label: 'Letters', url: '/letters' },
      { label: 'Letters', url: '/letters/2025' },
    ];
    const errors = complaints(() => render(<SiteFooter links={twice} />));
    expect(screen.getAllByRole('link', { name: 'Letters' })).toHaveLength(2);
    expect(errors).toEqual([]);
  });

  it('renders nothing without links', () => {
    const { container } = render(<SiteFooter links={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('SiteFooter with more than links', () => {
  it('has groups of links with titles, which may be links', () => {
    const groups = [
      { title: 'Sections', url: '/sections', links: [{ label: 'Town', url: '/town' }] },
      { title: 'The Courier', links },
    ];
    render(<SiteFooter groups={groups} links={[{ label: 'Privacy', url: '/privacy' }]} level={3} />);
    const navigation = within(screen.getByRole('navigation', { name: 'Site' }));
    expect(navigation.getAllByRole('heading', { level: 3 }).map((title) => title.textContent)).toEqual([
      'Sections',
      'The Courier',
    ]);
    expect(navigation.getByRole('link', { name: 'Sections' })).toHaveAttribute('href', '/sections');
    expect(navigation.getAllByRole('list').map((list) => list.children.length)).toEqual([1, 2, 1]);
  });

  it('leads to editions in their own language', () => {
    render(<SiteFooter editions={[{ label: 'Cymraeg', url: '/cy', language: 'cy' }]} />);
    const link = within(screen.getByRole('navigation', { name: 'Editions' })).getByRole('link', { name: 'Cymraeg' });
    expect(link).toHaveAttribute('hreflang', 'cy');
    expect(within(link).getByText('Cymraeg')).toHaveAttribute('lang', 'cy');
  });

  it('names the publisher, the address and who is responsible', () => {
    render(
      <SiteFooter publisher={{ name: 'The Courier', url: '/' }} address="Quay Lane 4" imprint={<p>Editor: Ann</p>} />,
    );
    expect(screen.getByRole('link', { name: 'The Courier' })).toHaveAttribute('href', '/');
    expect(screen.getByText('Quay Lane 4').closest('address')).toBeVisible();
    expect(screen.getByText('Editor: Ann')).toBeVisible();
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  it('leads to the top of the page', () => {
    render(<SiteFooter toTop language="de" messages={{ toTop: 'Nach oben' }} />);
    expect(screen.getByRole('link', { name: 'Nach oben' })).toHaveAttribute('href', '#top');
  });

  it.each(unsafeUrls)('does not link to %j', (url) => {
    const link = { label: 'Words', url };
    render(
      <SiteFooter groups={[{ title: 'Title', url, links: [link] }]} editions={[link]} publisher={{ name: 'P', url }} />,
    );
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getAllByText('Words')).toHaveLength(2);
  });

  it('renders nothing for what has no words', () => {
    const { container } = render(
      <SiteFooter groups={[{ title: '', links: [] }]} editions={[]} publisher={{ name: '' }} address="" imprint="" />,
    );
    expect(container).toBeEmptyDOMElement();
  });

  it.each([
    ['a number', 7],
    ['a text', 'Words'],
    ['an empty object', {}],
    ['an object', { label: 'Words', title: { text: 'Words' }, links: 'Words', url: 7 }],
    ['a list with holes', [null, undefined, 7, 'Words', [], { title: null, links: { label: 'Words' } }]],
  ])('renders %s in the place of any prop, and its words', (_, value) => {
    for (const name of ['links', 'groups', 'publisher', 'address', 'imprint', 'editions', 'label']) {
      const { container, unmount } = render(<SiteFooter {...({ links, toTop: true, [name]: value } as object)} />);
      if (typeof value === 'string' && name !== 'label') expect(container).toHaveTextContent('Words');
      unmount();
    }
  });
});

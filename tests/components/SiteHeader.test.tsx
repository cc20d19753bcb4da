import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FrontData } from '../../src/front/index';
import { FrontPage, SiteHeader } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

describe('SiteHeader', () => {
  it('names the newspaper and the section, and links to their pages', () => {
    render(<SiteHeader publisher={{ name: 'The Courier', url: '/' }} section={{ name: 'Coast', url: '/coast' }} />);
    expect(screen.getByRole('banner')).toBeVisible();
    expect(screen.getByRole('link', { name: 'The Courier' })).toHaveAttribute('href', '/');
    expect(screen.getByRole('link', { name: 'Coast' })).toHaveAttribute('href', '/coast');
  });

  it('has no heading', () => {
    render(<SiteHeader publisher={{ name: 'The Courier' }} />);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  it('renders names without a URL', () => {
    render(<SiteHeader publisher={{ name: 'The Courier' }} section={{ name: 'Coast' }} />);
    expect(screen.getByRole('banner')).toHaveTextContent('The CourierCoast');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it.each(unsafeUrls)('does not link to %j', (url) => {
    render(<SiteHeader publisher={{ name: 'The Courier', url }} section={{ name: 'Coast', url }} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('renders nothing without a publisher and a section', () => {
    const { container } = render(<SiteHeader />);
    expect(container).toBeEmptyDOMElement();
  });

  it('renders nothing for empty names', () => {
    const { container } = render(<SiteHeader publisher={{ name: '' }} section={{ name: '' }} />);
    expect(container).toBeEmptyDOMElement();
  });
});

const sections = [
  { name: 'Harbour', url: '/harbour', id: 'harbour' },
  { name: 'Town', url: '/town', id: 'town' },
];

describe('SiteHeader as a masthead', () => {
  it('has the name of the front as the heading of the page, and links it to the newspaper', () => {
    render(<SiteHeader title="The Courier" publisher={{ name: 'The Courier', url: '/' }} />);
    const heading = screen.getByRole('heading', { level: 1, name: 'The Courier' });
    expect(within(heading).getByRole('link')).toHaveAttribute('href', '/');
    expect(screen.getAllByText('The Courier')).toHaveLength(1);
  });

  it('names the newspaper above the name of a section', () => {
    render(<SiteHeader title="Harbour" publisher={{ name: 'The Courier', url: '/' }} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Harbour$/);
    expect(screen.getByRole('link', { name: 'The Courier' })).toHaveAttribute('href', '/');
  });

  it('shows the day in the language and the time zone of the page, and what is local', () => {
    render(
      <SiteHeader
        title="Kurier"
        date="2026-11-26T23:30:00Z"
        local="Hochwasser 15.42"
        language="de"
        timeZone="Europe/Berlin"
      />,
    );
    expect(screen.getByRole('banner')).toHaveTextContent('Freitag 27. November 2026KurierHochwasser 15.42');
  });

  it('shows a date that is none as it is', () => {
    render(<SiteHeader title="The Courier" date={'Advent' as never} />);
    expect(screen.getByRole('banner')).toHaveTextContent('Advent');
  });
});

describe('The sections', () => {
  it('are a navigation with the section of the story marked, which is then not named twice', () => {
    render(
      <SiteHeader publisher={{ name: 'The Courier' }} section={{ name: 'Town', id: 'town' }} sections={sections} />,
    );
    const navigation = screen.getByRole('navigation', { name: 'Sections', hidden: true });
    const links = within(navigation).getAllByRole('link', { hidden: true });
    expect(
      links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')]),
    ).toEqual([
      ['Harbour', '/harbour', null],
      ['Town', '/town', 'true'],
    ]);
    expect(screen.getAllByText('Town')).toHaveLength(1);
  });

  it('have the page itself marked on the front of a section', () => {
    render(<SiteHeader title="Town" section={{ name: 'The town', url: '/town' }} sections={sections} />);
    expect(screen.getByRole('link', { name: 'Town', hidden: true })).toHaveAttribute('aria-current', 'page');
  });

  it('leave a section named that they lack', () => {
    render(
      <SiteHeader publisher={{ name: 'The Courier' }} section={{ name: 'Chess', url: '/chess' }} sections={sections} />,
    );
    expect(screen.getByRole('link', { name: 'Chess' })).toHaveAttribute('href', '/chess');
    expect(document.querySelector('[aria-current]')).not.toBeInTheDocument();
  });

  it('are closed in a disclosure that says what it holds', () => {
    const { rerender } = render(<SiteHeader sections={sections} />);
    expect(document.querySelector('summary')).toHaveTextContent(/^Sections$/);
    rerender(<SiteHeader sections={sections} search={{ action: '/search' }} />);
    expect(document.querySelector('summary')).toHaveTextContent(/^Menu$/);
    rerender(<SiteHeader search={{ action: '/search' }} />);
    expect(document.querySelector('summary')).toHaveTextContent(/^Search$/);
  });

  it('are in the language of the messages', () => {
    render(<SiteHeader sections={sections} language="fr" messages={{ language: 'de', sections: 'Ressorts' }} />);
    const navigation = screen.getByRole('navigation', { name: 'Ressorts', hidden: true });
    expect(navigation).toHaveAttribute('lang', 'de');
    expect(within(navigation).getByRole('list', { hidden: true })).toHaveAttribute('lang', 'fr');
  });
});

describe('The search form', () => {
  it('is sent by GET with the words of the reader', () => {
    render(<SiteHeader search={{ action: '/search', name: 'query', label: 'Find a story' }} />);
    const form = screen.getByRole<HTMLFormElement>('search', { hidden: true });
    expect([form.method, form.getAttribute('action')]).toEqual(['get', '/search']);
    expect(within(form).getByRole('searchbox', { name: 'Find a story', hidden: true })).toHaveAttribute(
      'name',
      'query',
    );
    expect(within(form).getByRole('button', { name: 'Find a story', hidden: true })).toHaveAttribute('type', 'submit');
  });

  it.each(unsafeUrls)('is not there with the action %j', (action) => {
    const { container } = render(<SiteHeader search={{ action }} />);
    expect(container).toBeEmptyDOMElement();
  });
});

it('has places for the edition and the account', () => {
  render(
    <SiteHeader
      publisher={{ name: 'The Courier' }}
      edition={<a href="/cy">Cymraeg</a>}
      account={<a href="/me">Ann</a>}
    />,
  );
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Cymraeg', 'Ann']);
});

const bad: [what: string, value: unknown][] = [
  ['a number', 7],
  ['a text', 'Words'],
  ['an empty object', {}],
  ['an object', { name: { text: 'Words' }, url: 7, id: {}, action: {} }],
  ['a list with holes', [null, undefined, 7, 'Words', [], { name: null }, { url: '/a' }]],
];

it.each(bad)('renders %s in the place of any prop, and its words', (_, value) => {
  const names = ['publisher', 'section', 'title', 'date', 'local', 'sections', 'search', 'edition', 'account'];
  for (const name of [...names, 'sticky', 'language', 'timeZone']) {
    const props = { publisher: { name: 'The Courier' }, sections, title: 'Town', date: '2026-11-26', [name]: value };
    const { container, unmount } = render(<SiteHeader {...(props as object)} />);
    if (typeof value === 'string' && !['search', 'sticky', 'language', 'timeZone', 'section'].includes(name)) {
      expect(container).toHaveTextContent('Words');
    }
    unmount();
  }
});

describe('The header of a front', () => {
  const front: FrontData = {
    title: 'The Courier',
    url: 'https://courier.example/',
    publisher: { name: 'The Courier', url: '/' },
    modifiedAt: '2026-11-26T14:41:00Z',
    language: 'en-GB',
    sections: [{ name: 'Front', url: '/' }, ...sections],
    packages: [],
  };
  const marked = () => document.querySelector('[aria-current=page]')?.textContent;

  it('is the masthead, with the front itself marked among the sections', () => {
    render(<FrontPage front={front} />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('banner')).toHaveTextContent('Thursday 26 November 2026');
    expect(marked()).toBe('Front');
  });

  it('marks the section of a front', () => {
    render(<FrontPage front={{ ...front, title: 'Town', url: '/town', section: { name: 'Town', id: 'town' } }} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Town$/);
    expect(marked()).toBe('Town');
  });

  it('may be missing: the page still has its heading', () => {
    render(<FrontPage front={front} header={null} />);
    expect(screen.queryByRole('banner')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'The Courier' })).toBeInTheDocument();
  });

  it.each(unsafeUrls)('is rendered with the url %j', (url) => {
    render(<FrontPage front={{ ...front, url, sections: [{ name: 'Front', url }] }} />);
    expect(screen.getByRole('banner')).toHaveTextContent('Front');
  });
});

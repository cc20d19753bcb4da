import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type Article,
  ArticlePage,
  AuthorBox,
  NewsletterSignup,
  ShareLinks,
  TableOfContents,
  Topics,
  withHeadingIds,
} from '../../src/index';
import { addIsland } from '../../src/islands/blocks/share';
import { renderDocument } from '../../src/server/renderDocument';
import { unreadableUrls, unsafeUrls } from '../fixtures/urls';

const url = 'https://news.example/wall';
const story: Article = {
  headline: 'The wall & the sea',
  url,
  summary: 'The council takes the wall.',
  topics: [{ name: 'Floods', url: '/floods' }, { name: 'Council' }],
  authors: [{ name: 'Mara Lind', description: 'She writes about the sea.' }, { name: 'Tomas Quay' }],
  body: [
    { type: 'heading', text: 'The night' },
    { type: 'paragraph', id: 'section-2', text: 'It was late.' },
    { type: 'heading', text: ['Who ', { type: 'emphasis', text: 'pays' }] },
    { type: 'heading', id: 'isles', text: 'The isles', level: 3 },
  ],
};
afterEach(() => vi.unstubAllGlobals());

describe('Topics', () => {
  it('links to the topics that have an address', () => {
    render(<Topics topics={story.topics ?? []} />);
    expect(screen.getByRole('heading', { name: 'Topics' })).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Floods', 'Council']);
    expect(screen.getByRole('link')).toHaveAttribute('href', '/floods');
  });

  it.each(unsafeUrls)('does not link to %j', (address) => {
    render(<Topics topics={[{ name: 'Floods', url: address }]} />);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('AuthorBox', () => {
  it('shows role, portrait, description and profiles', () => {
    const image = { url: '/mara.jpg', alt: 'Mara' };
    const sameAs = ['https://www.social.example/@mara', 'javascript:alert(1)'];
    render(
      <AuthorBox
        authors={[{ name: 'Mara Lind', url: '/mara', role: 'Reporter', description: 'She writes.', image, sameAs }]}
      />,
    );
    expect(screen.getByRole('heading', { name: 'About the author' })).toBeVisible();
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Mara Lind', '/mara'],
      ['social.example', sameAs[0]],
    ]);
    // Arabic letters are joined to those of the next word where no space is between them.
    expect(document.querySelector('[data-part=name]')).toHaveTextContent(/^Mara Lind Reporter$/);
    expect(screen.getByText('She writes.')).toBeVisible();
    expect(document.querySelector('img')).toHaveAttribute('src', '/mara.jpg');
  });
});

describe('TableOfContents', () => {
  it('links to the headings that have an id', () => {
    render(<TableOfContents blocks={story.body} />);
    expect(within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'The isles' })).toHaveAttribute('href', '#isles');
  });

  it('on a page that asks for it, links to every heading of the long version', () => {
    render(<ArticlePage article={story} contents />);
    const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
    const ids = links.map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(ids).toEqual(['section-1', 'section-2-2', 'isles']);
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['The night', 'Who pays', 'The isles']);
  });

  it('changes no article whose headings have ids', () => {
    const whole = withHeadingIds(story);
    expect(withHeadingIds(whole)).toBe(whole);
  });
});

describe('ShareLinks', () => {
  it('has a link for email, and no buttons that need a script', () => {
    const html = document.createElement('div');
    html.innerHTML = renderDocument(story, { share: true });
    const share = within(html.querySelector('.broadsheet-ShareLinks') as HTMLElement);
    expect(share.getByRole('link', { name: 'Email' })).toHaveAttribute(
      'href',
      'mailto:?subject=The%20wall%20%26%20the%20sea&body=https%3A%2F%2Fnews.example%2Fwall',
    );
    for (const button of share.getAllByText(/Copy link|Share with/)) expect(button.parentElement).not.toBeVisible();
  });

  it('copies the address and says so', async () => {
    const user = userEvent.setup();
    render(<ShareLinks url={url} />);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Link copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(url);
    expect(screen.queryByRole('button', { name: 'Share with another app' })).toBeNull();
  });

  it('opens the share sheet of a device that has one, also without React', async () => {
    const shared: unknown[] = [];
    vi.stubGlobal(
      'navigator',
      Object.assign(Object.create(navigator), { share: async (story: unknown) => shared.push(story) }),
    );
    document.body.innerHTML = renderDocument(story, { share: true, islands: false });
    const list = document.querySelector<HTMLElement>('[data-part=share]') as HTMLElement;
    const remove = addIsland(list, {});
    screen.getByRole('button', { name: 'Share with another app' }).click();
    expect(shared).toEqual([{ url, title: 'The wall & the sea' }]);
    remove?.();
    expect(screen.queryByRole('button', { name: 'Share with another app' })).toBeNull();
    document.body.innerHTML = '';
  });

  it.each(unreadableUrls)('can be used for %j, which no browser could open', (address) => {
    render(<ShareLinks url={address} />);
    expect(screen.getByRole('link', { name: 'Email' })).toBeVisible();
  });

  it.each(unsafeUrls)('renders nothing for %j', (address) => {
    const { container } = render(<ShareLinks url={address} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('NewsletterSignup', () => {
  it('is a form that the browser sends', () => {
    render(<NewsletterSignup action="/newsletter">Every weekday at seven</NewsletterSignup>);
    const field = screen.getByRole('textbox', { name: 'Email address' }) as HTMLInputElement;
    expect(field.form).toHaveAttribute('method', 'post');
    expect(field.form).toHaveAttribute('action', '/newsletter');
    expect([field.type, field.name, field.required]).toEqual(['email', 'email', true]);
    expect(screen.getByText('Every weekday at seven')).toBeVisible();
  });

  it('calls a handler, and announces that it has received the address', async () => {
    const user = userEvent.setup();
    const received: string[] = [];
    render(<NewsletterSignup onSignUp={({ email }) => void received.push(email)} />);
    await user.type(screen.getByRole('textbox'), 'ann@news.example{Enter}');
    expect(received).toEqual(['ann@news.example']);
    expect(await screen.findByText(/^Thank you/)).toBe(screen.getByRole('status'));
    expect(screen.getByRole('textbox')).toHaveValue('');
  });

  it('keeps the address if the handler fails, and says so', async () => {
    const user = userEvent.setup();
    render(<NewsletterSignup onSignUp={() => Promise.reject(new Error('Offline.'))} />);
    await user.type(screen.getByRole('textbox'), 'ann@news.example');
    await user.click(screen.getByRole('button', { name: 'Sign up' }));
    expect(await screen.findByText('Your address could not be sent. Try again.')).toBe(screen.getByRole('status'));
    expect(screen.getByRole('textbox')).toHaveValue('ann@news.example');
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});

describe('A page', () => {
  it('has authors, topics and ways to share after the story, before corrections and conversation', () => {
    const corrections = [{ kind: 'correction', at: '2026-11-24', text: 'It was six.' }] as const;
    const conversation = { speakers: [], turns: [{ speaker: 'Ann', body: [] }] };
    const { container } = render(
      <ArticlePage article={{ ...story, corrections, conversation }} share afterConversation={<p>More stories</p>} />,
    );
    const names = [...container.querySelectorAll('article [class^=broadsheet-], article > div > p')].map(
      (element) => /broadsheet-(\w+)/.exec(element.className)?.[1] ?? element.textContent,
    );
    const order = [
      'ReadingDepth',
      'AuthorBox',
      'Topics',
      'ShareLinks',
      'Corrections',
      'ConversationThread',
      'More stories',
    ];
    expect(names.filter((name) => order.includes(name ?? ''))).toEqual(order);
    expect(screen.queryByText('Tomas Quay', { selector: '.broadsheet-AuthorBox *' })).toBeNull();
  });

  it('shows the role of an author who has no description', () => {
    render(
      <ArticlePage
        article={{ headline: 'H', body: [], authors: [{ name: 'Ann', role: 'Reporter' }, { name: 'Bo' }] }}
      />,
    );
    const box = screen.getByRole('heading', { name: 'About the author' }).closest('section');
    expect(box).toHaveTextContent(/Ann ?Reporter$/);
  });

  it('without topics, roles, descriptions and what it does not ask for has none of it', () => {
    const html = renderDocument({ headline: 'H', url, body: story.body, authors: [{ name: 'Ann' }] });
    expect(html).not.toMatch(/AuthorBox|Topics|ShareLinks|TableOfContents|section-1|data-part="about"/);
  });
});

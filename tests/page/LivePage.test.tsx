import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { isPost } from '../../src/article/isPost';
import { type Article, ArticlePage, type Block, LivePage, readArticle } from '../../src/index';
import { wallVote } from '../../stories/articles/wallVote';

const pageUrl = (page?: number) => (page ? `/vote/${page}` : '/vote');
const titles = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

describe('LivePage', () => {
  it('says that the coverage goes on, and when it was last changed, in the time zone of the page', () => {
    render(<LivePage article={{ ...wallVote, timeZone: 'Europe/Berlin' }} />);
    expect(screen.getByText('Live')).toBeVisible();
    expect(screen.getByText(/^Updated/)).toHaveTextContent('Updated 15:41');
    expect(screen.queryByText(/^Live coverage ended/)).toBeNull();
  });

  it('was last changed when its last post was, where the article says nothing newer', () => {
    const body = wallVote.body?.map((block, index) =>
      index === 3 && isPost(block) ? { ...block, modifiedAt: '2026-11-26T15:10:00Z' } : block,
    );
    render(<LivePage article={{ ...wallVote, modifiedAt: undefined, body }} />);
    expect(screen.getByText(/^Updated/)).toHaveTextContent('Updated 15:10');
  });

  it('says that it has ended, and when, and then has no link to newer posts', () => {
    render(<LivePage article={{ ...wallVote, live: { ...wallVote.live, endedAt: '2026-11-26T16:02:00Z' } }} />);
    expect(screen.queryByText('Live')).toBeNull();
    expect(screen.getByText(/^Live coverage ended:/)).toHaveTextContent('26 November 2026 at 16:02 GMT');
    expect(screen.queryByRole('link', { name: 'Newest updates' })).toBeNull();
  });

  it('offers what happened so far at a glance and in brief, and the posts in full', () => {
    render(<LivePage article={wallVote} />);
    expect(screen.getAllByRole('radio', { name: /In full/ })[0]).toBeDefined();
    const glance = document.getElementById('at-a-glance') as HTMLElement;
    expect(within(glance).getByRole('heading', { name: /^What we know/ })).toBeVisible();
    const full = document.getElementById('in-full') as HTMLElement;
    expect(within(full).getByRole('heading', { name: 'The doors stay open' })).toBeDefined();
  });

  it('has the posts in their order, and says what was withdrawn where it was', () => {
    render(<LivePage article={wallVote} />);
    expect(titles().slice(0, 2)).toEqual([
      'Eleven votes to six: the town will pay for the wall, and own it',
      'The doors stay open',
    ]);
    expect(screen.queryByText(/councillor is said/)).toBeNull();
    const notice = document.getElementById('rumour') as HTMLElement;
    expect(notice).toHaveTextContent('Update: withdrawn on 26 November 2026');
    expect(notice.previousElementSibling?.id).toBe('sum');
  });

  it('lists a withdrawn post among the corrections as an update', () => {
    render(<LivePage article={wallVote} idPrefix="today-" />);
    const list = within(screen.getByRole('region', { name: 'Corrections' }));
    expect(list.getByRole('link', { name: 'Update' })).toHaveAttribute('href', '#today-rumour');
    expect(list.queryByText(/Passage/)).toBeNull();
  });

  it('calls a withdrawn post an update in an article that is no coverage, too', () => {
    render(<ArticlePage article={{ ...wallVote, live: undefined }} />);
    expect(document.getElementById('rumour')).toHaveTextContent('Update: withdrawn on 26 November 2026');
  });

  it('links the key moments to their posts, and a correction to what it corrects', () => {
    render(<LivePage article={wallVote} />);
    const moments = within(screen.getByRole('navigation', { name: 'Key moments' })).getAllByRole('link');
    expect(moments.map((link) => link.getAttribute('href'))).toEqual([
      '#vote',
      '#sum',
      '#county',
      '#crack',
      '#lane',
      '#tide',
    ]);
    expect(screen.getByRole('link', { name: 'See the correction' })).toHaveAttribute('href', '#loan-corrected');
    expect(screen.getByRole('link', { name: 'See the corrected update' })).toHaveAttribute('href', '#sum');
  });

  it('names the days if the posts are of several, and none if they are of the one that the headline names', () => {
    const { container, rerender } = render(<LivePage article={wallVote} />);
    const days = () => [...container.querySelectorAll('[data-part=day]')].map((day) => day.textContent);
    expect(days()).toEqual(['26 November 2026', '25 November 2026', '24 November 2026']);
    rerender(<LivePage article={{ ...wallVote, body: wallVote.body.slice(0, 5) }} />);
    expect(days()).toEqual([]);
  });

  it('leads to the pages before and after it, and each post to its own', () => {
    const { rerender } = render(<LivePage article={wallVote} pageUrl={pageUrl} postsPerPage={4} />);
    expect(screen.getByRole('link', { name: 'Earlier updates' })).toHaveAttribute('href', '/vote/2');
    expect(screen.getByRole('link', { name: 'Earlier updates' })).toHaveAttribute('rel', 'next');
    expect(screen.getAllByRole('link', { name: /^Link to this update/ })[0]).toHaveAttribute('href', '/vote/3#vote');
    rerender(<LivePage article={wallVote} pageUrl={pageUrl} postsPerPage={4} page={2} />);
    expect(screen.getAllByRole('link', { name: 'Later updates' })[0]).toHaveAttribute('href', '/vote/3');
    expect(screen.getByRole('link', { name: 'Newest updates' })).toHaveAttribute('href', '/vote');
    expect(screen.queryByText('What we know')).toBeNull();
    expect(screen.getAllByRole('link', { name: /^Link to this update/ })[0]).toHaveAttribute('href', '#fenwick');
  });

  it('offers both orders where the server has them', () => {
    render(<LivePage article={wallVote} orderUrls={{ oldest: '/vote?order=oldest' }} />);
    expect(screen.getByRole('link', { name: 'Oldest first' })).toHaveAttribute('href', '/vote?order=oldest');
    expect(screen.getByText('Newest first')).toBeVisible();
  });

  it('has ids and links with the prefix of the page', () => {
    render(<LivePage article={wallVote} idPrefix="two-" />);
    expect(screen.getByRole('link', { name: 'See the correction' })).toHaveAttribute('href', '#two-loan-corrected');
    expect(document.getElementById('two-vote')).not.toBeNull();
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['words', 'It began at noon.'],
    ['no posts', { ...wallVote, body: [] }],
    ['a post that is none', { headline: 'A', live: {}, body: [{ type: 'liveUpdate' }, null, 'It began at noon.'] }],
    [
      'dates that are none',
      {
        headline: 'A',
        timeZone: 'Nowhere',
        live: { startedAt: 7, endedAt: {} },
        modifiedAt: [],
        body: [{ type: 'liveUpdate', at: {}, modifiedAt: 'later', title: 'It began at noon.', corrects: {}, kind: [] }],
      },
    ],
  ])('renders %s', (_, value) => {
    const words = JSON.stringify(value)?.includes('It began at noon.');
    const rendered = [value, readArticle(value)].map((article) =>
      renderToStaticMarkup(<LivePage article={article as Article} pageUrl={pageUrl} />),
    );
    for (const markup of rendered) if (words) expect(markup).toContain('It began at noon.');
  });

  it('loses no words of posts in pages', () => {
    const body = Array.from({ length: 35 }, (_, index): Block => {
      const at = new Date(Date.UTC(2026, 10, 26, 23, 59 - index)).toISOString();
      return { type: 'liveUpdate', at, body: [{ type: 'paragraph', text: `Words ${index}.` }] };
    });
    const article: Article = { headline: 'A', live: { startedAt: '2026-11-25T00:00:00Z' }, body };
    const all = [undefined, 1, 2].map((page) =>
      renderToStaticMarkup(<LivePage article={article} page={page} pageUrl={pageUrl} postsPerPage={10} />),
    );
    expect(body.filter((_, index) => !all.join('').includes(`Words ${index}.`))).toEqual([]);
  });
});

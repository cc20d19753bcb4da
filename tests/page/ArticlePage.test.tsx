import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { styled } from 'styled-components';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/readArticle';
import { type Article, ArticlePage, type ArticleParts, EmbeddedLayout, PullQuote } from '../../src/index';
import { Styled } from '../components/Styled';
import { complaints } from '../fixtures/complaints';
import { garbage } from '../fixtures/garbage';
import { asArticle, lighthouse } from '../fixtures/lighthouse';
import { openSchemes, unsafeUrls } from '../fixtures/urls';

/** The page of an article as the server draws it. */
function drawn(article: unknown): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<ArticlePage article={asArticle(article)} />);
  return page;
}

function without(...parts: (keyof Article)[]): Article {
  return asArticle(Object.fromEntries(Object.entries(lighthouse).filter(([part]) => !parts.includes(part as never))));
}

function ids(page: HTMLElement): string[] {
  return [...page.querySelectorAll('[id]')].map((element) => element.id);
}

describe('a page', () => {
  it('has a header, the story and a footer as landmarks, and a link past the header', () => {
    render(<ArticlePage article={lighthouse} />);
    expect(screen.getByRole('main')).toHaveAttribute('id', 'main');
    expect(screen.getByRole('link', { name: 'Skip to the story' })).toHaveAttribute('href', '#main');
    expect(within(screen.getByRole('main')).getByRole('article')).toBeVisible();
    expect(screen.getByRole('link', { name: 'The Gull Point Courier' })).toHaveAttribute('href', '/');
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Write to usTide tables');
  });

  it('has the skip link first and the footer last', () => {
    const { container } = render(<ArticlePage article={lighthouse} />);
    const parts = [...(container.firstElementChild?.children ?? [])].map((part) => part.tagName);
    expect(parts).toEqual(['A', 'HEADER', 'MAIN', 'FOOTER']);
  });

  it('has one heading of rank 1, and no rank is left out', () => {
    render(<ArticlePage article={lighthouse} />);
    const ranks = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks[0]).toBe(1);
    for (const [index, rank] of ranks.entries()) expect(rank).toBeLessThanOrEqual((ranks[index - 1] ?? 0) + 1);
  });

  it('says its language and direction', () => {
    const { container, rerender } = render(<ArticlePage article={{ ...lighthouse, language: 'en-GB' }} />);
    expect(container.firstElementChild).toHaveAttribute('lang', 'en-GB');
    expect(container.firstElementChild).toHaveAttribute('dir', 'ltr');
    rerender(<ArticlePage article={{ ...lighthouse, language: 'ar', direction: undefined }} />);
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
    rerender(<ArticlePage article={{ ...lighthouse, language: undefined, direction: 'rtl' }} />);
    expect(container.firstElementChild).toHaveAttribute('lang', 'en');
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
  });

  it('writes dates in the language and zone of the article', () => {
    render(<ArticlePage article={{ ...lighthouse, language: 'en-GB', timeZone: 'Asia/Tokyo' }} />);
    expect(screen.getByText('2 March 2026')).toHaveAttribute('datetime', '2026-03-01T23:30:00+00:00');
    expect(screen.getByText(/^2 March 2026 at 17:05 /)).toHaveAttribute('datetime', '2026-03-02T08:05:00+00:00');
  });

  it('names the authors', () => {
    render(<ArticlePage article={lighthouse} />);
    expect(screen.getByText('Ida Fenwick').closest('p')).toHaveTextContent('By Ida Fenwick and Tomas Reed');
  });

  it('has no id twice', () => {
    const { container } = render(<ArticlePage article={lighthouse} />);
    expect(ids(container)).toEqual([...new Set(ids(container))]);
  });

  it('has no id twice when the article has been read, whatever it claims', () => {
    const claims = ['main', 'conversation', 'conversation-title', 'in-full', 'turn-1', 'turn-2', 'why', 'why'];
    const page = drawn(
      readArticle({
        ...lighthouse,
        keyPoints: claims.map((id) => ({ id, text: 'A point' })),
        body: claims.map((id) => ({ type: 'paragraph', id, text: 'A paragraph' })),
      }),
    );
    expect(ids(page)).toEqual([...new Set(ids(page))]);
  });

  it('fetches the first picture of the full story first, and none of the short one', () => {
    const figure = lighthouse.body.filter((block) => block.type === 'figure');
    const { container } = render(<ArticlePage article={{ ...lighthouse, brief: figure, body: figure }} />);
    expect(container.querySelector('#in-brief img')).toHaveAttribute('loading', 'lazy');
    expect(container.querySelector('#in-full img')).toHaveAttribute('fetchpriority', 'high');
  });

  it('is drawn without a complaint', () => {
    expect(complaints(() => render(<ArticlePage article={lighthouse} />))).toEqual([]);
  });
});

describe('parts that are missing', () => {
  const optional: [part: keyof Article, words: string][] = [
    ['deck', 'A light that outlived its ships'],
    ['standfirst', 'After forty years'],
    ['summary', 'The lamp burned for the people'],
    ['keyPoints', 'Key points'],
    ['brief', 'a clock will light the next one'],
    ['body', 'She wrote every night'],
    ['conversation', 'By the stove'],
    ['section', 'Coast'],
    ['authors', 'Tomas Reed'],
    ['modifiedAt', 'Updated'],
    ['publisher', 'The Gull Point Courier'],
    ['links', 'Tide tables'],
    ['headline', 'The last keeper of Gull Point'],
  ];

  /** Elements that say nothing and take up room all the same. */
  function hollow(page: HTMLElement): string[] {
    return [...page.querySelectorAll('*')]
      .filter((element) => !element.textContent?.trim() && !element.closest('svg, script, style'))
      .filter((element) => !element.matches('img, hr, input, source, output') && !element.querySelector('img, hr'))
      .map((element) => element.outerHTML);
  }

  it.each(optional)('leave no trace: %s', (part, words) => {
    expect(drawn(lighthouse)).toHaveTextContent(words);
    const page = drawn(without(part));
    expect(page).not.toHaveTextContent(words);
    expect(hollow(page)).toEqual([]);
  });

  it('leave no trace when they are empty', () => {
    const empty = {
      headline: 'The lamp is out',
      deck: '',
      standfirst: '',
      summary: '',
      keyPoints: [],
      brief: [],
      body: [],
      conversation: { speakers: [], turns: [] },
      authors: [],
      links: [],
    };
    expect(hollow(drawn(empty))).toEqual([]);
    expect(drawn(empty)).toHaveTextContent(/^Skip to the storyThe lamp is out$/);
  });

  it('leave the headline, when they are all missing', () => {
    const page = drawn({ headline: 'The lamp is out', body: [] });
    expect(hollow(page)).toEqual([]);
    expect(page.querySelector('h1')).toHaveTextContent('The lamp is out');
    expect(page).toHaveTextContent(/^Skip to the storyThe lamp is out$/);
  });

  it('leave no choice of depth where one depth is left', () => {
    expect(drawn(without('summary', 'keyPoints', 'brief')).querySelector('input')).toBeNull();
    expect(drawn(without('brief')).querySelectorAll('fieldset:last-of-type input')).toHaveLength(2);
  });
});

describe('slots', () => {
  it('take another header and footer', () => {
    render(<ArticlePage article={lighthouse} header={<p>Our header</p>} footer={<p>Our footer</p>} />);
    expect(screen.getByText('Our header')).toBeVisible();
    expect(screen.getByText('Our footer')).toBeVisible();
    expect(screen.queryByText('The Gull Point Courier')).not.toBeInTheDocument();
    expect(screen.queryByText('Tide tables')).not.toBeInTheDocument();
  });

  it('take null for no header and no footer', () => {
    const { container } = render(<ArticlePage article={lighthouse} header={null} footer={null} />);
    const parts = [...(container.firstElementChild?.children ?? [])].map((part) => part.tagName);
    expect(parts).toEqual(['A', 'MAIN']);
  });

  it('put something beside the story', () => {
    render(<ArticlePage article={without('conversation')} aside={<p>More from the coast</p>} />);
    const aside = screen.getByText('More from the coast').parentElement;
    expect(aside?.tagName).toBe('ASIDE');
    expect(screen.getByRole('article')).toContainElement(aside);
  });

  it('put something between the story and the conversation', () => {
    const { container } = render(<ArticlePage article={lighthouse} afterBody={<p>Write to the keeper</p>} />);
    expect(container.textContent).toMatch(/glad of it\..*Write to the keeper.*By the stove/s);
  });
});

describe('components by type of block', () => {
  it('replace the library’s own in the story, short and long, and in the conversation', () => {
    render(
      <ArticlePage
        article={lighthouse}
        components={{
          paragraph: ({ children, id }) => (
            <p id={id} className="ours">
              {children}
            </p>
          ),
        }}
      />,
    );
    expect(screen.getByText(/a clock will light/)).toHaveClass('ours');
    expect(screen.getByText(/nobody came/)).toHaveClass('ours');
    expect(screen.getByText(/Why a lamp/)).toHaveClass('ours');
  });

  it('may be the library’s own, styled anew', () => {
    const Louder = styled(PullQuote)`
      color: rgb(1, 2, 3);
    `;
    render(<ArticlePage article={lighthouse} components={{ pullQuote: Louder }} />, { wrapper: Styled });
    const pulled = screen.getByText('Not for the ships').parentElement;
    expect(pulled).toHaveClass('broadsheet-PullQuote');
    expect(pulled).toHaveStyle({ color: 'rgb(1, 2, 3)' });
    expect(pulled).toHaveAttribute('data-placement', 'margin');
    expect(pulled).toHaveTextContent('The keeper');
  });

  it('leave the others as they are', () => {
    render(<ArticlePage article={lighthouse} components={{ divider: () => <p>***</p> }} />);
    expect(screen.getByText('***')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'In the tower' })).toBeVisible();
  });
});

describe('the layout', () => {
  it('can be replaced by one that puts the parts elsewhere', () => {
    function Reversed({ article, headline, story, conversation, header }: ArticleParts) {
      return (
        <main>
          {conversation}
          {story}
          {headline}
          {header}
          <p>{article.body.length} blocks</p>
        </main>
      );
    }
    const { container } = render(<ArticlePage article={lighthouse} layout={Reversed} />);
    expect(container.textContent).toMatch(/By the stove.*She wrote.*The last keeper.*Courier.*8 blocks/s);
    expect(screen.queryByRole('contentinfo')).not.toBeInTheDocument();
  });

  it('can be the one for a page that has its own header, main and footer', () => {
    const { container } = render(
      <main>
        <ArticlePage article={lighthouse} layout={EmbeddedLayout} aside={<p>Beside</p>} afterBody={<p>After</p>} />
      </main>,
    );
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.queryByRole('contentinfo')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Skip to the story' })).not.toBeInTheDocument();
    expect(container.querySelector('#main')).toBeNull();
    expect(screen.getByRole('article')).toHaveTextContent(/The last keeper.*Beside.*After.*By the stove/);
  });
});

describe('messages', () => {
  it('replace single words of the interface', () => {
    render(
      <ArticlePage
        article={lighthouse}
        messages={{
          skipToStory: 'Zum Artikel',
          byline: 'Von {authors}',
          keyPoints: 'Das Wichtigste',
          siteLinks: 'Wegweiser',
          inFull: 'Ganz',
        }}
      />,
    );
    expect(screen.getByRole('link', { name: 'Zum Artikel' })).toBeInTheDocument();
    expect(screen.getByText(/^Von/)).toHaveTextContent('Von Ida Fenwick');
    expect(screen.getByRole('heading', { name: 'Das Wichtigste' })).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Wegweiser' })).toBeVisible();
    expect(screen.getAllByRole('radio', { name: /^Ganz/ })).not.toHaveLength(0);
    expect(screen.getAllByRole('radio', { name: /^In brief/ })).not.toHaveLength(0);
  });

  it('that are undefined leave the library’s own', () => {
    const { container } = render(
      <ArticlePage
        article={{
          ...lighthouse,
          conversation: { ...lighthouse.conversation, speakers: [], turns: [{ speaker: 'Ann', body: [] }] },
        }}
        messages={{
          turnLink: undefined,
          byline: undefined,
          updated: undefined,
          skipToStory: undefined,
          inFull: undefined,
        }}
      />,
    );
    expect(container).toHaveTextContent('In full');
    expect(screen.getByRole('link', { name: 'Link to turn 1' })).toBeInTheDocument();
  });
});

describe('bad input', () => {
  it.each([null, undefined, 0, 42, true, false, '', 'words', [], [null], [[[]]], {}, { headline: null, body: null }])(
    'is drawn as a page without a complaint: %j',
    (value) => {
      expect(complaints(() => render(<ArticlePage article={asArticle(value)} />))).toEqual([]);
      expect(screen.getByRole('main')).toBeVisible();
    },
  );

  it('shows every word of a bad document', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const { document, words } = garbage(seed);
      const shown = renderToString(<ArticlePage article={asArticle(document)} />);
      expect(words.filter((word) => !shown.includes(word))).toEqual([]);
    }
  });

  it('in every field at once takes no page down', () => {
    const values = [
      null,
      0,
      -1.5,
      true,
      '',
      'words',
      [],
      {},
      [[]],
      [{}],
      { type: 'x' },
      ['\ud800'],
      { __proto__: null },
    ];
    for (const value of values) {
      const everywhere = Object.fromEntries(Object.keys(lighthouse).map((part) => [part, value]));
      expect(drawn(everywhere).querySelector('main')).not.toBeNull();
      const parts = [{ type: 'paragraph', text: value, id: value }, { type: 'figure', image: value }, value];
      const inside = {
        headline: value,
        keyPoints: [{ id: value, text: value }],
        body: parts,
        conversation: {
          title: value,
          speakers: [{ id: value, name: value, kind: value, asks: value }],
          turns: [{ id: value, speaker: value, body: parts }, value],
        },
      };
      expect(drawn(inside).querySelector('main')).not.toBeNull();
    }
  });

  it.each(['__proto__', 'constructor', 'byline', '\ud800', '%', '{number}', '$&'])(
    '%j takes no page down as name, id or kind',
    (word) => {
      const page = drawn({
        headline: word,
        keyPoints: [{ id: word, text: 'A' }],
        body: [{ type: word, text: 'B' }],
        authors: [{ name: word }],
        publishedAt: word,
        language: word,
        timeZone: word,
        conversation: {
          speakers: [{ id: 'a', name: word, kind: word }],
          turns: [{ id: `${word}-turn`, speaker: 'a', body: [{ type: 'paragraph', text: 'Said.' }] }],
        },
      });
      expect(page).toHaveTextContent('Said.');
    },
  );

  it('runs nothing: markup is shown as words', () => {
    const attack = '</script></title></style><img src=x onerror="alert(1)"><script>alert(1)</script>';
    const words = [
      'text',
      'name',
      'label',
      'headline',
      'deck',
      'standfirst',
      'caption',
      'credit',
      'alt',
      'title',
      'note',
    ];
    const attacked = JSON.parse(JSON.stringify(lighthouse), (key, value) =>
      words.includes(key) && typeof value === 'string' ? attack : value,
    );
    const sound = drawn(lighthouse);
    const page = drawn(attacked);
    expect(page.querySelectorAll('[onerror]')).toHaveLength(0);
    expect(page.querySelectorAll('script')).toHaveLength(sound.querySelectorAll('script').length);
    expect(page.querySelectorAll('img')).toHaveLength(sound.querySelectorAll('img').length);
    expect(page.querySelector('h1')).toHaveTextContent(attack);
  });

  it.each(unsafeUrls)('leads nowhere: %j', (url) => {
    const link = [{ type: 'link', text: 'words', url }];
    const page = drawn({
      headline: 'A',
      url,
      section: { name: 'A', url },
      authors: [{ name: 'A', url }],
      publisher: { name: 'A', url },
      links: [{ label: 'A', url }],
      summary: link,
      keyPoints: [{ text: link }],
      body: [
        { type: 'quote', paragraphs: [link], attribution: link, url },
        { type: 'figure', image: { url, alt: 'A' } },
        { type: 'figure', image: { url: '/x.jpg', alt: 'A', width: 3, height: 2, sources: [{ url, width: 600 }] } },
      ],
    });
    for (const attribute of ['href', 'src', 'cite', 'srcset', 'action']) {
      for (const element of page.querySelectorAll(`[${attribute}]`)) {
        const address = element.getAttribute(attribute) as string;
        expect(openSchemes).toContain(new URL(address, 'https://news.example').protocol);
      }
    }
  });

  it('of great size is drawn whole', () => {
    const headline = 'A headline that goes on and on. '.repeat(3_200);
    const word = 'w'.repeat(20_000);
    const page = drawn({ headline, deck: word, body: [{ type: 'paragraph', text: '👩‍👩‍👧‍👦'.repeat(2_000) }] });
    expect(page.querySelector('h1')?.textContent).toBe(headline);
    expect(page.textContent).toContain(word);
    expect(page.textContent).toContain('👩‍👩‍👧‍👦'.repeat(2_000));
  });
});

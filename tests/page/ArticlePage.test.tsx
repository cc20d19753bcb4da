import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { styled } from 'styled-components';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/readArticle';
import { type Article, ArticlePage, type ArticleParts, EmbeddedLayout, PullQuote } from '../../src/index';
import { Styled } from '../components/Styled';
import { isDeep, sampleOfRows } from '../deep';
import { deepTest } from '../deepTest';
import { complaints } from '../fixtures/complaints';
import { garbage } from '../fixtures/garbage';
import { asArticle, lighthouse } from '../fixtures/lighthouse';
import { openSchemes, unsafeUrls } from '../fixtures/urls';

/** The page of an article, rendered on the server. */
function renderPage(article: unknown): HTMLElement {
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
  it('has landmarks for header, main content and footer, and a skip link', () => {
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

  it('has one heading of level 1, and skips no level', () => {
    render(<ArticlePage article={lighthouse} />);
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('has attributes for language and direction', () => {
    const { container, rerender } = render(<ArticlePage article={{ ...lighthouse, language: 'en-GB' }} />);
    expect(container.firstElementChild).toHaveAttribute('lang', 'en-GB');
    expect(container.firstElementChild).toHaveAttribute('dir', 'ltr');
    rerender(<ArticlePage article={{ ...lighthouse, language: 'ar', direction: undefined }} />);
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
    rerender(<ArticlePage article={{ ...lighthouse, language: undefined, direction: 'rtl' }} />);
    expect(container.firstElementChild).toHaveAttribute('lang', 'en');
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
  });

  it('formats dates in the language and time zone of the article', () => {
    render(<ArticlePage article={{ ...lighthouse, language: 'en-GB', timeZone: 'Asia/Tokyo' }} />);
    expect(screen.getByText('2 March 2026')).toHaveAttribute('datetime', '2026-03-01T23:30:00+00:00');
    expect(screen.getByText(/^2 March 2026 at 17:05 /)).toHaveAttribute('datetime', '2026-03-02T08:05:00+00:00');
  });

  it('names the authors', () => {
    render(<ArticlePage article={lighthouse} />);
    expect(screen.getByText('Ida Fenwick').closest('p')).toHaveTextContent('By Ida Fenwick and Tomas Reed');
  });

  it('has unique ids', () => {
    const { container } = render(<ArticlePage article={lighthouse} />);
    expect(ids(container)).toEqual([...new Set(ids(container))]);
  });

  it('has unique ids after `readArticle`, whatever ids the data has', () => {
    const claims = ['main', 'conversation', 'conversation-title', 'in-full', 'turn-1', 'turn-2', 'why', 'why'];
    const page = renderPage(
      readArticle({
        ...lighthouse,
        keyPoints: claims.map((id) => ({ id, text: 'A point' })),
        body: claims.map((id) => ({ type: 'paragraph', id, text: 'A paragraph' })),
      }),
    );
    expect(ids(page)).toEqual([...new Set(ids(page))]);
  });

  it('gives the first image of the body priority, and none of the brief', () => {
    const figure = lighthouse.body.filter((block) => block.type === 'figure');
    const { container } = render(<ArticlePage article={{ ...lighthouse, brief: figure, body: figure }} />);
    expect(container.querySelector('#in-brief img')).toHaveAttribute('loading', 'lazy');
    expect(container.querySelector('#in-full img')).toHaveAttribute('fetchpriority', 'high');
  });

  it('is rendered without errors in the console', () => {
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

  /** Elements without content that take up space. */
  function hollow(page: HTMLElement): string[] {
    return [...page.querySelectorAll('*')]
      .filter((element) => !element.textContent?.trim() && !element.closest('svg, script, style'))
      .filter((element) => !element.matches('img, hr, input, source, output') && !element.querySelector('img, hr'))
      .map((element) => element.outerHTML);
  }

  it.each(sampleOfRows(optional, 'standfirst', 'keyPoints', 'body', 'links'))('leave no trace: %s', (part, words) => {
    expect(renderPage(lighthouse)).toHaveTextContent(words);
    const page = renderPage(without(part));
    expect(page).not.toHaveTextContent(words);
    expect(hollow(page)).toEqual([]);
  });

  it('leave no trace when they are empty values', () => {
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
    expect(hollow(renderPage(empty))).toEqual([]);
    expect(renderPage(empty)).toHaveTextContent(/^Skip to the storyThe lamp is out$/);
  });

  it('leave the headline when all are missing', () => {
    const page = renderPage({ headline: 'The lamp is out', body: [] });
    expect(hollow(page)).toEqual([]);
    expect(page.querySelector('h1')).toHaveTextContent('The lamp is out');
    expect(page).toHaveTextContent(/^Skip to the storyThe lamp is out$/);
  });

  it('leave no choice of depth with only one version', () => {
    expect(renderPage(without('summary', 'keyPoints', 'brief')).querySelector('input')).toBeNull();
    expect(renderPage(without('brief')).querySelectorAll('fieldset:last-of-type input')).toHaveLength(2);
  });
});

describe('slots', () => {
  it('replace header and footer', () => {
    render(<ArticlePage article={lighthouse} header={<p>Our header</p>} footer={<p>Our footer</p>} />);
    expect(screen.getByText('Our header')).toBeVisible();
    expect(screen.getByText('Our footer')).toBeVisible();
    expect(screen.queryByText('The Gull Point Courier')).not.toBeInTheDocument();
    expect(screen.queryByText('Tide tables')).not.toBeInTheDocument();
  });

  it('accept null for no header and no footer', () => {
    const { container } = render(<ArticlePage article={lighthouse} header={null} footer={null} />);
    const parts = [...(container.firstElementChild?.children ?? [])].map((part) => part.tagName);
    expect(parts).toEqual(['A', 'MAIN']);
  });

  it('render content next to the story', () => {
    render(<ArticlePage article={without('conversation')} aside={<p>More from the coast</p>} />);
    const aside = screen.getByText('More from the coast').parentElement;
    expect(aside?.tagName).toBe('ASIDE');
    expect(screen.getByRole('article')).toContainElement(aside);
  });

  it('render content between the story and the conversation', () => {
    const { container } = render(<ArticlePage article={lighthouse} afterBody={<p>Write to the keeper</p>} />);
    expect(container.textContent).toMatch(/glad of it\..*Write to the keeper.*By the stove/s);
  });
});

describe('components by block type', () => {
  it('replace the default ones in brief, body and conversation', () => {
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

  deepTest('can be restyled default components', () => {
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

  it('do not change the others', () => {
    render(<ArticlePage article={lighthouse} components={{ divider: () => <p>***</p> }} />);
    expect(screen.getByText('***')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'In the tower' })).toBeVisible();
  });
});

describe('the lead', () => {
  const lead: Article['lead'] = {
    type: 'figure',
    image: { url: '/wall.jpg', alt: 'A stone wall', width: 1200, height: 800 },
    caption: 'The wall at six.',
  };
  const trained = { source: 'trainedAlgorithmicMedia' } as const;

  it('is between the headline and the story, and is the picture that is fetched first', () => {
    render(<ArticlePage article={{ ...lighthouse, lead }} />);
    const wall = screen.getByRole('img', { name: 'A stone wall' });
    expect(screen.getByRole('heading', { level: 1 }).compareDocumentPosition(wall)).toBe(4);
    expect(wall.compareDocumentPosition(screen.getByRole('heading', { name: 'Key points' }))).toBe(4);
    expect(screen.getAllByRole('img').filter((image) => image.hasAttribute('fetchpriority'))).toEqual([wall]);
  });

  it('has its notes, and an id to which a correction links', () => {
    const corrections = [{ kind: 'correction', at: '2026-03-03', text: 'It is granite.', parts: ['lead'] }] as const;
    const { container } = render(
      <ArticlePage article={{ ...lighthouse, lead, provenanceOf: { lead: trained }, corrections }} />,
    );
    const element = container.querySelector('#lead');
    expect(element).toHaveTextContent(/Correction, March 3, 2026/);
    expect(element).toHaveTextContent(/AI/);
    expect(element).toHaveAttribute('data-ai-disclosure', trained.source);
  });

  it('is replaced by a note if it is withdrawn, alone or with everything', () => {
    const withdrawn = { kind: 'withdrawal', at: '2026-03-03', text: 'It was another wall.' } as const;
    const { container, rerender } = render(
      <ArticlePage article={{ ...lighthouse, lead, corrections: [{ ...withdrawn, parts: ['lead'] }] }} />,
    );
    expect(container.querySelector('#lead')).toHaveTextContent(/withdrawn on March 3, 2026.*It was another wall/);
    expect(screen.queryByAltText('A stone wall')).toBeNull();
    rerender(<ArticlePage article={{ ...lighthouse, lead, corrections: [withdrawn] }} />);
    expect(screen.queryByAltText('A stone wall')).toBeNull();
  });

  it('is given to a layout, and is empty without a lead', () => {
    const Layout = ({ lead: given }: ArticleParts) => <main>{given || 'No lead'}</main>;
    const { container, rerender } = render(<ArticlePage article={{ ...lighthouse, lead }} layout={Layout} />);
    expect(container).toHaveTextContent(/^The wall at six\.$/);
    rerender(<ArticlePage article={lighthouse} layout={Layout} />);
    expect(container).toHaveTextContent(/^No lead$/);
  });
});

it('a kicker is above the headline, and is replaced by a note if it is withdrawn', () => {
  const article: Article = { ...lighthouse, kicker: 'The last watch' };
  const { rerender } = render(<ArticlePage article={article} />);
  expect(screen.getByText('The last watch')).toBeVisible();
  const corrections = [{ kind: 'withdrawal', at: '2026-03-03', text: 'It was not.', parts: ['kicker'] }] as const;
  rerender(<ArticlePage article={{ ...article, corrections }} />);
  expect(screen.queryByText('The last watch')).toBeNull();
  expect(screen.getByRole('link', { name: /withdrawn on March 3, 2026/ })).toBeVisible();
});

describe('the layout', () => {
  it('can be replaced by one that places the parts differently', () => {
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

  it('can be the one for a page with its own header, main and footer', () => {
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
  it('replace single messages', () => {
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

  it('that are undefined do not replace the default ones', () => {
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
    'is rendered as a page without errors in the console: %j',
    (value) => {
      expect(complaints(() => render(<ArticlePage article={asArticle(value)} />))).toEqual([]);
      expect(screen.getByRole('main')).toBeVisible();
    },
  );

  it('is rendered with every word of it', () => {
    for (let seed = 0; seed < (isDeep ? 60 : 5); seed += 1) {
      const { document, words } = garbage(seed);
      const shown = renderToString(<ArticlePage article={asArticle(document)} />);
      expect(words.filter((word) => !shown.includes(word))).toEqual([]);
    }
  });

  it('in every field at once does not throw', () => {
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
      expect(renderPage(everywhere).querySelector('main')).not.toBeNull();
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
      expect(renderPage(inside).querySelector('main')).not.toBeNull();
    }
  });

  it.each(['__proto__', 'constructor', 'byline', '\ud800', '%', '{number}', '$&'])(
    '%j does not throw as name, id or kind',
    (word) => {
      const page = renderPage({
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

  it('does not run: markup is rendered as text', () => {
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
    const sound = renderPage(lighthouse);
    const page = renderPage(attacked);
    expect(page.querySelectorAll('[onerror]')).toHaveLength(0);
    expect(page.querySelectorAll('script')).toHaveLength(sound.querySelectorAll('script').length);
    expect(page.querySelectorAll('img')).toHaveLength(sound.querySelectorAll('img').length);
    expect(page.querySelector('h1')).toHaveTextContent(attack);
  });

  it.each(unsafeUrls)('is no link: %j', (url) => {
    const link = [{ type: 'link', text: 'words', url }];
    const page = renderPage({
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

  it('of great size is rendered completely', () => {
    const headline = 'A headline that goes on and on. '.repeat(3_200);
    const word = 'w'.repeat(20_000);
    const page = renderPage({ headline, deck: word, body: [{ type: 'paragraph', text: '👩‍👩‍👧‍👦'.repeat(2_000) }] });
    expect(page.querySelector('h1')?.textContent).toBe(headline);
    expect(page.textContent).toContain(word);
    expect(page.textContent).toContain('👩‍👩‍👧‍👦'.repeat(2_000));
  });
});

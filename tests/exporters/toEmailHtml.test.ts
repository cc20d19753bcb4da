import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { toEmailHtml, toNewsletterHtml } from '../../src/exporters';
import { messagesFor } from '../../src/messages/messagesFor';
import { accent, ink, rule, secondary } from '../../src/theme/color';
import { createTheme } from '../../src/theme/createTheme';
import { readColor } from '../../src/theme/readColor';
import { themes } from '../../src/theme/themes';
import { defaultOf } from '../../src/theme/tokens';
import { flood } from '../../stories/articles/flood';
import { floodInArabic } from '../../stories/articles/floodInArabic';
import { saltmereDrafted } from '../../stories/articles/saltmere-honest';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { deepTest } from '../deepTest';

const { window } = new JSDOM('');

const url = 'https://courier.example/lamp';
const story: Article = {
  headline: 'The lamp',
  kicker: 'Harbour',
  standfirst: 'Who lights it now?',
  summary: 'The keeper left.',
  keyPoints: [{ text: 'Nobody climbs the stairs.' }],
  brief: [{ type: 'paragraph', text: 'The short version.' }],
  body: [{ type: 'paragraph', text: 'The long version.' }],
  lead: { type: 'figure', image: { url: '/lamp.jpg', alt: 'A tower', width: 900 }, caption: 'At dusk' },
  authors: [{ name: 'Ida Fenwick' }],
  publisher: { name: 'The Courier', url: '/' },
  url,
};

/** The document of a mail, as a browser reads it, and what was reported. */
function read(write: (onIssue: (issue: Issue) => void) => string) {
  const issues: Issue[] = [];
  const html = write((issue) => issues.push(issue));
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  const words = document.body.textContent?.replace(/\s+/g, ' ') ?? '';
  return { html, document, words, issues };
}

const mailOf = (article: Article, options: Parameters<typeof toEmailHtml>[1] = {}) =>
  read((onIssue) => toEmailHtml(article, { ...options, onIssue }));

describe('The mail of a story', () => {
  it('is its short version, with a link to the whole', () => {
    const { document, words, issues } = mailOf(story);
    expect(document.title).toBe('The lamp');
    expect(document.querySelector('h1 a')?.getAttribute('href')).toBe(url);
    expect(words).toContain('The keeper left.');
    expect(words).toContain('The short version.');
    expect(words).not.toContain('The long version.');
    const links = [...document.querySelectorAll('a')].map((link) => `${link.textContent} ${link.href}`);
    expect(links).toContain(`Read in full ${url}`);
    expect(issues).toEqual([]);
  });

  it('is its summary and key points at a glance', () => {
    const { words } = mailOf(story, { depth: 'at-a-glance' });
    expect(words).toContain('Nobody climbs the stairs.');
    expect(words).not.toContain('The short version.');
  });

  it('has no longer version where a short one is not there', () => {
    const { words } = mailOf({ ...story, brief: undefined });
    expect(words).toContain('Nobody climbs the stairs.');
    expect(words).not.toContain('The long version.');
  });

  it('begins with the standfirst, which mailboxes show after the subject', () => {
    const { document } = mailOf(story);
    expect(document.body.firstElementChild?.textContent).toBe('Who lights it now?');
  });

  it('begins with no summary of a machine without the line that says so', () => {
    const { document } = mailOf({
      ...story,
      standfirst: undefined,
      provenanceOf: { summary: { source: 'trainedAlgorithmicMedia' } },
    });
    expect(document.body.firstElementChild?.textContent).toBe('Summary: made with AI. The keeper left.');
  });

  it('tells readers of a machine’s share, and of corrections', () => {
    const { words } = mailOf({
      ...saltmereDrafted,
      url,
      corrections: [{ kind: 'correction', at: '2026-03-02', text: 'It was the north tower.' }],
    });
    expect(words).toContain('Summary: drafted with AI, reviewed by the coast desk');
    expect(words).toContain('It was the north tower.');
  });

  it('has only the notes that are cited in it, and links its conversation', () => {
    const { words, document } = mailOf({
      ...story,
      brief: [{ type: 'paragraph', text: ['Oil', { type: 'note', id: 'oil' }] }],
      notes: [
        { id: 'tide', text: 'The tide table.' },
        { id: 'oil', text: 'Four litres.' },
      ],
      conversation: {
        speakers: [{ id: 'a', name: 'Ann', kind: 'human' }],
        turns: [{ speaker: 'a', body: [{ type: 'paragraph', text: 'Hm.' }] }],
      },
    });
    expect(words).toContain('Four litres.');
    expect(words).not.toContain('The tide table.');
    expect(words).not.toContain('Hm.');
    expect(document.querySelector('a[href$="#conversation"]')?.textContent).toBe('Read the conversation');
  });

  it('has pictures with a width in pixels, in a format that Outlook shows', () => {
    const image = {
      url: '/lamp.webp',
      alt: 'A tower',
      sources: [
        { url: '/lamp.avif', width: 1600, type: 'image/avif' },
        { url: '/small.jpg', width: 400 },
        { url: '/large.jpg', width: 1600 },
        { url: '/huge.jpg', width: 3200 },
      ],
    };
    const { document, issues } = mailOf({ ...story, lead: { type: 'figure', image } });
    const picture = document.querySelector('img');
    expect(picture?.src).toBe('https://courier.example/large.jpg');
    expect(picture?.getAttribute('width')).toBe('536');
    expect(picture?.alt).toBe('A tower');
    expect(issues).toEqual([]);
  });

  it('reports a picture that no mail program shows, and keeps its words', () => {
    const { words, issues } = mailOf({
      ...story,
      lead: { type: 'figure', image: { url: '/lamp.svg', alt: 'A tower' } },
    });
    expect(words).toContain('A tower');
    expect(issues).toEqual([
      expect.objectContaining({ kind: 'left-out', message: expect.stringContaining('lamp.svg') }),
    ]);
  });

  it('shows a film as a picture with a link', () => {
    const { document } = mailOf({
      ...story,
      lead: {
        type: 'video',
        title: 'The stairs',
        url: 'https://film.example/7',
        poster: { url: '/stairs.jpg', alt: '' },
      },
    });
    expect(document.querySelector('video, iframe')).toBeNull();
    expect(document.querySelector('a[href="https://film.example/7"] img')).not.toBeNull();
  });

  it('has no link without an address, and reports it', () => {
    const { words, issues } = mailOf({ ...story, url: undefined, lead: undefined, publisher: undefined });
    expect(words).not.toContain('Read in full');
    expect(issues).toEqual([expect.objectContaining({ kind: 'missing', path: 'url' })]);
  });

  it('has a title also of a story without a headline, which is reported', () => {
    const paths: string[] = [];
    const html = toEmailHtml(
      { ...story, headline: '' },
      { onIssue: ({ kind, path }) => paths.push(`${kind} ${path}`) },
    );
    expect(html).toContain('<title lang="en">Untitled</title>');
    expect(paths).toEqual(['missing headline']);
  });

  it('has the language and the direction of the story on its outer cell, and words in it', () => {
    const { document, words } = mailOf(floodInArabic, { messages: messagesFor });
    const cell = document.querySelector('td');
    expect([cell?.lang, cell?.dir]).toEqual([floodInArabic.language, 'rtl']);
    expect(words).toContain('قراءة النص الكامل');
    expect(document.querySelector('ul')?.style.padding).toBe('0px 22px 0px 0px');
  });

  it('has the headings of the page, in tables that are not read as such', () => {
    const { document } = mailOf({
      ...story,
      brief: [
        { type: 'heading', text: 'Oil' },
        { type: 'factBox', title: 'The lamp', facts: [{ term: 'Built', value: '1761' }] },
        { type: 'table', head: [{ cells: [{ text: 'Month' }] }], rows: [{ cells: [{ text: 'May' }] }] },
      ],
    });
    const headings = [...document.querySelectorAll('h1, h2, h3, h4')].map((one) => `${one.tagName} ${one.textContent}`);
    expect(headings).toEqual(['H1 The lamp', 'H2 Key points', 'H2 Oil', 'H3 The lamp']);
    const tables = [...document.querySelectorAll('table')];
    expect(tables.filter((table) => table.querySelector(':scope > tbody > tr > th, th')).length).toBeGreaterThan(0);
    for (const table of tables) {
      const isData = table.querySelector(':scope > thead') !== null;
      expect(table.getAttribute('role')).toBe(isData ? null : 'presentation');
    }
  });

  it('takes a footer and a logo of the sender', () => {
    const { document } = mailOf(story, {
      footer: '<a href="*|UNSUB|*">Unsubscribe</a>',
      logo: { url: '/logo.png', width: 180 },
    });
    expect(document.querySelector('a[href="*|UNSUB|*"]')?.textContent).toBe('Unsubscribe');
    expect(document.querySelector('a[href="https://courier.example/"] img')?.getAttribute('alt')).toBe('The Courier');
  });

  it('gives the elements of a publisher’s own blocks its styles', () => {
    const { document } = mailOf(
      { ...story, brief: [{ type: 'bigNumber', items: [{ value: '7', description: 'lamps' }] }] },
      { html: { bigNumber: ({ items }, { element }) => items.map(({ value }) => element('h3', {}, value)).join('') } },
    );
    expect(document.querySelector('h3')?.textContent).toBe('7');
    expect(document.querySelector('h3')?.style.fontWeight).toBe('bold');
  });
});

describe('The look of a mail', () => {
  it('is that of the theme Hearth', () => {
    const { html } = mailOf(story, { footer: 'x' });
    for (const token of [ink, secondary, rule, accent]) {
      const [, light = '', dark = ''] = /light-dark\((.*), (.*)\)/.exec(defaultOf(token)) ?? [];
      expect(html).toContain(light);
      expect(html).toContain(dark);
    }
    expect(mailOf(story, { footer: 'x', theme: { color: { paper: 'light-dark(#fff, #111317)' } } }).html).toBe(html);
  });

  it('is that of a theme, in both schemes, with the accent of the section', () => {
    const theme = createTheme({
      name: 'ours',
      extends: 'broadsheet',
      sections: { sport: { light: '#0a5c36', dark: '#7fd6a8' } },
    });
    const { html, document } = mailOf({ ...story, section: { name: 'Sport', id: 'sport' } }, { theme });
    expect(document.querySelector('h1')?.style.fontFamily).toMatch(/^"?'?Playfair Display'?"?, Didot/);
    expect(document.querySelector('td')?.style.backgroundColor).toBe('rgb(253, 251, 245)');
    expect(html).toContain('.fill-paper{background-color:#14130f!important}');
    expect(html).toContain('[data-ogsc] .accent{color:#7fd6a8!important}');
    expect(document.querySelector('h1')?.previousElementSibling).toHaveProperty('style.color', 'rgb(10, 92, 54)');
  });

  it.each(Object.values(themes))('is that of the theme $name, without a report', (theme) => {
    expect(mailOf(story, { theme }).issues).toEqual([]);
  });

  it.each(['oklch(50% 0.1 200)', 'oklch(.72 38% 40deg)', 'oklch(30% .05 -20 / 100%)'])(
    'has the colour %s in digits',
    (css) => {
      const { html, issues } = mailOf(story, { theme: { color: { accent: `light-dark(${css}, #00ff00)` } } });
      const { r = 0, g = 0, b = 0 } = readColor(css, 'light') ?? {};
      const digits = [r, g, b]
        .map((value) =>
          Math.round(255 * Math.max(value, 0))
            .toString(16)
            .padStart(2, '0'),
        )
        .join('');
      expect(html).toContain(`color:#${digits}`);
      expect(issues).toEqual([]);
    },
  );

  it('has the thin line of cells under the header of a row', () => {
    const cells = [{ text: 'Stone', header: 'row' } as const, { text: '2,640' }];
    const { document } = mailOf({ ...story, brief: [{ type: 'table', rows: [{ cells }] }] });
    const [header, cell] = ['th', 'td.label'].map((name) => document.querySelector<HTMLElement>(`table table ${name}`));
    expect(header?.style.borderColor).toBe(cell?.style.borderColor);
  });

  it.each([
    ['en', 'left'],
    ['ar', 'right'],
  ])('begins the words in the place of a blocked picture where lines begin in %s', (language, side) => {
    const write = () => toNewsletterHtml({ title: 'A', language }, [{ ...story, language }], { leads: 0 });
    const cell = read(write).document.querySelector('img[width="120"], td img')?.closest('td');
    expect(cell?.style.textAlign).toBe(side);
    expect(cell?.hasAttribute('align')).toBe(false);
  });

  it('keeps the colour of Hearth where a colour is none of mail programs, and reports it', () => {
    const { issues, html } = mailOf(story, {
      theme: { color: { accent: 'color(display-p3 1 0 0)', ink: 'red;}</style>' }, font: { text: 'x;}</style>' } },
    });
    expect(issues.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'unknown options.theme.color.ink',
      'unknown options.theme.color.accent',
    ]);
    expect(html).toContain('#b3370f');
    expect(html).not.toContain('red;');
    expect(html).not.toContain('x;}');
  });
});

describe('A newsletter', () => {
  const plain = { ...story, lead: undefined };
  const stories = ['One', 'Two', 'Three'].map(
    (headline): Article => ({ ...plain, headline, url: `${url}/${headline}` }),
  );
  const letter = {
    title: 'The Tide',
    intro: 'The week in the harbour',
    publishedAt: '2026-11-27',
    url: 'https://courier.example/',
  };
  const letterOf = (articles: readonly Article[], options: Parameters<typeof toNewsletterHtml>[2] = {}) =>
    read((onIssue) => toNewsletterHtml(letter, articles, { ...options, onIssue }));

  it('has its title, date and introduction, then the stories under it, the first one larger', () => {
    const { document, words, issues } = letterOf(stories);
    const headings = [...document.querySelectorAll('h1, h2')].map(
      ({ tagName, textContent }) => `${tagName} ${textContent}`,
    );
    expect(headings).toEqual(['H1 The Tide', 'H2 One', 'H2 Two', 'H2 Three']);
    expect(words).toContain('November 27, 2026');
    expect(document.body.firstElementChild?.textContent).toBe('The week in the harbour');
    expect(words.match(/The keeper left\./g)).toHaveLength(1);
    expect(words.match(/Who lights it now\?/g)).toHaveLength(3);
    expect(issues).toEqual([]);
  });

  it('has as many stories at length as are wanted', () => {
    const { words } = letterOf(stories, { leads: 2, depth: 'in-brief' });
    expect(words.match(/The short version\./g)).toHaveLength(2);
  });

  it('has a small picture beside a story, but none that a machine made', () => {
    const pictured = stories.map((one) => ({ ...one, lead: story.lead }));
    const small = (articles: readonly Article[]) =>
      letterOf(articles).document.querySelectorAll('img[width="132"]').length;
    expect(small(pictured)).toBe(2);
    const [first, second, third] = pictured as [Article, Article, Article];
    expect(small([first, second, { ...third, provenanceOf: { lead: { source: 'trainedAlgorithmicMedia' } } }])).toBe(1);
  });

  it.each([null, 7, 'words', {}, [null]])('is written of %j in the place of stories and words', (value) => {
    const given = { ...letter, title: value, intro: value, preheader: value, publisher: value } as never;
    const html = toNewsletterHtml(given, [value, ...stories] as never, {
      theme: { color: value, font: value } as never,
    });
    expect(html).toContain('Three');
  });

  it('leaves out a story that was withdrawn, and reports it', () => {
    const [first, second] = stories as [Article, Article];
    const { words, issues } = letterOf([first, { ...second, corrections: [{ kind: 'withdrawal', text: 'False.' }] }]);
    expect(words).not.toContain('Two');
    expect(issues).toEqual([{ kind: 'left-out', path: 'stories[1]', message: 'was withdrawn; it is left out.' }]);
  });

  it('has the corrections of the words that it has', () => {
    const [first, second] = stories as [Article, Article];
    const withParts = (parts: ['standfirst'] | ['body']): Article => ({
      ...second,
      corrections: [{ kind: 'correction', text: 'It was north.', parts }],
    });
    expect(letterOf([first, withParts(['standfirst'])]).words).toContain('It was north.');
    expect(letterOf([first, withParts(['body'])]).words).not.toContain('It was north.');
  });

  it('is that of a front, whose name it has', () => {
    const { document, issues } = read((onIssue) => toNewsletterHtml({}, saltmereFront, { onIssue }));
    expect(document.querySelector('h1')?.textContent).toBe(saltmereFront.title);
    expect(document.querySelectorAll('h2').length).toBeGreaterThan(10);
    expect(issues.filter(({ kind }) => kind === 'missing')).toEqual([]);
  });
});

describe('The size of a mail', () => {
  const bytesOf = (html: string) => Buffer.byteLength(html);
  const long = (words: string) => [{ type: 'paragraph', text: words.repeat(20_000) }] as const;

  it('of a long story is small enough for Gmail', () => {
    const { html, issues } = mailOf({ ...flood, brief: flood.body });
    expect(bytesOf(html)).toBeLessThan(60_000);
    expect(issues.filter(({ message }) => message.includes('longer'))).toEqual([]);
  });

  it.each(['a long one ', 'eine lange Länge ', '很長的文字', '𝒂𝒃𝒄'])(
    'of a story in brief that is too long ends with what is read at a glance: %s',
    (words) => {
      const { html, words: written, issues } = mailOf({ ...story, brief: long(words) });
      expect(bytesOf(html)).toBeLessThan(100_000);
      expect(written).toContain('The keeper left.');
      expect(issues).toEqual([
        { kind: 'left-out', path: '', message: expect.stringContaining('only what is read at a glance is in it') },
      ]);
    },
  );

  deepTest('of a newsletter is kept by shorter stories, from the last one, and then by fewer', () => {
    const stories = Array.from(
      { length: 40 },
      (_, index): Article => ({
        ...story,
        headline: `Story ${index}`,
        summary: 'A summary. '.repeat(100),
        url: `${url}/${index}`,
      }),
    );
    const options = { leads: 40, depth: 'in-brief' } as const;
    const counted = (maxBytes: number) => {
      const { html, document, issues } = read((onIssue) =>
        toNewsletterHtml({ title: 'All' }, stories, { ...options, maxBytes, onIssue }),
      );
      expect(bytesOf(html)).toBeLessThanOrEqual(maxBytes);
      const text = document.body.textContent ?? '';
      const countOf = (words: string) => text.split(words).length - 1;
      return {
        bytes: bytesOf(html),
        brief: countOf('The short version.'),
        summaries: countOf('A summary. A'),
        stories: document.querySelectorAll('h2').length,
        issues,
      };
    };
    const all = counted(1_000_000);
    expect([all.brief, all.stories, all.issues.length]).toEqual([40, 40, 0]);
    const some = counted(all.bytes - 500);
    expect(some.brief).toBeGreaterThan(0);
    expect(some.brief).toBeLessThan(40);
    expect([some.summaries, some.stories]).toEqual([all.summaries, 40]);
    const few = counted(12_000);
    expect(few.stories).toBeLessThan(40);
    expect(few.issues).toHaveLength(40);
    expect(few.issues.at(-1)).toEqual({
      kind: 'left-out',
      path: 'stories[39]',
      message: 'is left out, because the mail would be longer than it may be.',
    });
  });

  deepTest('is reported if nothing more can be left out', () => {
    const { words, issues } = mailOf({ ...story, headline: 'word '.repeat(40_000) });
    expect(words).toContain('word word');
    expect(issues.at(-1)?.message).toContain('nothing more can be left out');
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { compile } from 'tailwindcss';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Ask } from '../../src/components/Ask/Ask';
import { Byline } from '../../src/components/Byline/Byline';
import { ConversationThread } from '../../src/components/ConversationThread/ConversationThread';
import { Corrections } from '../../src/components/Corrections/Corrections';
import { Dateline } from '../../src/components/Dateline/Dateline';
import { Disclosure } from '../../src/components/Disclosure/Disclosure';
import { Divider } from '../../src/components/Divider/Divider';
import { Figure } from '../../src/components/Figure/Figure';
import { Headline } from '../../src/components/Headline/Headline';
import { KeyPoints } from '../../src/components/KeyPoints/KeyPoints';
import { List } from '../../src/components/List/List';
import { Paragraph } from '../../src/components/Paragraph/Paragraph';
import { PullQuote } from '../../src/components/PullQuote/PullQuote';
import { Quote } from '../../src/components/Quote/Quote';
import { SchemeToggle } from '../../src/components/SchemeToggle/SchemeToggle';
import { SiteFooter } from '../../src/components/SiteFooter/SiteFooter';
import { SiteHeader } from '../../src/components/SiteHeader/SiteHeader';
import { Subheading } from '../../src/components/Subheading/Subheading';
import { Summary } from '../../src/components/Summary/Summary';
import { Turn } from '../../src/components/Turn/Turn';
import { ArticleBody } from '../../src/page/ArticleBody';
import { ReadingDepth } from '../../src/page/ReadingDepth';
import { isDeep, sampleOf } from '../deep';
import { deepTest } from '../deepTest';
import { everywhere } from '../fixtures/everywhere';
import { isStatic, staticCss } from '../static';
import { changed, frame, type Looks, looks } from './looks';
import { type Site, startSite } from './site';

const require = createRequire(import.meta.url);
const fileOf = (name: string) => readFileSync(require.resolve(name), 'utf8');

/** Common base style sheets of sites; some are installed and read by the deep tests only. */
const hosts = {
  'an unkind sheet': readFileSync(new URL('../fixtures/unkind.css', import.meta.url), 'utf8'),
  ...(isDeep && {
    'the preflight of Tailwind': `@layer base{${fileOf('tailwindcss/preflight.css')}}`,
    'normalize.css': fileOf('normalize.css/normalize.css'),
    bootstrap: fileOf('bootstrap/dist/css/bootstrap.min.css'),
    bulma: fileOf('bulma/css/bulma.min.css'),
    foundation: fileOf('foundation-sites/dist/css/foundation.min.css'),
    'water.css': fileOf('water.css/out/water.min.css'),
  }),
};

const paragraph = {
  type: 'paragraph',
  text: ['A ', { type: 'quotation', text: 'word' }, ' and ', { type: 'emphasis', text: ['two'] }],
} as const;
const article = {
  ...everywhere((position) => `Words at ${position}`),
  url: 'https://hearth.example/',
};
const story = { ...article, body: [paragraph, ...article.body, { type: 'divider' } as const] };

/** Each component outside of a page. */
const alone = (
  <>
    <SiteHeader publisher={article.publisher} section={article.section} />
    <SiteHeader
      title="The Courier"
      date="2031-03-05"
      local="High water"
      sections={[{ name: 'Coast', url: '/coast' }, { name: 'Town' }]}
      section={{ name: 'Town' }}
      search={{ action: '/search' }}
      account="Ann"
    />
    <Headline headline="A headline" deck="A deck" standfirst="A standfirst" section="Coast" level={2} />
    <Byline authors={[{ name: 'Ida Fenwick', url: '/ida' }, { name: 'Otto Pell' }]} />
    <Dateline publishedAt="2031-03-04" modifiedAt="2031-03-05T08:00:00Z" />
    <Summary>A summary</Summary>
    <KeyPoints points={[{ text: 'One' }, { text: 'Two' }]} />
    <Subheading>A subheading</Subheading>
    <Paragraph>A paragraph</Paragraph>
    <List items={['One', 'Two']} />
    <List items={['One', 'Two']} ordered />
    <PullQuote attribution="Ida Fenwick">A pull quote</PullQuote>
    <Quote attribution="Otto Pell">A quote</Quote>
    <Figure image={{ url: '/lamp.png', alt: 'A lamp', width: 300, height: 200 }} caption="A lamp" credit="Ida" />
    <Divider />
    <Disclosure
      provenance={{ source: 'trainedAlgorithmicMedia', disclosure: 'details', system: 'Lamp 2' }}
      part="Summary"
    />
    <Corrections corrections={article.corrections ?? []} id="alone-corrections" />
    <ConversationThread conversation={article.conversation} id="alone-conversation" ask={<Ask />} />
    <SchemeToggle />
    <SiteFooter links={article.links ?? []} />
    <SiteFooter
      publisher={{ name: 'The Courier', url: '/' }}
      groups={[{ title: 'Services', url: '/services', links: [{ label: 'Tides', url: '/tides' }] }]}
      editions={[{ label: 'Cymraeg', url: '/cy', language: 'cy' }]}
      address="Quay Lane 4"
      imprint={<p>Editor: Ann</p>}
      toTop
    />
  </>
);

/** The style elements and the markup of components outside of a page. */
async function markupOf(components: ReactNode): Promise<readonly [styles: string, markup: string]> {
  const sheet = new ServerStyleSheet();
  const markup = renderToStaticMarkup(sheet.collectStyles(components));
  return [isStatic ? `<style>${await staticCss()}</style>` : sheet.getStyleTags(), markup];
}

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await startSite();
  const [styles, markup] = await markupOf(alone);
  site.put('/host', story, { jsonLd: false });
  page = (await site.open('/host', { bypassCSP: true })).page;
  await page.evaluate(
    ([head, html, css]) => {
      document.head.insertAdjacentHTML('beforeend', `${head}<style>${css}</style>`);
      document.body.insertAdjacentHTML('beforeend', `<div id="alone" class="alone">${html}</div>`);
      for (const details of document.querySelectorAll('details')) details.open = true;
    },
    [styles, markup, frame] as const,
  );
});
afterAll(() => site.close());

/** Adds a style sheet of a site before or after those of the library, or removes it. */
async function host(css: string, place: 'first' | 'last'): Promise<void> {
  await page.evaluate(
    ([text, where]) => {
      document.getElementById('host')?.remove();
      const style = document.createElement('style');
      style.id = 'host';
      style.textContent = text;
      document.head[where === 'first' ? 'prepend' : 'append'](style);
    },
    [css, place] as const,
  );
}

describe.each(sampleOf([390, 1280], 390))('in a window of %i pixels', (width) => {
  let before: Looks;
  beforeAll(async () => {
    await page.setViewportSize({ width, height: 800 });
    await host('', 'last');
    before = await page.evaluate(looks);
  });

  test.each(Object.entries(hosts))(
    'rules for elements in %s do not change the elements of the library',
    async (_, css) => {
      expect(Object.keys(before).length).toBeGreaterThan(300);
      for (const place of ['first', 'last'] as const) {
        await host(css, place);
        expect(changed(before, await page.evaluate(looks)).slice(0, 40), place).toEqual([]);
      }
    },
  );
});

deepTest.each(Object.entries(hosts))(
  'the browser can search a closed version of the story, whatever rules for [hidden] are in %s',
  async (_, css) => {
    for (const place of ['first', 'last'] as const) {
      await host(css, place);
      const closed = await page.locator('#in-brief').evaluate((version) => {
        const { display, contentVisibility } = getComputedStyle(version);
        return { hidden: version.getAttribute('hidden'), display, contentVisibility, height: version.clientHeight };
      });
      expect(closed, place).toEqual({
        hidden: 'until-found',
        display: 'block',
        contentVisibility: 'hidden',
        height: 0,
      });
    }
  },
);

deepTest(
  'components look the same as parts of a page, in a custom layout, and composed outside of a page',
  async () => {
    const { headline, deck, authors = [], summary } = story;
    const keyPoints = (story.keyPoints ?? []).filter(({ provenance }) => !provenance);
    const body = story.body.filter((block) => !('provenance' in block));
    const composed = (
      <>
        <Headline headline={headline} deck={deck} byline={<Byline authors={authors} />} />
        <ReadingDepth
          atAGlance={
            <>
              <Summary>{String(summary)}</Summary>
              <KeyPoints points={keyPoints} />
            </>
          }
          inFull={<ArticleBody blocks={body} components={{ pullQuote: PullQuote }} />}
        />
      </>
    );
    const [styles, markup] = await markupOf(composed);
    const article = { headline, deck, authors, summary, keyPoints, body };
    site.put('/page', article);
    site.put('/layout', article, {
      layout: (parts) => (
        <div className="of two">
          {parts.headline}
          {parts.story}
        </div>
      ),
    });
    site.put('/composed', { headline: '', body: [] }, { layout: () => <div id="composed" /> });
    const settings = async (path: string) => {
      const { page: opened } = await site.open(path, { bypassCSP: true });
      return opened.evaluate(
        ([place, head, html]) => {
          if (place === '/composed') {
            document.head.insertAdjacentHTML('beforeend', head);
            (document.getElementById('composed') as HTMLElement).innerHTML = html;
          }
          return [
            '.broadsheet-Headline',
            '.broadsheet-Byline',
            '.broadsheet-KeyPoints',
            '.broadsheet-ArticleBody',
          ].flatMap((name) =>
            [...document.querySelectorAll(`${name} :not([class])`)].map((element) => {
              const style = getComputedStyle(element);
              const values = [
                'margin-top',
                'margin-bottom',
                'padding-left',
                'font',
                'color',
                'text-align',
                'unicode-bidi',
                'list-style-type',
              ];
              return [element.localName, ...values.map((value) => style.getPropertyValue(value))].join(' ');
            }),
          );
        },
        [path, styles, markup] as const,
      );
    };
    const usual = await settings('/page');
    expect(usual.length).toBeGreaterThan(20);
    expect(await settings('/layout')).toEqual(usual);
    expect(await settings('/composed')).toEqual(usual);
  },
);

/** Content of a publisher: elements of every kind, with or without classes. */
function Given({ classes = '' }: { classes?: string }): ReactNode {
  return (
    <div data-given>
      <h2 className={classes || undefined}>Letters</h2>
      <p className={classes || undefined}>
        Write to <a href="/desk">the desk</a>, <em>by hand</em>, <q>in ink</q> <small>or not</small>, <b>soon</b>.
      </p>
      <ul className={classes || undefined}>
        <li>Ink</li>
      </ul>
      <ol>
        <li>Paper</li>
      </ol>
      <blockquote className={classes || undefined} lang="fr">
        <p>Chère rédaction</p>
      </blockquote>
      <figure>
        <img src="/desk.png" alt="A desk" width={40} height={20} />
        <figcaption>A desk</figcaption>
      </figure>
      <details open>
        <summary>More</summary>
        <dl>
          <dt>By</dt>
          <dd>Post</dd>
        </dl>
      </details>
      <form>
        <label>
          Name <input type="text" />
        </label>
        <textarea rows={2} />
        <button type="button">Send</button>
      </form>
      <hr />
    </div>
  );
}

const utilities =
  'mt-8 p-4 rounded-lg border-2 border-amber-500 bg-amber-100 text-center text-2xl font-bold italic uppercase underline list-disc tracking-widest leading-loose indent-4 max-w-xs float-right';

describe('Content of a publisher in a page', () => {
  const slots = sampleOf(
    ['header', 'footer', 'aside', 'after-body', 'block', 'turn', 'ask'],
    'header',
    'block',
    'turn',
  );
  let tailwind: string;
  beforeAll(async () => {
    const { build } = await compile(
      `@layer theme,base,components,utilities;@layer theme{${fileOf('tailwindcss/theme.css')}}@layer base{${fileOf('tailwindcss/preflight.css')}}@layer utilities{@tailwind utilities;}`,
    );
    tailwind = build(utilities.split(' '));
    const given = (slot: string) => (
      <div data-slot={slot}>
        <Given />
        <Given classes={utilities} />
        <PullQuote attribution="Ida Fenwick">A lamp, in an element of the site’s</PullQuote>
      </div>
    );
    const Block = () => given('block');
    site.put(
      '/given',
      { headline: 'The lamp', body: [{ type: 'divider' }], publisher: { name: 'The Hearth' } },
      {
        header: given('header'),
        footer: given('footer'),
        aside: given('aside'),
        components: { divider: Block },
        jsonLd: false,
        afterBody: (
          <>
            {given('after-body')}
            <ConversationThread speakers={[]} ask={given('ask')}>
              <Turn speaker="Ida Fenwick">{given('turn')}</Turn>
            </ConversationThread>
          </>
        ),
      },
    );
    page = (await site.open('/given', { bypassCSP: true })).page;
  });

  deepTest.each([
    ['by elements', hosts['an unkind sheet']],
    ['by the classes of Tailwind', ''],
  ])('is styled by the site %s, as outside of the page', async (_, css) => {
    await host(css || tailwind, 'first');
    const differences = await page.evaluate((names) => {
      // Sizes depend on the place, and so does the room that the choice of depth needs above what is focused. When styles are copied, a line height that is a number becomes a length, and currentColor a colour.
      const ofPlace =
        /^(?:width|height|(?:inline|block)-size|(?:perspective|transform)-origin|line-height|scroll-margin-.*)$/;
      const ofColor = /^(?:caret-color|text-emphasis-color|-webkit-text-(?:fill|stroke)-color)$/;
      return names.flatMap((name) => {
        const slot = document.querySelector<HTMLElement>(`[data-slot=${name}]`);
        if (!slot) return [`there is no ${name}`];
        const outside = document.createElement('div');
        const style = getComputedStyle(slot);
        for (const property of style) {
          if (!ofColor.test(property)) outside.style.setProperty(property, style.getPropertyValue(property));
        }
        outside.innerHTML = slot.innerHTML;
        // A site's rules may select by ancestors.
        let around: Element = outside;
        for (let parent = slot.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
          const copy = document.createElement(parent.localName);
          copy.append(around);
          around = copy;
        }
        document.body.append(around);
        const all = [...slot.querySelectorAll('*')];
        const found = [...outside.querySelectorAll('*')].flatMap((copy, index) => {
          const element = all[index] as Element;
          return ['', '::before', ...(element.localName === 'li' ? ['::marker'] : [])].flatMap((pseudo) => {
            const [inside, there] = [getComputedStyle(element, pseudo), getComputedStyle(copy, pseudo)];
            return [...there]
              .filter((property) => !ofPlace.test(property))
              .filter((property) => inside.getPropertyValue(property) !== there.getPropertyValue(property))
              .map((property) => {
                const values = [there, inside].map((style) => style.getPropertyValue(property));
                return `${name}: ${element.localName}${pseudo} has ${property} ${values.join(' → ')}`;
              });
          });
        });
        around.remove();
        return found;
      });
    }, slots);
    expect(differences.slice(0, 40)).toEqual([]);
  });

  test('looks the same outside of the page as without the page', async () => {
    await host(hosts['an unkind sheet'], 'first');
    const outside = () =>
      page.evaluate(() => {
        const given = document.querySelector('[data-given]');
        const copy = given?.cloneNode(true) as Element;
        document.body.append(copy);
        const styles = [...copy.querySelectorAll('*')].map((element) => {
          const style = getComputedStyle(element);
          return [...style].map((property) => `${element.localName}: ${property} ${style.getPropertyValue(property)}`);
        });
        copy.remove();
        return styles.flat();
      });
    const withPage = await outside();
    await page.evaluate(() => {
      // The document sets its background, and the quotation marks of its language.
      document.documentElement.style.quotes = getComputedStyle(document.documentElement).quotes;
      for (const style of document.querySelectorAll('style')) if (style.id !== 'host') style.remove();
      document.documentElement.style.background = document.body.style.margin = '0';
    });
    expect(withPage.length).toBeGreaterThan(1000);
    expect(await outside()).toEqual(withPage);
  });
});

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { styled } from 'styled-components';
import {
  type Article,
  ArticlePage,
  type ArticleParts,
  EmbeddedLayout,
  MostRead,
  NewsletterSignup,
  NextStory,
  PullQuote,
  RelatedStories,
  readArticle,
  SiteHeader,
} from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { flood } from '../articles/flood';
import { floodInArabic } from '../articles/floodInArabic';
import seed from '../articles/lebanon-pullout.json';
import { oldLibrary } from '../articles/old-library';
import { saltmereCorrected, saltmereDrafted, saltmereWithdrawn } from '../articles/saltmere-honest';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { storyLinks } from '../fronts/saltmere';
import { matrix } from '../matrix';
import { afterFade } from './afterFade';
import { forgetDepth } from './forgetDepth';

const theHearth = readArticle(seed);
const onThatDay = { day: '2026-11-26', language: 'en-GB', timeZone: 'Europe/London' };

/**
 * Renders one `Article` as a page. Parts that the article lacks are left out. What it does not understand is shown as plain text and
 * reported by `readArticle`; the page itself never throws.
 *
 * ```tsx
 * <ArticlePage article={readArticle(json)} />
 * ```
 *
 * ### Parts
 *
 * `SkipLink`, `SiteHeader`, `Headline` with `Dateline` and `Byline`, `ReadingDepth` with `Summary`, `KeyPoints` and `ArticleBody`,
 * `Corrections`, `ConversationThread`, `SiteFooter`; and slots: `header`, `footer`, `aside`, `afterBody`.
 *
 * ### Do
 *
 * - Read data from outside with `readArticle` first.
 * - Replace as little as you need: text with `messages`, a block type with `components`, a part with its slot, and the arrangement
 *   with `layout`.
 * - Use `layout={EmbeddedLayout}` inside a page that has its own header, `<main>` and footer.
 * - Set `idPrefix` if a page has two articles, so that their ids differ.
 */
const meta = {
  title: 'Pages/ArticlePage',
  component: ArticlePage,
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '44rem' }, source: { type: 'code' } } },
  args: { article: theHearth, onDepthChange: fn() },
  argTypes: {
    header: { control: false },
    footer: { control: false },
    aside: { control: false },
    afterBody: { control: false },
    components: { control: false },
    layout: { control: false },
  },
  beforeEach: forgetDepth,
  render: ({ article, ...args }, { globals }) => (
    <ArticlePage article={{ ...article, direction: article.direction ?? globals.direction }} {...args} />
  ),
} satisfies Meta<typeof ArticlePage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A story at three depths, with a conversation. */
export const TheHearth: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: theHearth.headline })).toBeVisible();
    await expect(canvas.getByRole('radio', { name: /In full/ })).toBeChecked();
    await expect(canvas.getByRole('region', { name: 'The Hearth Conversation' })).toBeInTheDocument();
  },
};

export const AtAGlance: Story = {
  tags: ['!autodocs', 'deep'],
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /At a glance/ }));
    await afterFade(canvasElement);
    await expect(canvas.getByText(/In the ancient contest/)).toBeVisible();
    await expect(canvas.getByText(/^The diplomatic framework/)).not.toBeVisible();
    await expect(canvas.getByText(/^The diplomatic architecture/)).not.toBeVisible();
    await expect(args.onDepthChange).toHaveBeenLastCalledWith({ depth: 'at-a-glance' });
  },
};

export const InBrief: Story = {
  tags: ['!autodocs', 'deep'],
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /In brief/ }));
    await afterFade(canvasElement);
    await expect(canvas.getByText(/In the ancient contest/)).toBeVisible();
    await expect(canvas.getByText(/^The diplomatic framework/)).toBeVisible();
    await expect(canvas.getByText(/^The diplomatic architecture/)).not.toBeVisible();
    await expect(args.onDepthChange).toHaveBeenLastCalledWith({ depth: 'in-brief' });
  },
};

export const Dark: Story = { tags: ['!autodocs', 'deep'], globals: { scheme: 'dark' } };

export const OnAPhone: Story = { tags: ['!autodocs', 'deep'], globals: { viewport: { value: 'phone' } } };

/** Every part of an article and every type of block, in one story. The newsletter is a slot. */
export const Everything: Story = {
  tags: ['deep'],
  args: {
    article: flood,
    contents: true,
    share: true,
    slots: {
      newsletter: (
        <NewsletterSignup action="/newsletter">The Tide: what the water left, every weekday at seven.</NewsletterSignup>
      ),
    },
  },
};

export const EverythingOnAPhone: Story = {
  ...Everything,
  tags: ['!autodocs', 'deep'],
  globals: { viewport: { value: 'phone' } },
};

/** Every type of block in Arabic. */
export const EverythingInArabic: Story = {
  tags: ['!autodocs', 'deep'],
  args: {
    article: { ...floodInArabic, direction: 'rtl' },
    messages: ar,
    contents: true,
    share: true,
    slots: {
      newsletter: (
        <NewsletterSignup action="/newsletter" language="ar" messages={ar}>
          نشرة المدّ: ما تركه الماء، كل صباح في السابعة.
        </NewsletterSignup>
      ),
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveStyle({ direction: 'rtl' });
  },
};

/** Text, quotes and pictures. */
export const Lamp: Story = { tags: ['deep'], args: { article: saltmereLamp } };

/** Some parts were drafted by a machine: one line below the authors lists them, and one line is at each part. */
export const Provenance: Story = {
  args: { article: saltmereDrafted },
  play: async ({ canvas, canvasElement }) => {
    const line = canvas.getByText(/^AI or automation was used for:/);
    await expect(line).toHaveTextContent(/: Summary, Key points, Picture and Passage$/);
    for (const link of within(line).getAllByRole('link')) {
      await expect(canvasElement.querySelector(link.getAttribute('href') ?? '')).toBeInTheDocument();
    }
    await expect(canvas.getByText('Summary: drafted with AI, reviewed by the coast desk')).toBeVisible();
    await expect(canvas.getByText('Picture: made with AI')).toBeVisible();
  },
};

/** A note at each changed part, and a list after the story. */
export const Corrected: Story = {
  tags: ['deep'],
  args: { article: saltmereCorrected },
  play: async ({ canvas }) => {
    const list = within(canvas.getByRole('region', { name: 'Corrections' }));
    await expect(list.getAllByRole('listitem')).toHaveLength(3);
    await expect(canvas.getByRole('link', { name: 'Headline: Correction, 4 October 2026' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Clarification, 5 October 2026' })).toBeVisible();
  },
};

/** Notices replace the withdrawn parts. None of their words are on the page. */
export const Withdrawn: Story = {
  tags: ['deep'],
  args: { article: saltmereWithdrawn },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('link', { name: 'Summary: withdrawn on 4 October 2026' })).toBeVisible();
    await expect(canvasElement).not.toHaveTextContent('somebody has carried a lamp up the tower');
    await expect(canvasElement).not.toHaveTextContent('It would never be ill');
  },
};

/** Images reserve their space, and only the first one loads at once. */
export const WithFigures: Story = {
  tags: ['!autodocs', 'deep'],
  args: {
    article: {
      ...saltmereLamp,
      keyPoints: undefined,
      brief: undefined,
      body: saltmereLamp.body.filter((block) => block.type === 'paragraph' || block.type === 'figure'),
    },
  },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('img');
    await expect(first).not.toHaveAttribute('loading');
    await expect(second).toHaveAttribute('loading', 'lazy');
  },
};

export const HeadlineOnly: Story = {
  parameters: { docs: { story: { height: '14rem' } } },
  args: { article: { headline: saltmereLamp.headline, body: [] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(canvas.queryByRole('radio')).not.toBeInTheDocument();
    await expect(canvas.queryByRole('contentinfo')).not.toBeInTheDocument();
  },
};

/** Only one version: there is no choice of depth. */
export const WithoutShortVersions: Story = {
  tags: ['!autodocs', 'deep'],
  args: { article: { ...theHearth, summary: undefined, keyPoints: undefined, brief: undefined } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('radio')).not.toBeInTheDocument();
    await expect(canvas.getByText(/^The diplomatic architecture/)).toBeVisible();
  },
};

export const WithoutConversation: Story = {
  tags: ['!autodocs', 'deep'],
  args: { article: { ...theHearth, conversation: undefined } },
};

const Note = styled.div`
  border-block-start: 2px solid currentColor;
  padding-block: 0.75rem;
  font: 0.9375rem/1.45 'Instrument Sans Variable', sans-serif;
`;

/** Slots beside the story, and between the story and the conversation. */
export const AsideAndAfterBody: Story = {
  tags: ['deep'],
  args: {
    article: saltmereLamp,
    aside: (
      <Note>
        <b>The tower</b>
        <p>Built in 1786. 168 stairs. 31 metres. One keeper.</p>
      </Note>
    ),
    afterBody: (
      <Note>
        Do you remember the lamp? <a href="/letters">Write to the Courier.</a>
      </Note>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The tower')).toBeVisible();
    await expect(canvas.getByText(/Do you remember the lamp/)).toBeInTheDocument();
  },
};

/** Related stories, the next one, the most read ones and a form follow the story. */
export const OnwardStories: Story = {
  tags: ['deep'],
  args: {
    article: flood,
    afterConversation: (
      <>
        <RelatedStories
          title="More on this story"
          description="The harbour wall"
          stories={[storyLinks.pump, storyLinks.map, storyLinks.stairs, storyLinks.council]}
          {...onThatDay}
        />
        <NextStory
          story={{ ...storyLinks.library, minutes: { 'at-a-glance': 1, 'in-brief': 3, 'in-full': 12 } }}
          {...onThatDay}
        />
        <MostRead stories={[storyLinks.stairs, storyLinks.map, storyLinks.oven, storyLinks.books, storyLinks.bus]} />
        <NewsletterSignup action="/newsletter">The Tide: what the water left, every weekday at seven</NewsletterSignup>
      </>
    ),
  },
  play: async ({ canvas }) => {
    // Cards begin where the text of the story begins.
    const card = canvas.getByRole('heading', { name: storyLinks.pump.headline as string });
    const topics = canvas.getByRole('link', { name: 'The harbour wall' });
    await expect(card.getBoundingClientRect().left).toBeCloseTo(topics.getBoundingClientRect().left, 0);
  },
};

/** A header of the publisher’s own; `null` renders none. */
export const OwnHeaderNoFooter: Story = {
  tags: ['!autodocs', 'deep'],
  args: {
    header: <SiteHeader publisher={{ name: 'The Saltmere Courier' }} section={{ name: 'Saturday' }} />,
    footer: null,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Saturday')).toBeVisible();
    await expect(canvas.queryByRole('contentinfo')).not.toBeInTheDocument();
  },
};

const Shell = styled.div`
  display: grid;
  grid-template: auto 1fr / 14rem minmax(0, 1fr);
  min-block-size: 100vh;
  font: 1rem/1.5 'Instrument Sans Variable', sans-serif;

  & > header { grid-column: 1 / -1; padding: 1rem 1.5rem; background: #123c3a; color: #fff; }
  & > nav { padding: 1.5rem; background: #e8efee; color: #123c3a; }
  & > nav a { display: block; color: inherit; }
  @media (width < 48rem) { grid-template-columns: minmax(0, 1fr); }
`;

/** The page depends on the width of its container: inside a publisher’s own page it is narrower. */
export const Embedded: Story = {
  tags: ['deep'],
  args: { layout: EmbeddedLayout },
  decorators: [
    (Story) => (
      <Shell>
        <header>The Saltmere Courier, in its own shell</header>
        <nav aria-label="Sections">
          <a href="/coast">Coast</a>
          <a href="/town">Town</a>
          <a href="/tides">Tides</a>
        </nav>
        <main>{Story()}</main>
      </Shell>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('main')).toHaveLength(1);
    await expect(canvas.queryByRole('link', { name: 'The Hearth' })).not.toBeInTheDocument();
    await expect(canvas.getByRole('heading', { level: 1, name: theHearth.headline })).toBeVisible();
  },
};

const CentredPullQuote = styled(PullQuote)`
  border-block: 1px solid;
  border-inline: 0;
  padding-block: 1.25rem;
  padding-inline: 0;
  text-align: center;
`;

/** `styled(PullQuote)` replaces the component for one block type. */
export const OwnPullQuote: Story = {
  tags: ['deep'],
  args: { article: { ...saltmereLamp, brief: undefined }, components: { pullQuote: CentredPullQuote } },
  play: async ({ canvas }) => {
    for (const quote of canvas.getAllByRole('complementary')) {
      await expect(quote).toHaveStyle({ textAlign: 'center' });
    }
  },
};

/** The conversation first, and no header: a layout is a component that receives the parts. */
function ConversationFirst({ skipLink, headline, conversation, story, footer }: ArticleParts): ReactNode {
  return (
    <>
      {skipLink}
      <main id="main" tabIndex={-1}>
        <article>
          {headline}
          {conversation}
          {story}
        </article>
      </main>
      {footer}
    </>
  );
}

/** The conversation before the story. */
export const OwnLayout: Story = {
  tags: ['deep'],
  args: { article: saltmereLamp, layout: ConversationFirst },
  play: async ({ canvas }) => {
    const conversation = canvas.getByRole('region', { name: 'At the foot of the stairs' });
    const story = canvas.getByText(/There are 168 stairs/);
    await expect(conversation.compareDocumentPosition(story)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await expect(canvas.queryByText('The Saltmere Courier')).not.toBeInTheDocument();
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { article: oldLibrary, messages: ar },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveStyle({ direction: 'rtl' });
  },
};

/** Nothing overflows its column. */
export const LongText: Story = {
  tags: ['!autodocs', 'deep'],
  args: {
    article: {
      ...saltmereLamp,
      headline: `${saltmereLamp.headline} ${'Saltmere'.repeat(40)}`,
      standfirst: 'stairs'.repeat(80),
      section: { name: 'Harbours, ferries, lighthouses and the people who look after them' },
      keyPoints: [{ text: 'timer'.repeat(80) }, ...saltmereLamp.keyPoints],
      body: [{ type: 'paragraph', text: 'lamp'.repeat(200) }, ...saltmereLamp.body],
    },
  },
  play: async ({ canvas }) => {
    const longest = [
      canvas.getByRole('heading', { level: 1 }),
      ...canvas.getAllByText(/timertimer|lamplamp|stairsstairs/),
    ];
    await expect(longest).toHaveLength(4);
    for (const element of longest) await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  },
};

/** What cannot be understood is shown as plain text, and `readArticle` reports its path. */
export const BadInput: Story = {
  parameters: { docs: { story: { height: '34rem' } } },
  args: {
    article: {
      headline: 'An article with mistakes in it',
      publishedAt: 'the day before yesterday',
      authors: [{ name: 'Nell Harrow', url: 'javascript:alert(1)' }],
      body: [
        { type: 'paragraph', text: 'A sound paragraph.' },
        { type: 'hologram', text: 'A block of a type that does not exist.' },
        { type: 'paragraph', text: [{ type: 'link', text: 'A link that runs a script', url: 'javascript:alert(1)' }] },
        { type: 'paragraph', text: '<script>alert(1)</script>' },
      ],
    } as unknown as Article,
  },
  play: async ({ args, canvas }) => {
    for (const words of [
      'the day before yesterday',
      'Nell Harrow',
      'A sound paragraph.',
      'A block of a type that does not exist.',
      'A link that runs a script',
      '<script>alert(1)</script>',
    ]) {
      await expect(canvas.getByText(words)).toBeVisible();
    }
    await expect(canvas.queryByRole('link', { name: /script|Nell/ })).not.toBeInTheDocument();
    const issues: string[] = [];
    readArticle(args.article, { onIssue: ({ path }) => issues.push(path) });
    await expect(issues).toEqual(['body[1]', 'body[2].text[0].url', 'authors[0].url', 'publishedAt']);
  },
};

/** In every theme, light and dark, with each part once and short. */
export const Matrix: Story = {
  ...matrix,
  tags: ['!autodocs', 'deep'],
  args: {
    article: {
      ...saltmereLamp,
      keyPoints: saltmereLamp.keyPoints.slice(0, 1),
      brief: saltmereLamp.brief.slice(0, 1),
      body: saltmereLamp.body.slice(0, 1),
      conversation: { ...saltmereLamp.conversation, turns: saltmereLamp.conversation.turns.slice(0, 2) },
    },
  },
};

/** Every type of block, in every theme, light and dark. */
export const EverythingMatrix: Story = {
  ...matrix,
  tags: ['!autodocs', 'deep'],
  args: { article: flood, contents: true, share: true },
};

/** Two articles on one page, as in an endless list of stories: the second has an `idPrefix`, so its depths, links and ids are its own. */
export const TwoArticles: Story = {
  tags: ['deep'],
  render: () => (
    <main>
      <ArticlePage article={theHearth} layout={EmbeddedLayout} />
      <ArticlePage article={saltmereLamp} layout={EmbeddedLayout} idPrefix="lamp-" />
    </main>
  ),
  async play({ canvasElement }) {
    const [first, second] = [...canvasElement.querySelectorAll<HTMLElement>('.broadsheet-ReadingDepth')];
    const radios = within(second as HTMLElement).getAllByRole('radio', { name: /In brief/, hidden: true });
    await userEvent.click(radios.at(-1) as HTMLElement);
    await expect(canvasElement.querySelector('#lamp-in-brief')).toBeVisible();
    await expect((first as HTMLElement).querySelector('#in-full')).toBeVisible();
  },
};

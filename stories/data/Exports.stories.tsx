import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { flood } from '../articles/flood';
import { floodInArabic } from '../articles/floodInArabic';
import { saltmereDrafted } from '../articles/saltmere-honest';
import { ExportDesk, formats } from './ExportDesk';
import { theHearth } from './theHearth';

const articles = {
  'The Hearth': theHearth,
  Everything: flood,
  'Made with AI': saltmereDrafted,
  'In Arabic': floodInArabic,
};

/**
 * `broadsheet/exporters` writes a story in the formats that other programs read. *Feeds and exports* describes them. Choose a format and
 * a story under *Controls*. Below the export is what programs that others wrote say of it: the browser’s parser of XML, a parser of
 * Markdown, html-validate, and Ajv with a JSON Schema of ours. What does not run in a browser is named with the test in which it runs.
 * Pictures of the stories here have no address of their own: exports leave them out and report them.
 *
 * ```ts
 * import { toMarkdown } from 'broadsheet/exporters';
 *
 * const markdown = toMarkdown(article, { frontMatter: true, onIssue: ({ path, message }) => console.warn(path, message) });
 * ```
 *
 * ### Do
 *
 * - Give each story an `id` and a `url`, and pass `messages` in its language.
 * - Look at what `onIssue` reports: it is what readers elsewhere do not see.
 *
 * ### Do not
 *
 * - Cut the lines on the share of a machine and the corrections out of an export.
 */
const meta = {
  title: 'Data/Exports',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '44rem' } } },
  args: { article: theHearth, format: 'rss' },
  argTypes: {
    article: { options: Object.keys(articles), mapping: articles, control: 'select' },
    format: { control: 'select', options: Object.keys(formats) },
  },
  component: ExportDesk,
} satisfies Meta<typeof ExportDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

const verdict = (canvas: HTMLElement) => within(canvas).getByRole('status', { name: 'Verdict' });

const exported = (canvas: HTMLElement) => within(canvas).getByRole<HTMLTextAreaElement>('textbox').value;

const isSound: Story['play'] = async ({ canvasElement }) => {
  await expect(verdict(canvasElement)).toHaveTextContent(/No error\.$/);
};

export const Rss: Story = {
  tags: ['deep'],
  play: async ({ canvasElement }) => {
    await expect(exported(canvasElement)).toContain('<guid isPermaLink="false">lebanon-pullout</guid>');
    await expect(verdict(canvasElement)).toHaveTextContent(/parser of XML: \d+ elements\. No error\.$/);
  },
};

export const Atom: Story = { tags: ['deep'], args: { format: 'atom' }, play: isSound };

export const JsonFeed: Story = { args: { format: 'jsonFeed' }, play: isSound };

/** Every part and every type of block. */
export const Everything: Story = { tags: ['deep'], args: { article: flood, format: 'jsonFeed' }, play: isSound };

/** Front matter, headings, lists and the turns of a conversation. */
export const Markdown: Story = { args: { format: 'markdown' }, play: isSound };

/** Tables, footnotes and details. */
export const MarkdownWithEverything: Story = {
  tags: ['deep'],
  args: { article: flood, format: 'markdown' },
  play: isSound,
};

/** A machine had a share in the summary, a passage and the picture: each follows the line that says so. */
export const MadeWithAi: Story = {
  tags: ['deep'],
  args: { article: saltmereDrafted, format: 'markdown' },
  play: async ({ canvasElement }) => {
    await expect(exported(canvasElement)).toContain('*Summary: drafted with AI, reviewed by the coast desk*');
  },
};

/** No program checks plain text: there is no verdict. */
export const PlainText: Story = {
  tags: ['deep'],
  args: { format: 'plainText' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('status')).toBeNull();
    await expect(within(canvasElement).getByText(/No program checks plain text/)).toBeVisible();
  },
};

/** From right to left, with words of the interface in Arabic. */
export const PlainTextInArabic: Story = { tags: ['deep'], args: { article: floodInArabic, format: 'plainText' } };

export const Html: Story = { tags: ['deep'], args: { format: 'html' }, play: isSound };

export const HtmlWithEverything: Story = { tags: ['deep'], args: { article: flood, format: 'html' }, play: isSound };

/** The JSON of the IPTC, for news agencies. */
export const Ninjs: Story = { tags: ['deep'], args: { format: 'ninjs' }, play: isSound };

/** The same in version 2, whose names are in lower case. */
export const Ninjs2: Story = {
  tags: ['deep'],
  args: { format: 'ninjs2' },
  play: async ({ canvasElement }) => {
    await expect(exported(canvasElement)).toContain('"pubstatus": "usable"');
    await expect(verdict(canvasElement)).toHaveTextContent(/Ajv.*No error\.$/);
  },
};

/** Components with roles. A machine had a share in the summary, a passage and the picture: each follows a caption that says so. */
export const AppleNews: Story = {
  args: { article: saltmereDrafted, format: 'appleNews' },
  play: async ({ canvasElement }) => {
    await expect(exported(canvasElement)).toContain('<em>Summary: drafted with AI, reviewed by the coast desk</em>');
    await expect(verdict(canvasElement)).toHaveTextContent(/Ajv.*No error\.$/);
  },
};

export const TheHearthInAppleNews: Story = { tags: ['deep'], args: { format: 'appleNews' }, play: isSound };

export const NewsSitemap: Story = { tags: ['deep'], args: { format: 'newsSitemap' }, play: isSound };

export const OEmbed: Story = { tags: ['deep'], args: { format: 'oEmbed' }, play: isSound };

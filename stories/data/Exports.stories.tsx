import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { flood } from '../articles/flood';
import { floodInArabic } from '../articles/floodInArabic';
import { saltmereDrafted } from '../articles/saltmere-honest';
import { ExportDesk, formats } from './ExportDesk';

/**
 * `broadsheet/exporters` writes a story in the formats that other programs read. *Feeds and exports* describes them. Choose a format under
 * *Controls*. Below the export is what a program that others wrote says of it: a parser of XML, of Markdown, or Ajv with a JSON Schema of ours. Pictures of the stories here
 * have no address of their own: exports leave them out and report them.
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
  args: { article: flood, format: 'rss' },
  argTypes: { article: { control: false }, format: { control: 'select', options: Object.keys(formats) } },
  component: ExportDesk,
} satisfies Meta<typeof ExportDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

const verdict = (canvas: HTMLElement) => within(canvas).getByRole('status', { name: 'Verdict' });

const exported = (canvas: HTMLElement) => within(canvas).getByRole<HTMLTextAreaElement>('textbox').value;

export const Rss: Story = {
  tags: ['deep'],
  play: async ({ canvasElement }) => {
    await expect(exported(canvasElement)).toContain('<guid isPermaLink="false">saltmere-2026-11-26-wall</guid>');
    await expect(verdict(canvasElement)).toHaveTextContent(/parser of XML: \d+ elements\. No error\.$/);
  },
};

export const JsonFeed: Story = {
  args: { format: 'jsonFeed' },
  play: async ({ canvasElement }) => {
    await expect(verdict(canvasElement)).toHaveTextContent(/No error\.$/);
  },
};

/** Front matter, tables, footnotes and details. */
export const Markdown: Story = { args: { format: 'markdown' } };

/** A machine had a share in the summary, a passage and the picture: each follows the line that says so. */
export const MadeWithAi: Story = {
  tags: ['deep'],
  args: { article: saltmereDrafted, format: 'markdown' },
  play: async ({ canvasElement }) => {
    await expect(exported(canvasElement)).toContain('*Summary: drafted with AI, reviewed by the coast desk*');
  },
};

export const PlainText: Story = { tags: ['deep'], args: { format: 'plainText' } };

/** From right to left, with words of the interface in Arabic. */
export const PlainTextInArabic: Story = { tags: ['deep'], args: { article: floodInArabic, format: 'plainText' } };

export const Html: Story = { tags: ['deep'], args: { format: 'html' } };

/** The JSON of the IPTC, for news agencies. */
export const Ninjs: Story = {
  tags: ['deep'],
  args: { format: 'ninjs' },
  play: async ({ canvasElement }) => {
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

export const NewsSitemap: Story = { tags: ['deep'], args: { format: 'newsSitemap' } };

export const OEmbed: Story = {
  tags: ['deep'],
  args: { format: 'oEmbed' },
  play: async ({ canvasElement }) => {
    await expect(verdict(canvasElement)).toHaveTextContent(/Ajv.*No error\.$/);
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { flood } from '../articles/flood';
import { floodInArabic } from '../articles/floodInArabic';
import { saltmereCorrected, saltmereDrafted } from '../articles/saltmere-honest';
import { wallVote } from '../articles/wallVote';
import { saltmereFront } from '../fronts/saltmere';
import { EmailDesk } from './EmailDesk';
import { theHearth } from './theHearth';

/**
 * `toEmailHtml` and `toNewsletterHtml` of `broadsheet/exporters` write a story, several stories or a front as the HTML of a mail, in the
 * colours and fonts of a theme. *Feeds and exports* describes them. Choose a theme and a depth under *Controls*. In place of the drawings
 * of these stories, which mail programs do not show, there is one JPEG. html-validate checks the HTML here; what mail programs support is
 * checked in a test.
 *
 * ```ts
 * import { toEmailHtml } from 'broadsheet/exporters';
 * import { themes } from 'broadsheet/theme';
 *
 * const html = toEmailHtml(article, { depth: 'in-brief', theme: themes.broadsheet });
 * ```
 *
 * ### Do
 *
 * - Give each story a `url`: without it there is no link *Read in full*.
 * - Look at the mail without pictures: many programs show none before the reader asks for them.
 *
 * ### Do not
 *
 * - Use a logo that is only seen on light ground.
 */
const meta = {
  title: 'Data/Email',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '66rem' } } },
  args: { content: flood, depth: 'in-brief', theme: 'hearth', picturesBlocked: false },
  argTypes: { content: { control: false } },
  component: EmailDesk,
} satisfies Meta<typeof EmailDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What the mail in the frame says. */
const mailIn = (canvas: HTMLElement) => within(canvas).getByTitle<HTMLIFrameElement>('Light').srcdoc;

export const InBrief: Story = {
  tags: ['deep'],
  play: async ({ canvasElement }) => {
    await expect(mailIn(canvasElement)).toContain('Read in full');
    const verdict = within(canvasElement).getByRole('status', { name: 'Verdict' });
    await expect(verdict).toHaveTextContent(/html-validate\. No error\.$/);
  },
};

/** A story at three depths: the short one. */
export const TheHearth: Story = { tags: ['deep'], args: { content: theHearth } };

export const AtAGlance: Story = { args: { depth: 'at-a-glance' } };

/** Pictures have the words that say what they show. */
export const WithoutPictures: Story = { tags: ['deep'], args: { picturesBlocked: true } };

/** The short version has every type of block: films and frames are pictures and links. */
export const EveryBlock: Story = { tags: ['deep'], args: { content: { ...flood, brief: flood.body } } };

/** A machine had a share in the summary and in a point: lines say so. */
export const MadeWithAi: Story = { tags: ['deep'], args: { content: saltmereDrafted } };

/** From right to left, with words of the interface in Arabic. */
export const InArabic: Story = { tags: ['deep'], args: { content: floodInArabic } };

/** The theme of a tabloid: bold capitals, and another accent. */
export const Tabloid: Story = { tags: ['deep'], args: { theme: 'tabloid' } };

/** Several stories: the first one at a glance, the others as a list. */
export const Newsletter: Story = {
  tags: ['deep'],
  args: { content: [flood, saltmereCorrected, wallVote], depth: 'at-a-glance', theme: 'broadsheet' },
};

/** The stories of a front. */
export const Front: Story = {
  tags: ['deep'],
  args: { content: saltmereFront, depth: 'at-a-glance' },
  play: async ({ canvasElement }) => {
    await expect(mailIn(canvasElement)).toContain('The council meets on the wall');
  },
};

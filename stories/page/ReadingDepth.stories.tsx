import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { ArticleBody, KeyPoints, ReadingDepth, Summary } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';
import { afterFade } from './afterFade';
import { forgetDepth } from './forgetDepth';

const { summary, keyPoints, brief, body } = saltmereLamp;
const paragraphs = body.filter((block) => block.type === 'paragraph');

/**
 * One story at several depths, and the choice between them. The line under each depth is as long as its share of the reading time.
 *
 * ### Parts
 *
 * A group of radio buttons, then the versions. Each version has the id of its depth: `at-a-glance`, `in-brief`, `in-full`. Summary and
 * key points stay above the longer versions. The choice is beside the text on wide pages, and above it on narrow ones.
 *
 * ### Do
 *
 * - Link to a depth with `#in-brief`, or to any id inside a depth: the page opens there.
 * - Write every depth as a complete story: readers read one of them.
 *
 * ### Do not
 *
 * - Use it for chapters: each version tells the whole story.
 * - Place two on a page without an `idPrefix`: their ids would be the same.
 *
 * ### Keyboard
 *
 * | Key | Action |
 * | --- | --- |
 * | Tab | moves to the chosen depth, then to the story |
 * | Arrow keys | choose the next or previous depth |
 *
 * ### Without JavaScript
 *
 * The choice works with CSS alone. With JavaScript it is remembered, the URL follows it, readers keep their place, and the browser’s
 * search finds words in closed depths.
 */
const meta = {
  title: 'Components/ReadingDepth',
  component: ReadingDepth,
  parameters: { docs: { story: { inline: false, height: '34rem' } } },
  args: {
    atAGlance: (
      <>
        <Summary>{summary}</Summary>
        <KeyPoints points={keyPoints} />
      </>
    ),
    inBrief: <ArticleBody blocks={brief} />,
    inFull: <ArticleBody blocks={paragraphs} />,
    minutes: { 'at-a-glance': 1, 'in-brief': 2, 'in-full': 3 },
    onDepthChange: fn(),
  },
  argTypes: {
    atAGlance: { control: false },
    inBrief: { control: false },
    inFull: { control: false },
    messages: { control: false },
  },
  beforeEach: forgetDepth,
} satisfies Meta<typeof ReadingDepth>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The long version is open, below summary and key points. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Reading depth' })).toBeVisible();
    await expect(canvas.getByRole('radio', { name: /In full/ })).toBeChecked();
    await expect(canvas.getByText(summary)).toBeVisible();
    await expect(canvas.getByText(/There are 168 stairs/)).toBeVisible();
    await expect(canvas.getByText(brief[0].text)).not.toBeVisible();
  },
};

/** A click opens a depth and closes the other one. Summary and key points stay. */
export const ChosenByClick: Story = {
  tags: ['!autodocs', 'deep'],
  play: async ({ args, canvas, canvasElement, step, userEvent }) => {
    await step('In brief', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: /In brief/ }));
      await afterFade(canvasElement);
      await expect(canvas.getByRole('radio', { name: /In brief/ })).toBeChecked();
      await expect(canvas.getByText(brief[0].text)).toBeVisible();
      await expect(canvas.getByText(summary)).toBeVisible();
      await expect(canvas.getByText(/There are 168 stairs/)).not.toBeVisible();
      await expect(args.onDepthChange).toHaveBeenLastCalledWith({ depth: 'in-brief' });
      await expect(location.hash).toBe('#in-brief');
    });
    await step('At a glance', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: /At a glance/ }));
      await afterFade(canvasElement);
      await expect(canvas.getByText(summary)).toBeVisible();
      await expect(canvas.getByText(brief[0].text)).not.toBeVisible();
      await expect(canvas.getByText(/There are 168 stairs/)).not.toBeVisible();
      await expect(args.onDepthChange).toHaveBeenLastCalledWith({ depth: 'at-a-glance' });
    });
    await step('In full', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: /In full/ }));
      await afterFade(canvasElement);
      await expect(canvas.getByText(/There are 168 stairs/)).toBeVisible();
      await expect(canvas.getByText(brief[0].text)).not.toBeVisible();
      await expect(args.onDepthChange).toHaveBeenLastCalledWith({ depth: 'in-full' });
    });
    await expect(args.onDepthChange).toHaveBeenCalledTimes(3);
  },
};

/** Tab moves to the chosen depth, the arrow keys choose another one. */
export const ChosenByArrowKeys: Story = {
  tags: ['!autodocs'],
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: /In full/ })).toHaveFocus();

    await userEvent.keyboard('{ArrowUp}');
    await afterFade(canvasElement);
    await expect(canvas.getByRole('radio', { name: /In brief/ })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: /In brief/ })).toHaveFocus();
    await expect(canvas.getByText(brief[0].text)).toBeVisible();
    await expect(args.onDepthChange).toHaveBeenLastCalledWith({ depth: 'in-brief' });

    await userEvent.keyboard('{ArrowLeft}');
    await afterFade(canvasElement);
    await expect(canvas.getByRole('radio', { name: /At a glance/ })).toBeChecked();
    await expect(canvas.getByText(brief[0].text)).not.toBeVisible();
    await expect(args.onDepthChange).toHaveBeenLastCalledWith({ depth: 'at-a-glance' });

    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await afterFade(canvasElement);
    await expect(canvas.getByText(/There are 168 stairs/)).toBeVisible();
    await expect(args.onDepthChange).toHaveBeenLastCalledWith({ depth: 'in-full' });
  },
};

/** A link to a depth, or to anything inside it, opens it. */
export const OpenedByALink: Story = {
  tags: ['!autodocs', 'deep'],
  render: (args) => (
    <>
      <p>
        <a href="#in-brief">The short version</a>, <a href="#stairs">the stairs</a>
      </p>
      <ReadingDepth {...args} />
    </>
  ),
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('link', { name: 'The short version' }));
    await expect(await canvas.findByRole('radio', { name: /In brief/, checked: true })).toBeVisible();
    await afterFade(canvasElement);
    await expect(canvas.getByText(brief[0].text)).toBeVisible();

    await userEvent.click(canvas.getByRole('link', { name: 'the stairs' }));
    await expect(await canvas.findByRole('radio', { name: /In full/, checked: true })).toBeVisible();
    await afterFade(canvasElement);
    await expect(canvas.getByText(/There are 168 stairs/)).toBeVisible();
    await expect(args.onDepthChange).toHaveBeenLastCalledWith({ depth: 'in-full' });
  },
};

/** The choice is kept for the next story. */
export const Remembered: Story = {
  tags: ['!autodocs', 'deep'],
  play: async ({ canvas, mount, userEvent }) => {
    await mount();
    await userEvent.click(canvas.getByRole('radio', { name: /In brief/ }));
    await mount(<p>Another page.</p>);
    history.replaceState(history.state, '', location.pathname + location.search);
    await mount(<ReadingDepth atAGlance="The lamp." inBrief="The lamp, in brief." inFull="The lamp, in full." />);
    await expect(canvas.getByRole('radio', { name: 'In brief' })).toBeChecked();
    await expect(canvas.getByText('The lamp, in brief.')).toBeVisible();
    await expect(canvas.getByText('The lamp, in full.')).not.toBeVisible();
  },
};

export const WithoutAShortVersion: Story = {
  tags: ['deep'],
  args: { inBrief: undefined, minutes: { 'at-a-glance': 1, 'in-full': 3 } },
};

/** Without `minutes` all lines have the same length. */
export const WithoutMinutes: Story = { tags: ['deep'], args: { minutes: undefined } };

/** With one depth there is no choice. */
export const OneDepth: Story = {
  tags: ['deep'],
  args: { atAGlance: undefined, inBrief: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('radio')).not.toBeInTheDocument();
    await expect(canvas.getByText(/There are 168 stairs/)).toBeVisible();
  },
};

export const LongText: Story = {
  tags: ['!autodocs', 'deep'],
  args: {
    inFull: (
      <ArticleBody
        blocks={[...paragraphs, ...paragraphs, ...paragraphs].map(({ text }) => ({ type: 'paragraph', text }))}
      />
    ),
    minutes: { 'at-a-glance': 1, 'in-brief': 2, 'in-full': 124 },
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    atAGlance: (
      <>
        <Summary>{oldLibrary.summary}</Summary>
        <KeyPoints points={oldLibrary.keyPoints} title={ar.keyPoints} />
      </>
    ),
    inBrief: <ArticleBody blocks={oldLibrary.brief} />,
    inFull: <ArticleBody blocks={oldLibrary.body} />,
    language: 'ar',
    messages: ar,
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };

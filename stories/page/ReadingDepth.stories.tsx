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
 * A reader has one minute, or three. The same page holds the story at a glance, in brief and in full, and the rule under each
 * says how long it is by being that long.
 *
 * ### Parts
 *
 * The gauge, a group of radio buttons; then the versions, each with the depth as its id: `at-a-glance`, `in-brief`, `in-full`.
 * What is read at a glance stays above the longer versions. Beside the text where there is room, the gauge is above it where
 * there is not.
 *
 * ### Do
 *
 * - Link to a depth with `#in-brief`, or to any id inside one: the page opens where it points.
 * - Write every depth as a whole: nobody reads all three.
 *
 * ### Do not
 *
 * - Use it for chapters: each version tells the whole story.
 * - Put two of them on a page: the ids would meet.
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab | goes to the chosen depth, then on to the story |
 * | Arrow keys | choose the next or the previous depth |
 *
 * ### Without JavaScript
 *
 * It works: the choice is CSS. With it, the choice is remembered, the address follows, the reader keeps their place, and the
 * browser’s search finds words in the closed depths.
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

/** The whole story is open; what is read at a glance stands above it. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Reading depth' })).toBeVisible();
    await expect(canvas.getByRole('radio', { name: /In full/ })).toBeChecked();
    await expect(canvas.getByText(summary)).toBeVisible();
    await expect(canvas.getByText(/There are 168 stairs/)).toBeVisible();
    await expect(canvas.getByText(brief[0].text)).not.toBeVisible();
  },
};

/** A click opens a depth and closes the other; summary and key points stay. */
export const ChosenByClick: Story = {
  tags: ['!autodocs'],
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

/** Tab goes to the chosen depth, the arrow keys to its neighbours. */
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

/** A link to a depth opens it, and so does a link to anything inside one. */
export const OpenedByALink: Story = {
  tags: ['!autodocs'],
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
  tags: ['!autodocs'],
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

/** Without minutes every rule is as long as the others. */
export const WithoutMinutes: Story = { tags: ['deep'], args: { minutes: undefined } };

/** Where there is one depth, there is nothing to choose. */
export const OneDepth: Story = {
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

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LiveStrip } from '../../src/index';
import { storyLinks } from '../fronts/saltmere';
import { matrix } from '../matrix';

const { council, ferry, wall } = storyLinks;

/**
 * Stories that are reported live, each with its newest updates. A front shows them above its first package.
 *
 * ### Parts
 *
 * A `<section>` with the title, and an `<article>` for each story: the headline with its link, and an ordered list of the three newest
 * `updates` with their times. In a container that is narrower than 40rem only the newest is shown; the others are on the page of the story.
 *
 * ### Do
 *
 * - Set `live.endedAt` when the coverage ends: the story is then listed under "Latest".
 *
 * ### Do not
 *
 * - Use it for news that is only new: that is what `LatestList` is for.
 */
const meta = {
  title: 'Components/LiveStrip',
  component: LiveStrip,
  args: { stories: [council], language: 'en-GB', timeZone: 'Europe/London' },
} satisfies Meta<typeof LiveStrip>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    const [update] = canvas.getAllByRole('listitem');
    const [headline, link] = canvas.getAllByRole('link');
    // The whole line of an update is the target of its link.
    const { right, top } = update?.getBoundingClientRect() ?? new DOMRect();
    await expect(document.elementFromPoint(right - 4, top + 4)).toBe(link);
    await userEvent.tab();
    await expect(headline).toHaveFocus();
    await userEvent.tab();
    await expect(link).toHaveFocus();
  },
};

/** On a phone only the newest update of each story is shown. */
export const OnAPhone: Story = {
  tags: ['deep'],
  decorators: [
    (Story) => (
      <div style={{ containerType: 'inline-size', maxInlineSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1);
  },
};

export const SeveralStories: Story = {
  tags: ['deep'],
  args: {
    stories: [council, { ...ferry, live: { startedAt: '2026-11-26T13:00:00Z' }, updates: council.updates?.slice(1) }],
  },
};

/** Coverage that has ended is not called live. */
export const WithEndedCoverage: Story = {
  tags: ['deep'],
  args: {
    stories: [
      council,
      { ...wall, live: { startedAt: '2026-11-25T23:00:00Z', endedAt: '2026-11-26T08:00:00Z' }, updates: [] },
    ],
  },
};

export const WithoutUpdates: Story = { tags: ['deep'], args: { stories: [{ ...council, updates: [] }] } };

export const WithoutTimes: Story = {
  tags: ['deep'],
  args: { stories: [{ ...council, updates: council.updates?.map(({ text }) => ({ text })) }] },
};

/** What a machine made says so. */
export const MadeByAMachine: Story = {
  tags: ['deep'],
  args: { stories: [{ ...council, provenance: { source: 'trainedAlgorithmicMedia' } }] },
};

/** Values that are not what they should be are shown as their words. */
export const BadData: Story = {
  tags: ['deep'],
  args: { stories: ['The tide is turning', { headline: 'No address', live: {}, updates: ['Words', null] }] as never },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    stories: [
      {
        ...council,
        headline: `${'The council’s subcommittee on sluices '.repeat(4)}${'Saltmere'.repeat(12)}`,
        updates: [{ at: '2026-11-26T14:32:00Z', text: `${'Vote expected '.repeat(30)}${'Saltmere'.repeat(20)}` }],
      },
    ],
  },
  play: async ({ canvas }) => {
    const story = canvas.getByRole('article');
    await expect(story.scrollWidth).toBeLessThanOrEqual(story.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    title: 'مباشر الآن',
    stories: [
      {
        url: '/ar/council',
        headline: 'المجلس يجتمع على الجدار',
        live: { startedAt: '2026-11-26T13:30:00Z' },
        updates: [
          { at: '2026-11-26T14:32:00Z', text: 'التصويت متوقع قبل الرابعة', url: '/ar/council#vote' },
          { at: '2026-11-26T14:20:00Z', text: 'مجلس المرفأ: الإصلاح يستغرق صيفين' },
        ],
      },
    ],
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Headline, PullQuote, Quote, ThemeScope, themes } from '../../src/index';

const quote = (
  <Quote attribution="Ida Fenwick, keeper">
    I have carried it up eleven thousand times, and it was never the same stairs.
  </Quote>
);

/**
 * A part of a page with its own theme, section or scheme: a supplement, a partner’s story, a preview. Scopes can be nested; the
 * innermost wins. For the theme of a whole page, use `ThemeStyles`.
 *
 * ### Do
 *
 * - Pass the `nonce` of your Content-Security-Policy: the theme is a `<style>` element inside the scope.
 *
 * ### Do not
 *
 * - Wrap a whole page in it: `ThemeStyles` also reaches what is outside of React.
 */
const meta = {
  title: 'Components/ThemeScope',
  component: ThemeScope,
  args: { style: { padding: '2rem', containerType: 'inline-size' }, children: quote },
  argTypes: { theme: { control: false }, children: { control: false } },
} satisfies Meta<typeof ThemeScope>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With its own theme. */
export const Default: Story = {
  args: { theme: themes.ledger },
  play: async ({ canvas }) => {
    const scope = canvas.getByText('Ida Fenwick, keeper').closest('.broadsheet-ThemeScope') as HTMLElement;
    await expect(getComputedStyle(scope).getPropertyValue('--broadsheet-color-paper')).toContain('#fff1e5');
  },
};

/** Dark on a light page, and light on a dark one. */
export const Scheme: Story = {
  render: (props) => (
    <>
      <ThemeScope {...props} scheme="light" />
      <ThemeScope {...props} scheme="dark" />
    </>
  ),
  play: async ({ canvas }) => {
    const papers = canvas
      .getAllByText('Ida Fenwick, keeper')
      .map((words) => getComputedStyle(words.closest('.broadsheet-ThemeScope') as HTMLElement).backgroundColor);
    await expect(new Set(papers).size).toBe(2);
  },
};

/** With the accent of a section, from the surrounding theme. */
export const Section: Story = {
  tags: ['deep'],
  args: {
    theme: themes.hearth,
    section: 'sport',
    children: (
      <Headline section="Sport" headline="The keeper’s cup stays at Saltmere" deck="A penalty in the fog" level={2} />
    ),
  },
};

/** The innermost scope wins. */
export const Nested: Story = {
  args: {
    theme: themes.tabloid,
    children: (
      <>
        {quote}
        <ThemeScope theme={themes.magazine} style={{ padding: '2rem', marginBlockStart: '2rem' }}>
          {quote}
        </ThemeScope>
      </>
    ),
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    theme: themes.broadsheet,
    dir: 'rtl',
    lang: 'ar',
    children: <PullQuote attribution="أمينة المكتبة">عاد الكتاب قبل أن تعود الرفوف.</PullQuote>,
  },
  globals: { direction: 'rtl' },
};

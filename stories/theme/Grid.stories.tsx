import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { styled } from 'styled-components';
import * as color from '../../src/theme/color';
import * as font from '../../src/theme/font';
import { bleed, columns, wide, withMargin } from '../../src/theme/grid';
import * as measure from '../../src/theme/measure';
import { defaultOf, propertyOf } from '../../src/theme/tokens';

/**
 * Three columns: labels, text, and a margin for pull quotes. The label column is the same on the whole page.
 *
 * The grid depends on the width of its container, not of the window. Below the first breakpoint, labels are above what they label;
 * from the second one on, there is a margin.
 *
 * ```css
 * :root { --broadsheet-measure-text: 38rem; }
 * ```
 */
const meta = {
  title: 'Foundations/Grid and measure',
  parameters: { controls: { disable: true }, docs: { canvas: { sourceState: 'none' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** The same page in three containers, at half their size. The widths are in rem: larger text needs a wider container. */
export const Columns: Story = {
  globals: { textSize: '100' },
  render: () => (
    <Widths>
      {[390, 768, 1280].map((width) => (
        <figure key={width}>
          <figcaption>{width} pixels</figcaption>
          <div style={{ inlineSize: width }}>
            <Page data-width={width}>
              <div>Label</div>
              <div>Text</div>
              <div>Margin</div>
            </Page>
          </div>
        </figure>
      ))}
    </Widths>
  ),
  play: async ({ canvas }) => {
    const [narrow, , broad] = canvas.getAllByText('Label').map((label) => label.getBoundingClientRect());
    const [under, , beside] = canvas.getAllByText('Text').map((text) => text.getBoundingClientRect());
    await expect(under?.top).toBeGreaterThan(narrow?.top ?? Number.NaN);
    await expect(beside?.top).toBe(broad?.top);
  },
};

/** Widths of a line of text, of the columns beside it, and of the gap between them. */
export const Measures: Story = {
  tags: ['deep'],
  render: () => (
    <Bars>
      {Object.entries(measure).map(([name, token]) => (
        <div key={name}>
          <dt>
            <b>{name}</b> <code>{propertyOf(token)}</code> <code>{defaultOf(token)}</code>
          </dt>
          <dd style={{ inlineSize: token }} />
        </div>
      ))}
    </Bars>
  ),
};

/** Container widths at which the layout changes. */
export const Breakpoints: Story = {
  tags: ['deep'],
  render: () => (
    <Bars>
      <div>
        <dt>
          <b>The label column stands beside the text</b> <code>{wide}</code>
        </dt>
      </div>
      <div>
        <dt>
          <b>There is a margin after the text</b> <code>{withMargin}</code>
        </dt>
      </div>
    </Bars>
  ),
};

const Widths = styled.div`
  display: grid;
  justify-items: start;
  gap: 1.5rem;
  color: ${color.ink};
  font: 400 .8125rem/1.5 ${font.label};
  padding: 1px;
  overflow-x: auto;

  & figure { margin: 0; }
  & figure > div { zoom: .5; container-type: inline-size; outline: 2px solid ${color.rule}; }
`;

const Page = styled.div`
  ${bleed}
  padding-block: 2rem;
  font-size: 1.625rem;

  & > div { border-block-start: 4px solid ${color.accent}; padding: .5rem 0; block-size: 9rem; }
  & > :nth-child(1) { block-size: auto; }
  & > :nth-child(2) { max-inline-size: ${measure.text}; border-color: ${color.ink}; }
  & > :nth-child(3) { display: none; border-color: ${color.secondary}; }

  ${wide} { ${columns} & > div { block-size: 9rem; } & > :nth-child(1) { block-size: 9rem; } }
  ${withMargin} { & > :nth-child(3) { display: block; } }
`;

const Bars = styled.dl`
  display: grid;
  gap: 1.5rem;
  margin: 0;
  color: ${color.ink};
  font: 400 .8125rem/1.5 ${font.label};

  & b { display: block; font-weight: 600; }
  & code { margin-inline-end: 1rem; color: ${color.secondary}; font: 400 .75rem/1.5 ui-monospace, monospace; }
  & dd { max-inline-size: 100%; block-size: 1rem; margin: .4rem 0 0; background: ${color.accent}; }
`;

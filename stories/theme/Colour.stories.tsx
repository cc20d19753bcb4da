import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { styled } from 'styled-components';
import { contrast } from '../../src/theme/contrast';
import * as font from '../../src/theme/font';
import { readColor } from '../../src/theme/readColor';
import { defaultOf, propertyOf, tokens } from '../../src/theme/tokens';

/**
 * Colours by role, each for the light and the dark scheme. The conversation has the same roles, dark in both schemes. The number below
 * a colour is its contrast with the background.
 *
 * Each colour is a custom property. Set it on the page:
 *
 * ```css
 * :root { --broadsheet-color-accent: light-dark(#00594f, #5fd3c1); }
 * ```
 *
 * The scheme follows the reader’s system. `--broadsheet-color-scheme: dark` on the root sets it for everybody.
 */
const meta = {
  title: 'Foundations/Colour',
  parameters: { controls: { disable: true }, docs: { canvas: { sourceState: 'none' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Colours of the page. */
export const Page: Story = {
  render: () => <Palette of={tokens.color} />,
  play: ({ canvas }) => expectToBeLegible(canvas.getAllByRole('definition')),
};

/** Colours of a conversation. */
export const Conversation: Story = {
  tags: ['deep'],
  render: () => <Palette of={tokens.conversation} />,
  play: ({ canvas }) => expectToBeLegible(canvas.getAllByRole('definition')),
};

/** Text needs a contrast of 4.5 (WCAG 1.4.3); other colours are not used for text. */
async function expectToBeLegible(definitions: readonly HTMLElement[]): Promise<void> {
  const read = definitions.filter(({ dataset }) => words.has(dataset.name ?? ''));
  await expect(read.length).toBeGreaterThanOrEqual(3);
  for (const { dataset } of read) await expect(Number(dataset.contrast)).toBeGreaterThanOrEqual(4.5);
}

type Name = keyof typeof tokens.conversation;

const names: Name[] = ['paper', 'ink', 'secondary', 'rule', 'accent', 'focus', 'selection'];

function Palette({ of: colors }: { of: Record<Name, string> }): ReactNode {
  const light = inScheme(colors, 0);
  const dark = inScheme(colors, 1);
  const schemes = names.every((name) => light[name] === dark[name])
    ? { 'Both schemes': light }
    : { Light: light, Dark: dark };
  return (
    <Root>
      {Object.entries(schemes).map(([scheme, values]) => (
        <section key={scheme} style={{ background: values.paper, color: values.ink }}>
          <h3>{scheme}</h3>
          <dl>
            {names.map((name) => (
              <div key={name}>
                <dt>
                  <i style={{ background: values[name], borderColor: values.rule }} />
                  {name}
                </dt>
                <dd data-name={name} data-contrast={onPaper(values, name)}>
                  <code>{values[name]}</code>
                  {name !== 'paper' && ` ${onPaper(values, name)}`}
                  <br />
                  <code>{propertyOf(colors[name])}</code>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Root>
  );
}

const words = new Set(['ink', 'secondary', 'accent', 'focus']);

/** The contrast of a colour with its background, to one decimal. */
function onPaper(values: Record<Name, string>, name: Name): string {
  const [color, paper] = [readColor(values[name], 'light'), readColor(values.paper, 'light')];
  return color && paper ? contrast(color, paper).toFixed(1) : '';
}

/** The default values in one scheme: 0 is light, 1 is dark. */
function inScheme(colors: Record<Name, string>, scheme: 0 | 1): Record<Name, string> {
  const values = names.map((name) => {
    const hex = defaultOf(colors[name]).match(/#\w+/g) ?? [];
    return [name, hex[scheme] ?? hex[0]];
  });
  return Object.fromEntries(values);
}

const Root = styled.div`
  font: 400 .8125rem/1.5 ${font.label};

  & section { padding: 1.5rem; }
  & h3 { margin: 0 0 1rem; font: inherit; font-weight: 600; }
  & dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 1rem; margin: 0; }
  & dt { font-weight: 600; }
  & dd { margin: 0; }
  & i { display: block; block-size: 5rem; margin-block-end: .6rem; border: 1px solid; }
  & code { font: 400 .75rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
`;

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { styled } from 'styled-components';
import { hearthColor, hearthConversation } from '../../src/theme/hearth';
import type { SchemeValue, TokenNames } from '../../src/theme/Theme';
import { font, propertyName } from '../../src/theme/tokens';
import { contrast } from './contrast';

type Name = TokenNames['color'];

/**
 * Five colours by role, in a light and a dark scheme: paper, ink, secondary, rule, and one accent, used sparingly. The
 * conversation has the same five, dark in both schemes. Under each is its contrast with the paper that it stands on.
 *
 * Each is a custom property. Set it on the page, and everything follows:
 *
 * ```css
 * :root { --broadsheet-color-accent: light-dark(#00594f, #5fd3c1); }
 * ```
 *
 * The scheme is the reader’s. `--broadsheet-color-scheme: dark` on the root of the page sets it for everybody.
 */
const meta = {
  title: 'Foundations/Colour',
  parameters: { controls: { disable: true }, docs: { canvas: { sourceState: 'none' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Under everything, by day and by night. */
export const Page: Story = {
  render: () => <Palette group="color" values={hearthColor} />,
  play: ({ canvas }) => expectToBeLegible(canvas.getAllByRole('definition')),
};

/** By the fire, whatever the hour. */
export const Conversation: Story = {
  render: () => <Palette group="conversation" values={hearthConversation} />,
  play: ({ canvas }) => expectToBeLegible(canvas.getAllByRole('definition')),
};

/** Words need a contrast of 4.5 (WCAG 1.4.3); rules are not read. */
async function expectToBeLegible(definitions: readonly HTMLElement[]): Promise<void> {
  const words = definitions.filter(({ dataset }) => dataset.name !== 'paper' && dataset.name !== 'rule');
  await expect(words.length).toBeGreaterThanOrEqual(3);
  for (const { dataset } of words) await expect(Number(dataset.contrast)).toBeGreaterThanOrEqual(4.5);
}

function Palette({
  group,
  values,
}: {
  group: 'color' | 'conversation';
  values: { [One in Name]: string | SchemeValue };
}): ReactNode {
  const same = Object.values(values).every((value) => typeof value === 'string');
  const schemes = same ? (['light'] as const) : (['light', 'dark'] as const);
  return (
    <Root>
      {schemes.map((scheme) => {
        const colors = Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : value[scheme]]),
        ) as Record<Name, string>;
        return (
          <section key={scheme} style={{ background: colors.paper, color: colors.ink }}>
            <h3>{same ? 'Both schemes' : scheme === 'light' ? 'Light' : 'Dark'}</h3>
            <dl>
              {(Object.keys(values) as Name[]).map((name) => (
                <div key={name}>
                  <dt>
                    <i style={{ background: colors[name], borderColor: colors.rule }} />
                    {name}
                  </dt>
                  <dd data-name={name} data-contrast={contrast(colors[name], colors.paper)}>
                    <code>{colors[name]}</code>
                    {name !== 'paper' && ` ${contrast(colors[name], colors.paper).toFixed(1)}`}
                    <br />
                    <code>{propertyName(group, name)}</code>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </Root>
  );
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

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { styled } from 'styled-components';
import * as border from '../../src/theme/border';
import * as color from '../../src/theme/color';
import * as font from '../../src/theme/font';
import { defaultOf, propertyOf, tokens } from '../../src/theme/tokens';

/**
 * All tokens, each with its custom property and its default value. The page is generated from the source.
 *
 * ```ts
 * import { createTheme } from 'broadsheet/theme';
 *
 * export const harbour = createTheme({
 *   name: 'Harbour',
 *   color: { accent: { light: '#00535e', dark: '#7fd6e2' } },
 *   font: { display: '"Gull Serif", Georgia, serif' },
 * });
 * ```
 */
const meta = {
  title: 'Foundations/Tokens',
  parameters: { controls: { disable: true }, docs: { canvas: { sourceState: 'none' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const sources = import.meta.glob<string>('../../src/theme/*.ts', { query: '?raw', import: 'default', eager: true });

/** The docstring of a token. */
function sentenceOf(group: string, name: string): string {
  const source = sources[`../../src/theme/${group}.ts`] ?? '';
  return new RegExp(`/\\*\\* (.*) \\*/\\nexport const ${name} =`).exec(source)?.[1] ?? '';
}

export const All: Story = {
  tags: ['deep'],
  render: () => (
    <Root>
      {Object.entries(tokens).map(([group, named]) => (
        <section key={group} aria-labelledby={`tokens-${group}`}>
          <h3 id={`tokens-${group}`}>{group}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">Token</th>
                <th scope="col">What it is</th>
                <th scope="col">Without a theme</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries<string>(named).map(([name, token]) => (
                <tr key={name}>
                  <th scope="row">
                    {sampleOf(group, token)}
                    {name}
                    <br />
                    <code>{propertyOf(token)}</code>
                  </th>
                  <td>{sentenceOf(group, name)}</td>
                  <td>
                    <code>{defaultOf(token)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </Root>
  ),
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('rowheader').map((header) => header.closest('tr') as HTMLElement);
    await expect(rows.length).toBe(Object.values(tokens).flatMap((named) => Object.keys(named)).length);
    for (const row of rows) await expect(row.querySelector('td')?.textContent, row.innerText).toMatch(/\.$/);
  },
};

function sampleOf(group: string, token: string): ReactNode {
  return group === 'color' || group === 'conversation' ? <i style={{ background: token }} /> : null;
}

const Root = styled.div`
  display: grid;
  gap: 2.5rem;
  color: ${color.ink};
  font: 400 .875rem/1.5 ${font.label};

  & section { overflow-x: auto; }
  & h3 { margin: 0 0 .5rem; font: inherit; font-weight: 600; }
  & table { inline-size: 100%; border-collapse: collapse; }
  & :is(th, td) { padding: .5rem 1.5rem .5rem 0; border-block-end: ${border.thin} solid ${color.rule}; text-align: start; vertical-align: top; }
  & th { font-weight: 600; }
  & thead th { color: ${color.secondary}; font-weight: 400; }
  & code { font: 400 .75rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
  & i { display: inline-block; inline-size: 1rem; block-size: 1rem; margin-inline-end: .5rem; border: 1px solid ${color.rule}; vertical-align: -.15rem; }
`;

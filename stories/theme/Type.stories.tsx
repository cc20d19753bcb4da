import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { styled } from 'styled-components';
import * as color from '../../src/theme/color';
import * as font from '../../src/theme/font';
import * as size from '../../src/theme/size';
import { defaultOf, propertyOf } from '../../src/theme/tokens';
import {
  bodyText,
  deckText,
  headlineText,
  labelText,
  smallText,
  summaryText,
  titleText,
} from '../../src/theme/typography';

/**
 * Two families: a serif with optical sizes for the story, a sans for labels and controls. The library loads no fonts; here they are
 * Newsreader and Instrument Sans. Sizes are in `rem`, so they follow the reader’s settings; larger sizes grow with the width of the
 * container.
 *
 * ```css
 * :root { --broadsheet-font-display: 'Playfair Display', Georgia, serif; }
 * ```
 */
const meta = {
  title: 'Foundations/Type',
  parameters: { controls: { disable: true }, docs: { canvas: { sourceState: 'none' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const roles = [
  role('headline', headlineText, 'Saltmere keeps its lamp lit, and somebody to light it'),
  role('title', titleText, 'At the foot of the stairs'),
  role('deck', deckText, 'A town votes against the timer'),
  role('summary', summaryText, 'On Thursday the town decided that the carrying was the point.'),
  role(
    'body',
    bodyText,
    'There are 168 stairs in the tower at Saltmere, and Ida Fenwick has climbed them eleven thousand times.',
  ),
  role('label', labelText, 'Ida Fenwick'),
  role('small', smallText, 'The light at Saltmere, seen from the ferry.'),
];

/** The type of each role, as the components set it. */
export const Roles: Story = {
  render: () => (
    <Specimens>
      {roles.map(({ name, css, words, Specimen }) => (
        <div key={name}>
          <dt>
            <b>{name}</b> <code>{css}</code>
          </dt>
          <Specimen>{words}</Specimen>
        </div>
      ))}
    </Specimens>
  ),
};

export const Families: Story = {
  tags: ['deep'],
  render: () => (
    <Specimens>
      {Object.entries(font).map(([name, token]) => (
        <div key={name}>
          <Token name={name} token={token} />
          <dd style={{ fontFamily: token, fontSize: '1.75rem', lineHeight: 1.3 }}>
            Hearth, 0123456789, “quoted” <em>and stressed</em> — façade, Łódź, Åre
          </dd>
        </div>
      ))}
    </Specimens>
  ),
  play: async () => {
    for (const family of ['Newsreader Variable', 'Instrument Sans Variable']) {
      await expect(await document.fonts.load(`1rem "${family}"`)).not.toHaveLength(0);
    }
  },
};

const largest = ([, token]: [string, string]) => Number.parseFloat(token.match(/[\d.]+(?=rem\)+$)/)?.[0] ?? '');
const fromLargeToSmall = Object.entries(size).sort((one, other) => largest(other) - largest(one));

export const Sizes: Story = {
  tags: ['deep'],
  render: () => (
    <Specimens>
      {fromLargeToSmall.map(([name, token]) => (
        <div key={name}>
          <Token name={name} token={token} />
          <dd style={{ fontFamily: font.display, fontSize: token, lineHeight: 1.1 }}>Hearth</dd>
        </div>
      ))}
    </Specimens>
  ),
};

function Token({ name, token }: { name: string; token: string }): ReactNode {
  return (
    <dt>
      <b>{name}</b> <code>{propertyOf(token)}</code> <code>{defaultOf(token)}</code>
    </dt>
  );
}

function role(name: string, css: string, words: string) {
  return { name, css: readable(css), words, Specimen: styled.dd`${css}` };
}

/** Declarations with the values of their tokens. */
function readable(css: string): string {
  return css.replace(/var\(--broadsheet-(\w+)-(\w+), (?:[^()]|\([^()]*\))*\)/g, '$1.$2');
}

const Specimens = styled.dl`
  display: grid;
  gap: 2rem;
  margin: 0;
  color: ${color.ink};

  & dt { margin-block-end: .4rem; color: ${color.secondary}; font: 400 .8125rem/1.5 ${font.label}; }
  & dt b { display: block; color: ${color.ink}; font-weight: 600; }
  & dt code { display: inline-block; margin-inline-end: 1rem; font: 400 .75rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
  & dd { max-inline-size: 41rem; margin: 0; }
`;

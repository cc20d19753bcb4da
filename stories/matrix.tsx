import type { ElementType, ReactElement } from 'react';
import { styled } from 'styled-components';
import { ThemeScope, themes } from '../src/index';

const schemes = ['light', 'dark'] as const;

/**
 * A component in every theme and scheme, each cell checked by axe. Each cell is a form, so that radio buttons with one name form a
 * group in each. Ids and landmarks that are unique on a page are in every cell. Stories repeat the tags, where Storybook's indexer
 * finds them: `deep` stories run in `npm run test:all` only.
 */
export const matrix = {
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    a11y: {
      config: {
        // A page has one banner, one <main>, one footer and one aside of each name; here each is in every cell.
        rules: [
          'landmark-unique',
          'landmark-no-duplicate-main',
          'landmark-no-duplicate-banner',
          'landmark-no-duplicate-contentinfo',
          'landmark-banner-is-top-level',
          'landmark-contentinfo-is-top-level',
          'landmark-complementary-is-top-level',
        ].map((id) => ({ id, enabled: false })),
      },
    },
  },
  render: (args: object, { component: Component = 'div' }: { component?: ElementType }): ReactElement => (
    <Grid>
      {Object.values(themes).flatMap((theme) =>
        schemes.map((scheme) => (
          <ThemeScope key={`${theme.name} ${scheme}`} theme={theme} scheme={scheme}>
            <form aria-label={`${theme.name}, ${scheme}`}>
              <Component
                {...args}
                {...('conversation' in args || 'corrections' in args ? { id: `in-${theme.name}-${scheme}` } : {})}
                {...('article' in args || 'front' in args ? { idPrefix: `${theme.name}-${scheme}-` } : {})}
              />
            </form>
          </ThemeScope>
        )),
      )}
    </Grid>
  ),
};

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr));

  & > * { container-type: inline-size; padding: 2rem; }
`;

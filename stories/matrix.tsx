import type { ElementType, ReactElement } from 'react';
import { styled } from 'styled-components';
import { ThemeScope, themes } from '../src/index';

const schemes = ['light', 'dark'] as const;

/**
 * A story of the component in every theme and scheme, each cell checked by axe. Each is a form, so that radio buttons of one name are
 * a group of their own. What can stand on a page only once stands here in every cell: ids, which only links follow, and landmarks.
 * Each story has the tags itself, where Storybook's index finds them: `deep` leaves it to `npm run test:all`.
 */
export const matrix = {
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    a11y: {
      config: {
        // A page has one banner, one <main>, one footer and one aside of a name; here each stands in every cell.
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

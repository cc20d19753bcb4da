import type { ReactNode } from 'react';
import { css } from '../theme/css';
import { withStyles } from '../theme/withStyles';

/** Props of `OtherSchemeView`. */
interface OtherSchemeProps {
  /** The `<source>` elements and the image. */
  children: ReactNode;
  /** The class of the root. */
  className?: string;
}

/** @internal */
export function OtherSchemeView({ children, className = 'broadsheet-OtherScheme' }: OtherSchemeProps): ReactNode {
  return <picture className={className}>{children}</picture>;
}

/**
 * A picture for the colour scheme that is not that of the reader's system, before the same picture for that of the system. It takes its
 * place where the page, by the reader's choice or a `ThemeScope`, has the other scheme: media queries, which choose a file, know only
 * that of the system. Its files are fetched only then. A part of its own, so that documents without such pictures have none of its rules.
 */
export const OtherScheme = withStyles(OtherSchemeView, {
  name: 'OtherScheme',
  css: css`
    display: none;

    @media screen and (prefers-color-scheme: light) {
      @container style(--broadsheet-color-scheme: dark) {
        display: inline;
        & + picture {
          display: none;
        }
      }
    }
    @media screen and (prefers-color-scheme: dark) {
      @container style(--broadsheet-color-scheme: light) {
        display: inline;
        & + picture {
          display: none;
        }
      }
    }
  `,
});

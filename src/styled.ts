import type { Theme } from './theme/Theme';

/** The type of `theme` in your own styled components. `import 'broadsheet/styled'` makes it a Broadsheet theme. */
export type { DefaultTheme } from 'styled-components';

declare module 'styled-components' {
  /** A Broadsheet theme, for a `ThemeProvider` of your own; the components of the library do not need one. */
  export interface DefaultTheme extends Theme {}
}

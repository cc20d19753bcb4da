import type { Theme } from './theme/Theme';

/** What styled-components hands to styles of your own; with `import 'broadsheet/styled'` it is a theme of ours. */
export type { DefaultTheme } from 'styled-components';

declare module 'styled-components' {
  /** A theme of ours, for those who hand one to `ThemeProvider`; the library's own components need none. */
  export interface DefaultTheme extends Theme {}
}

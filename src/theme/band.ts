import * as band from './conversation';
import { css } from './css';

/** A band on the screen with the colours of conversations: dark in both schemes. For the root. */
export const bandGround = css`
  --broadsheet-color-scheme: dark;
  color-scheme: dark;
  background: ${band.paper};
  color: ${band.ink};
`;

/** The colours in a band. For what is in the root. */
export const bandColors = css`
  --broadsheet-color-paper: ${band.paper};
  --broadsheet-color-ink: ${band.ink};
  --broadsheet-color-secondary: ${band.secondary};
  --broadsheet-color-rule: ${band.rule};
  --broadsheet-color-accent: ${band.accent};
  --broadsheet-color-focus: ${band.focus};
  --broadsheet-color-selection: ${band.selection};
`;

/** The colours in a band for readers who prefer more contrast. */
export const bandContrast = css`
  --broadsheet-color-secondary: ${band.ink};
  --broadsheet-color-rule: ${band.ink};
`;

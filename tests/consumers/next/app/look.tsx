import { createTheme, Paragraph, PullQuote } from 'broadsheet';
import { styled } from 'styled-components';

/** The paper's own colours and fonts. */
export const harbour = createTheme({
  name: 'Harbour',
  extends: 'broadsheet',
  color: {
    paper: { light: '#f7fbfb', dark: '#0c1a1b' },
    accent: { light: '#00535e', dark: '#7fd6e2' },
  },
  setting: { dropCap: '3' },
});

/** The library's pull quote, with a border of the paper's own. */
export const HarbourQuote = styled(PullQuote)`
  border-inline-start: 12px double rebeccapurple;
`;

/** Paragraphs that do not break words. */
export const HarbourParagraph = styled(Paragraph)`
  hyphens: none;
`;

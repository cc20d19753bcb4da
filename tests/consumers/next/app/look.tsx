import { createTheme, Paragraph, PullQuote } from 'broadsheet';
import { styled } from 'styled-components';

/** The colours and fonts of the newspaper. */
export const harbour = createTheme({
  name: 'Harbour',
  extends: 'broadsheet',
  color: {
    paper: { light: '#f7fbfb', dark: '#0c1a1b' },
    accent: { light: '#00535e', dark: '#7fd6e2' },
  },
  setting: { dropCap: '3' },
});

/** A pull quote with another border. */
export const HarbourQuote = styled(PullQuote)`
  border-inline-start: 12px double rebeccapurple;
`;

/** Paragraphs that do not break words. */
export const HarbourParagraph = styled(Paragraph)`
  hyphens: none;
`;

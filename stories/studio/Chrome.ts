import { styled } from 'styled-components';
import * as color from '../../src/theme/color';
import * as font from '../../src/theme/font';

/** The layout of the studio: tokens on one side and the preview, which stays in view, on the other; one column on narrow screens. */
export const Chrome = styled.main`
  display: grid;
  min-block-size: 100vh;
  font: 400 .875rem/1.45 ${font.label};

  & * { box-sizing: border-box; }
  & > div { display: grid; align-content: start; min-inline-size: 0; padding: 1.25rem; }
  & > [data-part='tokens'] > p { display: grid; gap: .25rem; margin: 0 0 .75rem; }
  & > [data-part='result'] { gap: 1.25rem; border-block-start: 1px solid ${color.rule}; }
  & h1 { margin: 0 0 .35rem; font: 500 1.75rem/1.1 ${font.display}; }
  & h2 { margin: 0; font: inherit; font-weight: 600; }

  & :is(input:not([type='color']), select, button, textarea) {
    border: 1px solid ${color.secondary};
    border-radius: 2px;
    padding: .3rem .5rem;
    background: ${color.paper};
    color: ${color.ink};
    font: inherit;
  }
  & :is(input:not([type='color']), textarea) { font: 400 .8125rem/1.45 ui-monospace, monospace; }
  & input[type='color'] { inline-size: 2.25rem; block-size: 1.9rem; border: 1px solid ${color.secondary}; border-radius: 2px; padding: 2px; background: none; }
  & button { cursor: pointer; }
  & button:hover { border-color: ${color.ink}; background: ${color.ink}; color: ${color.paper}; }
  & :is(input, select, button, textarea, summary):focus-visible { outline: 2px solid ${color.focus}; outline-offset: 2px; }

  @container (min-width: 58rem) {
    grid-template-columns: clamp(18rem, 28cqi, 24rem) minmax(0, 1fr);

    & > [data-part='result'] {
      position: sticky;
      inset-block-start: 0;
      display: flex;
      flex-direction: column;
      align-self: start;
      block-size: 100vh;
      overflow-y: auto;
      border-block: 0;
      border-inline-start: 1px solid ${color.rule};
    }
    & > [data-part='result'] > section { flex: none; }
    & > [data-part='result'] > section:first-child { max-block-size: 13rem; overflow: auto; }
    & > [data-part='result'] > section:last-child { flex: 1 0 24rem; }
  }
`;

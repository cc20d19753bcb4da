import { type ReactNode, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { Theme } from '../../src/index';
import * as color from '../../src/theme/color';
import { articleDocument, cssOf, themeId } from './articleDocument';

/** What `Preview` takes. */
interface PreviewProps {
  /** The theme of the article. */
  theme: Theme;
}

/** The article in the light and the dark scheme, side by side. */
export function Preview({ theme }: PreviewProps): ReactNode {
  const [width, setWidth] = useState('fit');
  const [section, setSection] = useState('');
  const id = useId();
  return (
    <Root aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>Preview</h2>
        <p>
          <label htmlFor={`${id}-width`}>Width</label>
          <select id={`${id}-width`} value={width} onChange={(event) => setWidth(event.target.value)}>
            <option value="fit">As wide as there is room</option>
            <option value="768">768 pixels, scaled</option>
            <option value="1280">1280 pixels, scaled</option>
          </select>
        </p>
        <p>
          <label htmlFor={`${id}-section`}>Section</label>
          <select id={`${id}-section`} value={section} onChange={(event) => setSection(event.target.value)}>
            <option value="">None</option>
            {Object.keys(theme.sections ?? {}).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </p>
      </header>
      <div data-width={width}>
        <ArticleFrame title="The article in the light scheme" css={cssOf(theme, 'light')} section={section} />
        <ArticleFrame title="The article in the dark scheme" css={cssOf(theme, 'dark')} section={section} />
      </div>
    </Root>
  );
}

/** What `ArticleFrame` takes. */
interface ArticleFrameProps {
  /** What the frame shows. */
  title: string;
  /** The theme. */
  css: string;
  /** The section of the newspaper. */
  section: string;
}

/** The article in a document of its own, rendered once; a change of theme replaces the text of its style element. */
function ArticleFrame({ title, css, section }: ArticleFrameProps): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  const [start] = useState(() => articleDocument(css));
  const dress = useCallback(() => {
    const page = frame.current?.contentDocument;
    const style = page?.getElementById(themeId);
    if (!page || !style) return;
    style.textContent = css;
    page.documentElement.dataset.section = section;
  }, [css, section]);
  useLayoutEffect(dress, [dress]);
  return (
    <div>
      <iframe ref={frame} title={title} srcDoc={start} sandbox="allow-same-origin" onLoad={dress} />
    </div>
  );
}

const Root = styled.section`
  display: flex;
  flex-direction: column;

  & > header { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1.25rem; margin-block-end: .6rem; }
  & p { display: flex; align-items: center; gap: .6rem; margin: 0; }
  & > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); flex: 1; gap: 1rem; }
  & > div > div { container-type: inline-size; position: relative; min-block-size: 24rem; overflow: hidden; outline: 1px solid ${color.rule}; }
  & iframe:focus-visible { outline: 2px solid ${color.focus}; outline-offset: -2px; }

  & > div { --least: 390px; }
  & > [data-width='768'] { --least: 768px; }
  & > [data-width='1280'] { --least: 1280px; }
  & iframe {
    /* The tangent of the arc tangent of two lengths is their ratio, a plain number. */
    --width: max(100cqi, var(--least));
    --scale: tan(atan2(100cqi, var(--width)));
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: var(--width);
    block-size: calc(100% / var(--scale));
    border: 0;
    transform: scale(var(--scale));
    transform-origin: 0 0;
  }
`;

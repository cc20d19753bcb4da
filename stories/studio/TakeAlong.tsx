import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { styled } from 'styled-components';
import { codeOf, type Format, formats } from './codeOf';
import type { Draft } from './draft';

/** What `TakeAlong` takes. */
interface TakeAlongProps {
  /** The draft. */
  draft: Draft;
}

/** Copies the theme, as code or as a file, and shows what was copied. */
export function TakeAlong({ draft }: TakeAlongProps): ReactNode {
  const [format, setFormat] = useState<Format>('createTheme code');
  const [isOpen, setOpen] = useState(false);
  const [message, setMessage] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);

  async function copy(chosen: Format) {
    setFormat(chosen);
    try {
      await navigator.clipboard.writeText(codeOf(draft, chosen));
      setMessage(`Copied: ${chosen}.`);
    } catch {
      // The clipboard is not available: the text is selected instead.
      flushSync(() => setOpen(true));
      text.current?.select();
      setMessage(`This browser does not let a page copy. The ${chosen} is selected: copy it with the keyboard.`);
    }
  }

  return (
    <Root aria-labelledby="studio-take">
      <header>
        <h2 id="studio-take">Take it along</h2>
        {formats.map((each) => (
          <button key={each} type="button" onClick={() => copy(each)}>
            Copy {each}
          </button>
        ))}
      </header>
      <p role="status">{message}</p>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Show the {format}</summary>
        <textarea ref={text} readOnly rows={12} aria-label={format} value={codeOf(draft, format)} />
      </details>
    </Root>
  );
}

const Root = styled.section`
  & > header { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
  & h2 { margin-inline-end: .75rem; }
  & > p { margin: .35rem 0; }
  & summary { cursor: pointer; }
  & textarea { display: block; inline-size: 100%; margin-block-start: .5rem; resize: vertical; white-space: pre; }
`;

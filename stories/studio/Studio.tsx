import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Theme, type ThemeName, ThemeScope, themes } from '../../src/index';
import { Chrome } from './Chrome';
import { ContrastReport } from './ContrastReport';
import { blank, type Draft, settled, themeOf } from './draft';
import { tokensOf } from './fields';
import { Preview } from './Preview';
import { TakeAlong } from './TakeAlong';
import { TokenGroup } from './TokenGroup';

/** What `Studio` takes. */
interface StudioProps {
  /** The draft to begin with. */
  start: Draft;
  /** Called with the draft after it has not changed for a moment. */
  onChange: (draft: Draft) => void;
}

/** Milliseconds without a change after which `onChange` is called. */
const rest = 250;

/** An editor for a theme: preset, tokens, contrast, a preview in both schemes, and code to copy. */
export function Studio({ start, onChange }: StudioProps): ReactNode {
  const [draft, setDraft] = useState(start);
  const theme = useMemo(() => themeOf(draft), [draft]);
  const preset: Theme = themes[draft.preset];
  const tell = useRef(onChange);
  const told = useRef(start);
  useEffect(() => {
    tell.current = onChange;
  }, [onChange]);

  useEffect(() => {
    if (draft === told.current) return;
    const timer = setTimeout(() => {
      told.current = draft;
      tell.current(draft);
    }, rest);
    return () => clearTimeout(timer);
  }, [draft]);

  function change(path: string, value: string) {
    setDraft((now) => settled({ ...now, changes: { ...now.changes, [path]: value } }));
  }

  return (
    // The studio itself is always in Hearth and in English.
    <ThemeScope theme={themes.hearth}>
      <Chrome lang="en" dir="ltr">
        <div data-part="tokens">
          <h1>Theme Studio</h1>
          <p>
            Start from a theme, change what you like, and take the result along. The address keeps it: send it to
            anybody.
          </p>
          <p>
            <label htmlFor="studio-preset">Start from</label>
            <select
              id="studio-preset"
              value={draft.preset}
              onChange={({ target }) => setDraft(settled({ ...draft, preset: target.value as ThemeName }))}
            >
              {Object.keys(themes).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </p>
          <p>
            <label htmlFor="studio-name">Name of the theme</label>
            <input
              id="studio-name"
              value={draft.name}
              autoComplete="off"
              onChange={({ target }) => setDraft({ ...draft, name: target.value })}
            />
          </p>
          <p>
            <button type="button" onClick={() => setDraft({ ...blank, preset: draft.preset, name: draft.name })}>
              Undo all changes
            </button>
          </p>
          {Object.entries(tokensOf(preset)).map(([group, tokens]) => (
            <TokenGroup key={group} group={group} tokens={tokens} draft={draft} onChange={change} />
          ))}
        </div>
        <div data-part="result">
          <ContrastReport theme={theme} onFix={change} />
          <TakeAlong draft={draft} />
          <Preview theme={theme} />
        </div>
      </Chrome>
    </ThemeScope>
  );
}

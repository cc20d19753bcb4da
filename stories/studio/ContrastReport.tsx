import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { styled } from 'styled-components';
import type { Theme } from '../../src/index';
import { type ContrastFinding, checkTheme } from '../../src/theme/checkTheme';
import * as color from '../../src/theme/color';

/** What `ContrastReport` takes. */
interface ContrastReportProps {
  /** The theme that is measured. */
  theme: Theme;
  /** Called with the path and the value of a fix that was chosen. */
  onFix: (path: string, value: string) => void;
}

/** The findings of `checkTheme`, each with a button that applies its suggestion. */
export function ContrastReport({ theme, onFix }: ContrastReportProps): ReactNode {
  const findings = useMemo(() => checkTheme(theme), [theme]);
  const root = useRef<HTMLElement>(null);
  const fixed = useRef<number>(undefined);

  // The pressed button is gone: focus moves to the next one, or to the heading if none is left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the buttons are those of the findings
  useLayoutEffect(() => {
    if (fixed.current === undefined) return;
    const buttons = root.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(fixed.current, buttons.length - 1)] ?? root.current?.querySelector('h2');
    fixed.current = undefined;
    next?.focus();
  }, [findings]);

  function fix({ suggestion, suggestionFor, scheme }: ContrastFinding, button: HTMLElement) {
    if (!suggestion) return;
    fixed.current = [...(root.current?.querySelectorAll('button') ?? [])].indexOf(button as HTMLButtonElement);
    onFix(`${suggestionFor}.${scheme}`, suggestion);
  }

  return (
    <Root ref={root} aria-labelledby="studio-contrast">
      <h2 id="studio-contrast" tabIndex={-1}>
        Contrast
      </h2>
      <p role="status">{countOf(findings)}</p>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => {
            const { path, on, scheme, required, level, suggestion, suggestionFor, message } = finding;
            return (
              <li key={`${path} ${on} ${scheme} ${required}`}>
                <span>
                  <b>{level}</b> {message}
                </span>
                {suggestion && (
                  <button type="button" onClick={(event) => fix(finding, event.currentTarget)}>
                    <i style={{ background: suggestion }} />
                    Set {suggestionFor}.{scheme} to {suggestion}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Root>
  );
}

function countOf(findings: ContrastFinding[]): string {
  const errors = findings.filter(({ level }) => level === 'AA').length;
  const warnings = findings.length - errors;
  const counts = [
    errors > 0 && `${errors} ${errors === 1 ? 'failure' : 'failures'} (AA)`,
    warnings > 0 && `${warnings} ${warnings === 1 ? 'warning' : 'warnings'} (AAA)`,
  ].filter(Boolean);
  return counts.length > 0 ? `${counts.join(', ')}.` : 'Every pair of colours is far enough apart (WCAG 2.2).';
}

const Root = styled.section`
  position: relative;

  & > h2:focus { outline: none; }
  & > h2:focus-visible { outline: 2px solid ${color.focus}; outline-offset: 2px; }
  & > p { margin: .35rem 0 0; }
  & > ul { display: grid; gap: .5rem; margin: .5rem 0 0; padding: 0; list-style: none; }
  & li { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1rem; border-inline-start: 3px solid ${color.accent}; padding: 1px 3px 1px .75rem; }
  & li > span { flex: 1 1 18rem; }
  & li > button { display: inline-flex; align-items: center; gap: .4rem; }
  & i { inline-size: .9rem; block-size: .9rem; border: 1px solid ${color.rule}; }
`;

import { isRecord } from './faultsOf';

/** The same theme under the current names of its groups: `line` has been `border` since 0.2. Values of `border` win. */
export function withCurrentNames<Given>(theme: Given): Given {
  if (!isRecord(theme) || theme.line === undefined) return theme;
  const { line, ...current } = theme;
  const { border = {} } = theme;
  return { ...current, border: isRecord(line) && isRecord(border) ? { ...line, ...border } : line } as Given;
}

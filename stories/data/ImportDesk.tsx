import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { styled } from 'styled-components';
import type { AdapterOptions } from '../../src/adapters/AdapterOptions';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { ArticlePage, EmbeddedLayout } from '../../src/index';
import * as font from '../../src/theme/font';
import { recallOf, type SourcePiece } from '../../tests/adapters/recall/recall';
import { deskFields } from './deskFields';

/** Props of `ImportDesk`. */
export interface ImportDeskProps {
  /** Makes an article of a source. JSON is given as text. */
  adapter: (source: unknown, options: AdapterOptions) => Article;
  /** The source at the start. */
  source: string;
  /** The words of the body of a source, in its order. */
  wordsOf: (source: string) => readonly SourcePiece[];
}

/** A document of another system, the article that an adapter makes of it, what was not understood, and how many of its words the article has. */
export function ImportDesk({ adapter, source, wordsOf }: ImportDeskProps): ReactNode {
  const [typed, setTyped] = useState(source);
  const given = useDeferredValue(typed);
  const { article, issues, recall } = useMemo(() => {
    const found: Issue[] = [];
    const made = adapter(given, { onIssue: (issue) => found.push(issue) });
    const { body, notes } = made;
    return { article: made, issues: found, recall: recallOf(wordsIn(wordsOf, given), { body, notes }, given) };
  }, [adapter, given, wordsOf]);
  return (
    <Desk>
      <div>
        <label htmlFor="import-source">Source</label>
        <textarea
          id="import-source"
          rows={24}
          dir="auto"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p>
          <output aria-label="Recall">
            {recall.words} words in the body, of which the article has {(recall.recall * 100).toFixed(1)} %
          </output>
        </p>
        {recall.missing.length > 0 && (
          <ul aria-label="Missing words">
            {recall.missing.map(({ words, at }) => (
              <li key={at}>{words}</li>
            ))}
          </ul>
        )}
        <ul aria-label="Issues">
          {issues.map(({ kind, path, message }) => (
            <li key={kind + path + message}>
              <b>{kind}</b> <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      </div>
      <ArticlePage article={article} layout={EmbeddedLayout} />
    </Desk>
  );
}

/** The words of a source; none of a source that is being typed and no JSON. */
function wordsIn(wordsOf: ImportDeskProps['wordsOf'], source: string): readonly SourcePiece[] {
  try {
    return wordsOf(source);
  } catch {
    return [];
  }
}

const Desk = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
  gap: 1.5rem;
  font: 400 .875rem/1.45 ${font.label};

  & > div:first-child { padding: 1.25rem; }
  ${deskFields}
  & ul { margin: .75rem 0 0; padding-inline-start: 1.25rem; overflow-wrap: anywhere; }

  @media (width < 60rem) { grid-template-columns: minmax(0, 1fr); }
`;

import { type ReactNode, useDeferredValue, useState } from 'react';
import { styled } from 'styled-components';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { type HeadTag, toHeadTags, toJsonLd } from '../../src/exporters';
import type { FrontData } from '../../src/front/FrontData';
import * as color from '../../src/theme/color';
import * as font from '../../src/theme/font';
import { headDocument } from '../../tests/exporters/headDocument';
import { deskFields } from './deskFields';
import { LinkPreviews, type LinkPreviewsProps } from './LinkPreviews';
import { VerdictOutput } from './VerdictOutput';

/** Props of `SharingDesk`. */
export interface SharingDeskProps extends Pick<LinkPreviewsProps, 'files'> {
  /** The article or the front at the start. */
  page: Article | FrontData;
}

/** An article or a front as JSON, how a link to it looks elsewhere, and what previews of it lack. */
export function SharingDesk({ page, files }: SharingDeskProps): ReactNode {
  const [typed, setTyped] = useState(() => JSON.stringify(page, null, 2));
  const given = pageIn(useDeferredValue(typed));
  const issues: Issue[] = [];
  const tags = given ? toHeadTags(given, { onIssue: (issue) => issues.push(issue) }) : [];
  const jsonLd = given ? toJsonLd(given) : {};
  return (
    <Desk>
      {given ? <LinkPreviews tags={tags} jsonLd={jsonLd} files={files} /> : <p role="status">This is no JSON yet.</p>}
      <h3 id="sharing-missing">What is missing</h3>
      {issues.length === 0 ? (
        <p>Nothing.</p>
      ) : (
        <ul aria-labelledby="sharing-missing">
          {issues.map(({ path, message }) => (
            <li key={path + message}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      )}
      {given && <VerdictOutput format="head" text={headDocument(given)} />}
      <div className="data">
        <div>
          <label htmlFor="sharing-source">Article or front</label>
          <textarea
            id="sharing-source"
            rows={16}
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <div>
          <label htmlFor="sharing-tags">Head tags</label>
          <textarea id="sharing-tags" rows={16} readOnly value={tags.map(written).join('\n')} />
        </div>
        <div>
          <label htmlFor="sharing-data">Structured data</label>
          <textarea id="sharing-data" rows={16} readOnly value={JSON.stringify(jsonLd, null, 2)} />
        </div>
      </div>
    </Desk>
  );
}

function pageIn(json: string): Article | FrontData | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function written({ tag, attributes, text }: HeadTag): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${list.join('')}>${text === undefined ? '' : `${text}</${tag}>`}`;
}

const Desk = styled.div`
  box-sizing: border-box;
  min-block-size: 100vh;
  padding: 1.25rem;
  background: ${color.paper};
  color: ${color.ink};
  font: 400 .875rem/1.45 ${font.label};

  ${deskFields}
  & > h3 { margin: 1.5rem 0 .35rem; font-size: .875rem; }
  & > p, & > ul { margin: 0; }
  & > ul { padding-inline-start: 1.25rem; overflow-wrap: anywhere; }
  & .data {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1.25rem;
    margin-block-start: 1.5rem;
  }
`;

import type { ReactNode } from 'react';
import type { Link } from '../../article/Article';
import { listOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeUrl } from '../../article/url';

/** The links that have a label. @internal */
export function labelledLinks<Given extends Link>(links: readonly Given[] | undefined): readonly Given[] {
  return listOf(links).filter((link) => labelOf(link));
}

/** The words of a link. */
export function labelOf(link: Link | undefined): string {
  return textOfUnknown(link?.label ?? link);
}

/** Links as a list. */
export function renderLinks(links: readonly Link[], language: string | undefined): ReactNode {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
    <ul role="list" lang={language}>
      {links.map((link, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two links may have the same label
        <li key={index}>
          <a href={safeUrl(link?.url)}>{labelOf(link)}</a>
        </li>
      ))}
    </ul>
  );
}

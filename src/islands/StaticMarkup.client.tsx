'use client';

import {
  type ComponentPropsWithRef,
  createElement,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { addIslands, type IslandOptions } from './addIslands';

/** What `StaticMarkup` takes besides the attributes of `<div>`; its id is React's. */
export interface StaticMarkupProps<Data>
  extends IslandOptions,
    Omit<ComponentPropsWithRef<'div'>, 'children' | 'dangerouslySetInnerHTML' | 'id'> {
  /** What is drawn, such as an article. Another value, by `Object.is`, is drawn by React. */
  data: Data;
  /** Draws the data, and depends on nothing else: on the server, and in a browser that has come here without loading the page. */
  children: (data: Data) => ReactNode;
}

/**
 * What the server has drawn, kept: where React hydrates a page, it takes this over as it is, without drawing it again, and
 * `addIslands` adds what the islands in it do. What else React has to run in the browser belongs beside it. Server components
 * are never drawn again and need no such thing.
 * @example
 * ```tsx
 * import { type Article, ArticlePage, StaticMarkup } from 'broadsheet';
 *
 * export const Page = ({ article }: { article: Article }) => (
 *   <StaticMarkup data={article}>{(story) => <ArticlePage article={story} />}</StaticMarkup>
 * );
 * ```
 */
export function StaticMarkup<Data>({
  data,
  children,
  onDepthChange,
  className,
  ...rest
}: StaticMarkupProps<Data>): ReactNode {
  // Only while React hydrates, an element with this id is there already.
  const id = useId();
  const [kept, setKept] = useState(() => {
    const element = typeof document === 'object' && document.getElementById(id);
    return element ? { element, data } : undefined;
  });
  if (kept && !Object.is(kept.data, data)) setKept(undefined);

  // Whoever listens may be another at each drawing; the islands stay, and with them the reader's focus.
  const tell = useRef(onDepthChange);
  useLayoutEffect(() => {
    tell.current = onDepthChange;
  });
  useLayoutEffect(
    () => (kept ? addIslands(kept.element, { onDepthChange: (change) => tell.current?.(change) }) : undefined),
    [kept],
  );

  const root = { ...rest, id, className: className ? `${ownClass} ${className}` : ownClass };
  // React leaves alone what is in an element whose markup is given; only where it creates one, it would put that there.
  return kept
    ? createElement('div', { key: 'kept', ...root, ...untouched })
    : createElement('div', { key: 'drawn', ...root }, children(data));
}

const ownClass = 'broadsheet-StaticMarkup';
const untouched = { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: '' } };

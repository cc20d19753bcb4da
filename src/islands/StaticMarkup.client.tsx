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

/** Props of `StaticMarkup`, besides the attributes of `<div>`. Its id is set by React. */
export interface StaticMarkupProps<Data>
  extends IslandOptions,
    Omit<ComponentPropsWithRef<'div'>, 'children' | 'dangerouslySetInnerHTML' | 'id' | 'onPlay'> {
  /** What is rendered, such as an article. When the value changes (by `Object.is`), React renders it. */
  data: Data;
  /** Renders the data, and depends on nothing else. Called on the server, and in a browser that navigates here without loading the page. */
  children: (data: Data) => ReactNode;
}

/**
 * Keeps the HTML of the server: when React hydrates the page, it does not render the children again, and `addIslands` adds the behaviour
 * of the islands in them. Other components that React runs in the browser belong outside of it. Server components are not rendered in
 * the browser and do not need it.
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
  consent,
  onConsent,
  onShare,
  onPlay,
  onSignUp,
  onUpdates,
  className,
  ...rest
}: StaticMarkupProps<Data>): ReactNode {
  // An element with this id exists only while React hydrates.
  const id = useId();
  const [kept, setKept] = useState(() => {
    const element = typeof document === 'object' && document.getElementById(id);
    return element ? { element, data } : undefined;
  });
  if (kept && !Object.is(kept.data, data)) setKept(undefined);

  // Without a handler, the browser sends the form of a newsletter.
  const isHandled = onSignUp !== undefined;
  // The callbacks may change with each rendering; the islands are not added again, so that the reader's focus stays.
  const latest = useRef<IslandOptions>({});
  useLayoutEffect(() => {
    latest.current = { onDepthChange, onConsent, onShare, onPlay, onSignUp, onUpdates };
  });
  useLayoutEffect(
    () =>
      kept
        ? addIslands(kept.element, {
            consent,
            onDepthChange: (change) => latest.current.onDepthChange?.(change),
            onConsent: (change) => latest.current.onConsent?.(change),
            onShare: (share) => latest.current.onShare?.(share),
            onPlay: (media) => latest.current.onPlay?.(media),
            onUpdates: (updates) => latest.current.onUpdates?.(updates),
            onSignUp: isHandled ? (reader) => latest.current.onSignUp?.(reader) : undefined,
          })
        : undefined,
    [kept, consent, isHandled],
  );

  const root = { ...rest, id, className: className ? `${rootClass} ${className}` : rootClass };
  // React does not touch the content of an element with dangerouslySetInnerHTML while it hydrates; it would set it only on an element that it creates.
  return kept
    ? createElement('div', { key: 'kept', ...root, ...untouched })
    : createElement('div', { key: 'rendered', ...root }, children(data));
}

const rootClass = 'broadsheet-StaticMarkup';
const untouched = { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: '' } };

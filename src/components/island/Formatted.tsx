import * as React from 'react';

/** What writes a text, and the values that it depends on. */
interface Writing<Values extends readonly unknown[]> {
  /** Writes the text. */
  write: (...values: Values) => string;
  /** What `write` is given; always as many. */
  values: Values;
}

/** What `Formatted` takes. */
interface FormattedProps<Values extends readonly unknown[]> extends Writing<Values> {
  /** The element. */
  as: 'time' | 'small';
  /** The machine-readable value of a `<time>`. */
  dateTime?: string;
}

/**
 * An element with a text that `Intl` writes. While React hydrates, the text of the server stays and `write` is not called: the first use
 * of `Intl` takes a browser longer than React takes to hydrate the rest of a page.
 */
export function Formatted<Values extends readonly unknown[]>({
  as: Element,
  dateTime,
  write,
  values,
}: FormattedProps<Values>): React.ReactNode {
  return <Element dateTime={dateTime} suppressHydrationWarning {...useText({ write, values })} />;
}

function useText<Values extends readonly unknown[]>({
  write,
  values,
}: Writing<Values>): Pick<React.ComponentProps<'time'>, 'children' | 'dangerouslySetInnerHTML'> {
  // Server components have no useSyncExternalStore. An environment has a document or has none, so the order of hooks is constant.
  if (typeof document === 'undefined') return { children: write(...values) };
  let isServerText = false;
  // biome-ignore lint/correctness/useHookAtTopLevel: as above
  React.useSyncExternalStore(never, nothing, () => {
    isServerText = true;
  });
  // biome-ignore lint/correctness/useHookAtTopLevel: as above
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text depends on nothing else
  return React.useMemo(() => {
    if (!isServerText) return { children: write(...values) };
    // React reads this markup when it writes it: on a server that has a document, as tests do, and never while it hydrates.
    return { dangerouslySetInnerHTML: { __html: lazily(() => write(...values)) } };
  }, [write, ...values]);
}

/** Markup that is written when it is read. */
function lazily(write: () => string): string {
  const markup = { toString: () => write().replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) };
  return markup as unknown as string;
}

function never(): () => void {
  return nothing;
}

function nothing(): void {}

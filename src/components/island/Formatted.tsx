import * as React from 'react';

/** How a text is formatted, and the values that it depends on. */
interface Formatting<Values extends readonly unknown[]> {
  /** Formats the values. */
  format: (...values: Values) => string;
  /** The arguments of `format`; their number is constant. */
  values: Values;
}

/** Props of `Formatted`. */
interface FormattedProps<Values extends readonly unknown[]> extends Formatting<Values> {
  /** The element. */
  as: 'time' | 'small';
  /** The machine-readable value of a `<time>`. */
  dateTime?: string;
}

/**
 * An element with a text formatted by `Intl`. While React hydrates, the text of the server stays and `format` is not called: the first use
 * of `Intl` takes a browser longer than React takes to hydrate the rest of a page.
 */
export function Formatted<Values extends readonly unknown[]>({
  as: Element,
  dateTime,
  format,
  values,
}: FormattedProps<Values>): React.ReactNode {
  return <Element dateTime={dateTime} suppressHydrationWarning {...useText({ format, values })} />;
}

function useText<Values extends readonly unknown[]>({
  format,
  values,
}: Formatting<Values>): Pick<React.ComponentProps<'time'>, 'children' | 'dangerouslySetInnerHTML'> {
  // Server components have no useSyncExternalStore. An environment has a document or has none, so the order of hooks is constant.
  if (typeof document === 'undefined') return { children: format(...values) };
  let isServerText = false;
  // biome-ignore lint/correctness/useHookAtTopLevel: as above
  React.useSyncExternalStore(never, nothing, () => {
    isServerText = true;
  });
  // biome-ignore lint/correctness/useHookAtTopLevel: as above
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text depends on nothing else
  return React.useMemo(() => {
    if (!isServerText) return { children: format(...values) };
    // React reads this markup when it writes HTML: on a server that has a document, as in tests, and never while it hydrates.
    return { dangerouslySetInnerHTML: { __html: lazily(() => format(...values)) } };
  }, [format, ...values]);
}

/** Markup that is formatted when it is read. */
function lazily(format: () => string): string {
  const markup = { toString: () => format().replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) };
  return markup as unknown as string;
}

function never(): () => void {
  return nothing;
}

function nothing(): void {}

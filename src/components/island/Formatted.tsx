import * as React from 'react';

/** What `Formatted` takes. */
interface FormattedProps<Values extends readonly (string | number)[]> {
  /** The element. */
  as: 'time' | 'small';
  /** The machine-readable value of a `<time>`. */
  dateTime?: string;
  /** Writes the text. */
  write: (...values: Values) => string;
  /** What `write` is given; the text depends on nothing else. */
  values: Values;
}

/** The text of an element, as its attributes. */
type Text = Pick<React.ComponentProps<'time'>, 'children' | 'dangerouslySetInnerHTML'>;

/**
 * An element with a text that `Intl` writes. While React hydrates, the text of the server stays and `write` is not called: the first use
 * of `Intl` takes a browser longer than React takes to hydrate the rest of a page.
 */
export function Formatted<Values extends readonly (string | number)[]>({
  as: Element,
  dateTime,
  write,
  values,
}: FormattedProps<Values>): React.ReactNode {
  const text = useText(values.join(), () => write(...values));
  return <Element dateTime={dateTime} suppressHydrationWarning {...text} />;
}

/** Server components have no state, and need none. */
const useText = typeof document === 'undefined' ? writtenText : useServedText;

function writtenText(_key: string, write: () => string): Text {
  return { children: write() };
}

/** The text of the server until there is another `key`. */
function useServedText(key: string, write: () => string): Text {
  const isHydrating = React.useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [served] = React.useState(() => (isHydrating ? { key, text: writtenLater(write) } : undefined));
  return served?.key === key ? served.text : writtenText(key, write);
}

/** A text that is written when React reads it: on a server that has a document, as tests do, and never while React hydrates. */
function writtenLater(write: () => string): Text {
  const markup = { toString: () => write().replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) };
  return { dangerouslySetInnerHTML: { __html: markup as unknown as string } };
}

function never(): () => void {
  return () => {};
}

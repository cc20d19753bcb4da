import * as React from 'react';
import { useServerRendered } from './useHydrating';

/** Props of `Formatted`. */
interface FormattedProps<Values extends readonly (string | number)[]> {
  /** The element. */
  as: 'time' | 'small';
  /** The machine-readable value of a `<time>`. */
  dateTime?: string;
  /** Formats the values. */
  format: (...values: Values) => string;
  /** The arguments of `format`; the text depends on nothing else. */
  values: Values;
}

/** The text of an element, as its attributes. */
type Text = Pick<React.ComponentProps<'time'>, 'children' | 'dangerouslySetInnerHTML'>;

/**
 * An element with a text formatted by `Intl`. While React hydrates, the text of the server stays and `format` is not called: the first use
 * of `Intl` takes a browser longer than React takes to hydrate the rest of a page.
 */
export function Formatted<Values extends readonly (string | number)[]>({
  as: Element,
  dateTime,
  format,
  values,
}: FormattedProps<Values>): React.ReactNode {
  const text = useText(values, () => format(...values));
  return <Element dateTime={dateTime} suppressHydrationWarning {...text} />;
}

/** Server components have no state, and need none. */
const useText = typeof document === 'undefined' ? formattedText : useServerText;

function formattedText(_values: readonly unknown[], format: () => string): Text {
  return { children: format() };
}

/** The text of the server, until one of the values changes. */
function useServerText(values: readonly unknown[], format: () => string): Text {
  // Unvalidated data may hold anything here: what cannot be a string is formatted as if it were missing.
  const key = values.map((value) => (/string|number/.test(typeof value) ? value : '')).join();
  const isServerRendered = useServerRendered();
  const [serverText] = React.useState(() => (isServerRendered ? { key, text: lazyText(format) } : undefined));
  return serverText?.key === key ? serverText.text : formattedText(values, format);
}

/** A text that is formatted when React reads it: on a server that has a document, as in tests, and never while React hydrates. */
function lazyText(format: () => string): Text {
  const markup = { toString: () => format().replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) };
  return { dangerouslySetInnerHTML: { __html: markup as unknown as string } };
}

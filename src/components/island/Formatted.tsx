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
 * of `Intl` takes a browser longer than React takes to hydrate the rest of a page. A server needs no component for that, and a server
 * component could have no state.
 */
export function renderFormatted<Values extends readonly (string | number)[]>(
  props: FormattedProps<Values>,
): React.ReactNode {
  return isServer ? elementOf(props, { children: props.format(...props.values) }) : <Formatted {...props} />;
}

const isServer = typeof document === 'undefined';

function Formatted<Values extends readonly (string | number)[]>(props: FormattedProps<Values>): React.ReactNode {
  return elementOf(
    props,
    useServerText(props.values, () => props.format(...props.values)),
  );
}

function elementOf({ as: Element, dateTime }: Pick<FormattedProps<never>, 'as' | 'dateTime'>, text: Text) {
  return <Element dateTime={dateTime} suppressHydrationWarning {...text} />;
}

/** The text of the server, until one of the values changes. */
function useServerText(values: readonly unknown[], format: () => string): Text {
  // Unvalidated data may hold anything here: what cannot be a string is formatted as if it were missing.
  const key = values.map((value) => (/string|number/.test(typeof value) ? value : '')).join();
  const isServerRendered = useServerRendered();
  const [serverText] = React.useState(() => (isServerRendered ? { key, text: lazyText(format) } : undefined));
  return serverText?.key === key ? serverText.text : { children: format() };
}

/** A text that is formatted when React reads it: on a server that has a document, as in tests, and never while React hydrates. */
function lazyText(format: () => string): Text {
  const markup = { toString: () => format().replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) };
  return { dangerouslySetInnerHTML: { __html: markup as unknown as string } };
}

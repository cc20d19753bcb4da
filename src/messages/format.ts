/** Fills the braces of a message. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}

/** A date, or a date and time, in a language and time zone; both are given, so that every machine writes the same. */
export function formatDate(date: Date, language: string, timeZone: string, form: 'date' | 'dateTime'): string {
  const make = (locales: string[], zone: string) =>
    new Intl.DateTimeFormat(locales, { timeZone: zone, ...dateForms[form] });
  const format = kept(
    `${form} ${language} ${timeZone}`,
    () => make([language, 'en'], timeZone),
    () => make(['en'], 'UTC'),
  );
  // Engines disagree on which space stands before "pm".
  return format.format(date).replace(/[\u00a0\u202f]/g, ' ');
}

/** A number of minutes, short: "3 min". */
export function formatMinutes(minutes: number, language: string): string {
  const make = (...locales: string[]) =>
    new Intl.NumberFormat(locales, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  return kept(
    `minutes ${language}`,
    () => make(language, 'en'),
    () => make('en'),
  ).format(minutes);
}

/** Names as a list in a sentence, in parts: the names, and the words and commas between them. */
export function formatNames(
  names: readonly string[],
  language: string,
): { type: 'element' | 'literal'; value: string }[] {
  const make = (...locales: string[]) => new Intl.ListFormat(locales, { type: 'conjunction' });
  return kept(
    `names ${language}`,
    () => make(language, 'en'),
    () => make('en'),
  ).formatToParts(names);
}

const dateForms: Record<'date' | 'dateTime', Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dateTime: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
};

/** To make a formatter takes fifty times as long as to use it. Their number is bounded by the languages and zones of a newsroom. */
const formatters = new Map<string, unknown>();

function kept<Format>(key: string, make: () => Format, makeWithoutNames: () => Format): Format {
  let format = formatters.get(key) as Format | undefined;
  if (!format) {
    if (formatters.size >= 500) formatters.clear();
    try {
      format = make();
    } catch {
      // A language or zone that `Intl` does not know.
      format = makeWithoutNames();
    }
    formatters.set(key, format);
  }
  return format;
}

/** Fills the braces of a message. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}

/** How much of a date is written: the day, the day and the time with its zone, or the time alone. */
export type DateForm = 'date' | 'dateTime' | 'time';

/** A date, or a date and time, in a language and time zone; both are given, so that every machine writes the same. */
export function formatDate(date: Date, language: string, timeZone: string, form: DateForm): string {
  const written = `${form} ${named(language)} ${named(timeZone)}`;
  return kept(`${written} ${date.getTime()}`, () => {
    const format = kept(
      written,
      () => new Intl.DateTimeFormat([named(language), 'en'], { timeZone: named(timeZone), ...dateForms[form] }),
      () => new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...dateForms[form] }),
    );
    // Engines disagree on which space stands before "pm".
    return format.format(date).replace(/[\u00a0\u202f]/g, ' ');
  });
}

/** A number of minutes, short: "3 min". */
export function formatMinutes(minutes: number, language: string): string {
  const make = (...locales: string[]) =>
    new Intl.NumberFormat(locales, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(minutes);
  return kept(
    `minutes ${named(language)} ${minutes}`,
    () => make(named(language), 'en'),
    () => make('en'),
  );
}

/** Names as a list in a sentence, in parts: the names, and the words and commas between them. */
export function formatNames(
  names: readonly string[],
  language: string,
): { type: 'element' | 'literal'; value: string }[] {
  const make = (...locales: string[]) => new Intl.ListFormat(locales, { type: 'conjunction' });
  return kept(
    `names ${named(language)}`,
    () => make(named(language), 'en'),
    () => make('en'),
  ).formatToParts(names);
}

/** The name of a language or a time zone, and one that `Intl` does not know for anything else: not every value can be made a string. */
function named(name: unknown): string {
  return typeof name === 'string' ? name : '';
}

const dateForms: Record<DateForm, Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dateTime: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  time: { timeStyle: 'short' },
};

/** `Intl` takes long to make a formatter and to format: what it made is kept, up to a number that a busy front page needs. */
const made = new Map<string, unknown>();

function kept<Made>(key: string, make: () => Made, otherwise = make): Made {
  let value = made.get(key) as Made | undefined;
  if (value === undefined) {
    try {
      value = make();
    } catch {
      // A language or time zone that `Intl` does not know.
      value = otherwise();
    }
    if (made.size >= 500) made.clear();
    made.set(key, value);
  }
  return value;
}

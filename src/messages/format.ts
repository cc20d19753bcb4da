/** Fills the placeholders of a message. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}

/** What is formatted of a date: the day, the day and the time with its zone, or only the time. */
export type DateForm = 'date' | 'dateTime' | 'time';

/**
 * Formats a date, or a date and time. Language and time zone are parameters, so that the result is the same on every machine. Words and
 * order are those of Unicode CLDR, except where newsrooms write otherwise or versions of CLDR differ.
 */
export function formatDate(date: Date, language: string, timeZone: string, form: DateForm): string {
  return formatted(form, formatters[form], date, language, timeZone);
}

/** Formats the day of a date in a language and time zone. */
export function formatDay(date: Date, language: string, timeZone: string): string {
  return formatted('date', dayFormatter, date, language, timeZone);
}

/** Formats the day of the week of a date: "Thursday". Empty in a language that `Intl` has no data for. */
export function formatWeekday(date: Date, language: string, timeZone: string): string {
  return formatted('weekday', weekdayFormatter, date, language, timeZone);
}

/** Formats a whole number in the digits of a language. */
export function formatNumber(number: number, language: string): string {
  const make = (tag: string) => new Intl.NumberFormat([tag, 'en'], { useGrouping: false }).format(number);
  return cached(
    `number ${nameOf(language)} ${number}`,
    () => make(stableTag(nameOf(language))),
    () => make('en'),
  );
}

/** Formats a number of minutes: "3 min". */
export function formatMinutes(minutes: number, language: string): string {
  return formatUnit(minutes, 'minute', language);
}

/** Formats the type and the size of a file, in parentheses: "(PDF, 2.1 MB)". The type may be empty, and the size 0: they are left out. */
export function formatFile(type: string, bytes: number, language: string): string {
  const parts = [type, bytes > 0 ? formatBytes(bytes, language) : ''].filter(Boolean);
  return `(${parts.join(/^(ar|ckb|fa|ps|sd|ug|ur)\b/i.test(nameOf(language)) ? '، ' : ', ')})`;
}

/** Formats a number of bytes in the unit that fits it, from kilobytes on: "2.1 MB". */
function formatBytes(bytes: number, language: string): string {
  for (const [unit, size] of [
    ['gigabyte', 1e9],
    ['megabyte', 1e6],
  ] as const) {
    // What would be rounded to 1000 of a unit is 1 of the next.
    if (bytes >= size * 0.9995) return formatUnit(rounded(bytes / size), unit, language);
  }
  return formatUnit(Math.max(rounded(bytes / 1e3), 0.1), 'kilobyte', language);
}

/** A number with one decimal place below 10, and none from there on. */
function rounded(number: number): number {
  return number < 10 ? Math.round(number * 10) / 10 : Math.round(number);
}

function formatUnit(count: number, unit: string, language: string): string {
  const make = (tag: string) =>
    plainSpaces(new Intl.NumberFormat([tag, 'en'], { style: 'unit', unit, unitDisplay: 'short' }).format(count));
  return cached(
    `${unit} ${nameOf(language)} ${count}`,
    () => make(stableTag(nameOf(language))),
    () => make('en'),
  );
}

/** True if a language writes decimals after a comma. */
export function hasDecimalComma(language: string): boolean {
  const make = (tag: string) => new Intl.NumberFormat([tag, 'en']).format(1.5).includes(',');
  return cached(
    `comma ${nameOf(language)}`,
    () => make(stableTag(nameOf(language))),
    () => make('en'),
  );
}

/** Formats a length of time as players show it: "2:31", or "1:02:31" from an hour on. */
export function formatClock(seconds: number, language: string): string {
  const [hours, ...others] = timeParts(seconds);
  const values = hours ? [hours, ...others] : others;
  const make = (tag: string) =>
    values
      .map((value, index) =>
        new Intl.NumberFormat([tag, 'en'], { minimumIntegerDigits: index === 0 ? 1 : 2, useGrouping: false }).format(
          value,
        ),
      )
      .join(':');
  return cached(
    `clock ${nameOf(language)} ${values}`,
    () => make(stableTag(nameOf(language))),
    () => make('en'),
  );
}

/** Formats a length of time in words: "2 minutes, 31 seconds"; from an hour on without seconds. */
export function formatDuration(seconds: number, language: string): string {
  const [hours = 0, minutes = 0, rest = 0] = timeParts(seconds);
  const parts = (
    [
      [hours, 'hour'],
      [minutes, 'minute'],
      [hours ? 0 : rest, 'second'],
    ] as const
  ).filter(([value]) => value > 0);
  const make = (tag: string) =>
    new Intl.ListFormat([tag, 'en'], { type: 'unit' }).format(
      parts.map(([value, unit]) =>
        new Intl.NumberFormat([tag, 'en'], { style: 'unit', unit, unitDisplay: 'long' }).format(value),
      ),
    );
  return plainSpaces(
    cached(
      `duration ${nameOf(language)} ${parts}`,
      () => make(stableTag(nameOf(language))),
      () => make('en'),
    ),
  );
}

/** Hours, minutes and seconds; at least one second. */
function timeParts(length: number): number[] {
  const seconds = Math.max(1, Math.round(length));
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

/** The names of languages in another one: "English, Arabic". A tag that `Intl` does not know is returned unchanged. */
export function formatLanguages(tags: readonly string[], language: string): string {
  const make = (tag: string) => {
    const names = new Intl.DisplayNames([tag, 'en'], { type: 'language', fallback: 'code' });
    return new Intl.ListFormat([tag, 'en'], { type: 'unit' }).format(tags.map((one) => nameIn(names, one)));
  };
  return cached(
    `languages ${nameOf(language)} ${tags}`,
    () => make(nameOf(language)),
    () => make('en'),
  );
}

function nameIn(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Formats names as a list in a sentence. Returns the names (`element`), and the words and commas between them (`literal`). */
export function formatNames(
  names: readonly string[],
  language: string,
): { type: 'element' | 'literal'; value: string }[] {
  // Most stories and posts have one author.
  if (names.length === 1) return names.map((value) => ({ type: 'element', value }));
  const make = (tag: string) =>
    // For a language that `Intl` does not know, English commas are fine, but an English "and" is not.
    new Intl.ListFormat([tag, 'en'], { type: isKnown(tag) ? 'conjunction' : 'unit' });
  return cached(
    `names ${nameOf(language)}`,
    () => make(nameOf(language)),
    () => make('en'),
  ).formatToParts(names);
}

/** A name of a language or a time zone, unchanged. Any other value becomes a name that `Intl` does not know, because not every value can be converted to a string. */
function nameOf(name: unknown): string {
  return typeof name === 'string' ? name : '';
}

/** Creates a function that formats dates in a language and time zone; throws if one of them is invalid. */
type CreateFormatter = (tag: string, timeZone: string) => (date: Date) => string;

/** Languages whose newsrooms write day, month and year with only spaces between them. */
const plainDays = /^(bn|gu|mr|my|ne|pa|ps|ru|ta|te|ti|uk|ur)\b/;

const dayFormatter: CreateFormatter = (tag, timeZone) => {
  const days = inZone(timeZone, stableTag(tag), { day: 'numeric', month: 'long', year: 'numeric' });
  return (date) => {
    const { day, month = '', year, era } = valuesOf(days, date);
    // A browser may have no data for a language. Chrome has none for Burmese, Pashto and others, and no month names in Punjabi.
    if (!isKnown(tag) || /^M\d/.test(month)) return inZone(timeZone, 'sv').format(date);
    return era === 'AP' || plainDays.test(tag) ? `${day} ${month} ${year}` : days.format(date);
  };
};

const weekdayFormatter: CreateFormatter = (tag, timeZone) => {
  const days = inZone(timeZone, tag, { weekday: 'long' });
  return (date) => (isKnown(tag) ? days.format(date) : '');
};

/** Languages that may use the 12-hour clock, if CLDR does for their region; all others use the 24-hour clock. */
const twelveHours = /^(en|hi|ko)\b/;

const timeFormatter: CreateFormatter = (tag, timeZone) => {
  const times = inZone(
    timeZone,
    stableTag(tag),
    twelveHours.test(tag) ? { timeStyle: 'short' } : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  );
  return (date) => {
    const time = times.format(date);
    // Some versions of CLDR have AM and PM in English.
    if (/^ko/.test(tag)) return time.replace('AM', '오전').replace('PM', '오후');
    if (/^de/.test(tag)) return `${time} Uhr`;
    if (/^th/.test(tag)) return `${time} น.`;
    return /^(fr|pt)/.test(tag) ? time.replace(':', 'h') : time;
  };
};

/** The text between a day and its time; the first match of a language is used. */
const separators: readonly (readonly [languages: RegExp, separator: string])[] = [
  [/^en/, ' at '],
  [/^fr/, ' à '],
  [/^pt/, ' às '],
  [/^(ar|fa|ps|ur)/, '، '],
  [/^(ja|ko|my|th|zh)/, ' '],
  [/^/, ', '],
];

const momentFormatter: CreateFormatter = (tag, timeZone) => {
  const [day, time] = [dayFormatter(tag, timeZone), timeFormatter(tag, timeZone)];
  const separator = separators.find(([languages]) => languages.test(tag))?.[1];
  const [inLanguage, universal] = [tag, 'en-001'].map((locale) => inZone(timeZone, locale, { timeZoneName: 'short' }));
  return (date) => {
    const zoneIn = (format = inLanguage) => (format && valuesOf(format, date).timeZoneName) ?? '';
    // If a language has no abbreviation for a zone, CLDR has its full name or an offset, which vary even within a language.
    const zone = /^\p{L}{1,5}$/u.test(zoneIn()) ? zoneIn() : zoneIn(universal);
    return `${day(date)}${separator}${time(date)} ${/^(UTC|GMT)$/.test(zone) ? (utcNameIn(tag) ?? zone) : zone}`;
  };
};

/** The name of UTC and GMT in languages whose newsrooms write neither. */
function utcNameIn(tag: string): string | undefined {
  if (/^ar/.test(tag)) return 'بتوقيت غرينتش';
  return /^fa/.test(tag) ? 'به وقت گرینویچ' : undefined;
}

/** The formatter of each form of a date. */
const formatters: Record<DateForm, CreateFormatter> = {
  date: dayFormatter,
  dateTime: momentFormatter,
  time: timeFormatter,
};

/** A tag that states what versions of CLDR disagree on: the calendar of Saudi Arabia, and the digits of Arabic without a region. */
function stableTag(tag: string): string {
  return /^ar\b(?!.*-u-)/i.test(tag) ? `${tag}-u-ca-gregory${tag[2] ? '' : '-nu-latn'}` : tag;
}

function isKnown(tag: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
}

/** Replaces all spaces by U+0020: engines disagree on the space before "pm". */
function plainSpaces(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ');
}

function inZone(timeZone: string, locale: string, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat([locale, 'en'], { timeZone, ...options });
}

/** The parts of a formatted date, by type. */
function valuesOf(format: Intl.DateTimeFormat, date: Date): Record<string, string> {
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

/** Formats a date. The formatter is created once for each language and zone; an invalid one falls back to English and UTC. */
function formatted(
  kind: string,
  createFormatter: CreateFormatter,
  date: Date,
  language: string,
  timeZone: string,
): string {
  const key = `${kind} ${nameOf(language)} ${nameOf(timeZone)}`;
  return cached(`${key} ${date.getTime()}`, () =>
    plainSpaces(
      cached(
        key,
        () => createFormatter(Intl.getCanonicalLocales(nameOf(language))[0] ?? 'en', nameOf(timeZone)),
        () => createFormatter('en', 'UTC'),
      )(date),
    ),
  );
}

/** `Intl` is slow to create a formatter and to format, so results are cached, up to the number that a day of live coverage needs. */
const cache = new Map<string, unknown>();

function cached<Made>(key: string, make: () => Made, otherwise = make): Made {
  let value = cache.get(key) as Made | undefined;
  if (value === undefined) {
    try {
      value = make();
    } catch {
      // A language or time zone that `Intl` does not know.
      value = otherwise();
    }
    if (cache.size >= 5000) cache.clear();
    cache.set(key, value);
  }
  return value;
}

/** Fills the braces of a message. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}

/** How much of a date is written: the day, the day and the time with its zone, or the time alone. */
export type DateForm = 'date' | 'dateTime' | 'time';

/**
 * A date, or a date and time, in a language and time zone; both are given, so that every machine writes the same. Words and order are
 * those of Unicode CLDR, but for what newsrooms write otherwise or its versions write differently.
 */
export function formatDate(date: Date, language: string, timeZone: string, form: DateForm): string {
  return written(form, writers[form], date, language, timeZone);
}

/** The day of a date in a language and time zone. */
export function formatDay(date: Date, language: string, timeZone: string): string {
  return written('date', dayWriter, date, language, timeZone);
}

/** A number of minutes, short: "3 min". */
export function formatMinutes(minutes: number, language: string): string {
  const make = (tag: string) =>
    new Intl.NumberFormat([tag, 'en'], { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(minutes);
  return plainSpaces(
    kept(
      `minutes ${language} ${minutes}`,
      () => make(settled(language)),
      () => make('en'),
    ),
  );
}

/** Names as a list in a sentence, in parts: the names, and the words and commas between them. */
export function formatNames(
  names: readonly string[],
  language: string,
): { type: 'element' | 'literal'; value: string }[] {
  const make = (tag: string) =>
    // English commas are for everybody, an English "and" is not.
    new Intl.ListFormat([tag, 'en'], { type: isKnown(tag) ? 'conjunction' : 'unit' });
  return kept(
    `names ${language}`,
    () => make(language),
    () => make('en'),
  ).formatToParts(names);
}

/** Makes a function that writes dates in a language and time zone; throws for what is none. */
type MakeWriter = (tag: string, timeZone: string) => (date: Date) => string;

/** Languages whose newsrooms write day, month and year with nothing but blanks between them. */
const plainDays = /^(bn|gu|mr|my|ne|pa|ps|ru|ta|te|ti|uk|ur)\b/;

const dayWriter: MakeWriter = (tag, timeZone) => {
  const days = inZone(timeZone, settled(tag), { day: 'numeric', month: 'long', year: 'numeric' });
  return (date) => {
    const { day, month = '', year, era } = valuesOf(days, date);
    // A browser may have no words for a language. Chrome has none for Burmese, Pashto and others, and no months in Punjabi.
    if (!isKnown(tag) || /^M\d/.test(month)) return inZone(timeZone, 'sv').format(date);
    return era === 'AP' || plainDays.test(tag) ? `${day} ${month} ${year}` : days.format(date);
  };
};

/** Languages that may count hours to twelve, as CLDR has it for their region; all others count them to 24. */
const twelveHours = /^(en|hi|ko)\b/;

const timeWriter: MakeWriter = (tag, timeZone) => {
  const times = inZone(
    timeZone,
    settled(tag),
    twelveHours.test(tag) ? { timeStyle: 'short' } : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  );
  return (date) => {
    const time = times.format(date);
    // Some versions of CLDR have the halves of a day in English.
    if (/^ko/.test(tag)) return time.replace('AM', '오전').replace('PM', '오후');
    if (/^de/.test(tag)) return `${time} Uhr`;
    if (/^th/.test(tag)) return `${time} น.`;
    return /^(fr|pt)/.test(tag) ? time.replace(':', 'h') : time;
  };
};

/** What stands between a day and its time: the first that is of a language. */
const joints: readonly (readonly [languages: RegExp, joint: string])[] = [
  [/^en/, ' at '],
  [/^fr/, ' à '],
  [/^pt/, ' às '],
  [/^(ar|fa|ps|ur)/, '، '],
  [/^(ja|ko|my|th|zh)/, ' '],
  [/^/, ', '],
];

const momentWriter: MakeWriter = (tag, timeZone) => {
  const [day, time] = [dayWriter(tag, timeZone), timeWriter(tag, timeZone)];
  const joint = joints.find(([languages]) => languages.test(tag))?.[1];
  const [own, universal] = [tag, 'en-001'].map((locale) => inZone(timeZone, locale, { timeZoneName: 'short' }));
  return (date) => {
    const zoneIn = (format = own) => (format && valuesOf(format, date).timeZoneName) ?? '';
    // Where a language has no letters for a zone, CLDR has its whole name or an offset, each in more ways than there are languages.
    const zone = /^\p{L}{1,5}$/u.test(zoneIn()) ? zoneIn() : zoneIn(universal);
    return `${day(date)}${joint}${time(date)} ${/^(UTC|GMT)$/.test(zone) ? (greenwichIn(tag) ?? zone) : zone}`;
  };
};

/** What Greenwich time is called, where newsrooms write neither UTC nor GMT. */
function greenwichIn(tag: string): string | undefined {
  if (/^ar/.test(tag)) return 'بتوقيت غرينتش';
  return /^fa/.test(tag) ? 'به وقت گرینویچ' : undefined;
}

/** What writes each form of a date. */
const writers: Record<DateForm, MakeWriter> = { date: dayWriter, dateTime: momentWriter, time: timeWriter };

/** A tag with what versions of CLDR disagree on: the calendar of Saudi Arabia, and the digits of Arabic without a region. */
function settled(tag: string): string {
  return /^ar\b(?!.*-u-)/i.test(tag) ? `${tag}-u-ca-gregory${tag[2] ? '' : '-nu-latn'}` : tag;
}

function isKnown(tag: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
}

/** Engines disagree on which space stands before "pm". */
function plainSpaces(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ');
}

function inZone(timeZone: string, locale: string, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat([locale, 'en'], { timeZone, ...options });
}

/** What a date is in a format, by type of part. */
function valuesOf(format: Intl.DateTimeFormat, date: Date): Record<string, string> {
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

/** A date by a writer, which is made once for each language and zone; by one of English in UTC where these are none. */
function written(kind: string, makeWriter: MakeWriter, date: Date, language: string, timeZone: string): string {
  const key = `${kind} ${language} ${timeZone}`;
  return kept(`${key} ${date.getTime()}`, () =>
    plainSpaces(
      kept(
        key,
        () => makeWriter(Intl.getCanonicalLocales(language)[0] ?? 'en', timeZone),
        () => makeWriter('en', 'UTC'),
      )(date),
    ),
  );
}

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

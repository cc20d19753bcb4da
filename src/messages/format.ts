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
  return kept(`${form} ${language} ${timeZone} ${date.getTime()}`, () =>
    kept(
      `${form} ${language} ${timeZone}`,
      () => dateWriter(language, timeZone, form),
      () => dateWriter('en', 'UTC', form),
    )(date),
  );
}

/** A number of minutes, short: "3 min". */
export function formatMinutes(minutes: number, language: string): string {
  const make = (...locales: string[]) =>
    plainSpaces(
      new Intl.NumberFormat(locales, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(minutes),
    );
  return kept(
    `minutes ${language} ${minutes}`,
    () => make(settled(language), 'en'),
    () => make('en'),
  );
}

/** Names as a list in a sentence, in parts: the names, and the words and commas between them. */
export function formatNames(
  names: readonly string[],
  language: string,
): { type: 'element' | 'literal'; value: string }[] {
  // English commas are for everybody, an English "and" is not.
  const isKnown = (tag: string) => Intl.ListFormat.supportedLocalesOf(tag).length > 0;
  return kept(
    `names ${language}`,
    () => new Intl.ListFormat([language, 'en'], { type: isKnown(language) ? 'conjunction' : 'unit' }),
    () => new Intl.ListFormat('en'),
  ).formatToParts(names);
}

/** Languages whose newsrooms write day, month and year with nothing but blanks between them. */
const plainDays = /^(bn|gu|mr|my|ne|pa|ps|ru|ta|te|ti|uk|ur)$/;

/** Languages that may count hours to twelve, as CLDR has it for their region; all others count them to 24. */
const twelveHours = /^(en|hi|ko)$/;

/** What stands between a day and its time, where it is no comma. */
const joints: Record<string, string> = {
  ar: '، ',
  en: ' at ',
  fa: '، ',
  fr: ' à ',
  ja: ' ',
  ko: ' ',
  my: ' ',
  ps: '، ',
  pt: ' às ',
  th: ' ',
  ur: '، ',
  zh: ' ',
};

/** What stands after a time. */
const clocks: Record<string, string> = { de: ' Uhr', th: ' น.' };

/** What Greenwich time is called, where it is neither UTC nor GMT. */
const greenwich: Record<string, string> = { ar: 'بتوقيت غرينتش', fa: 'به وقت گرینویچ' };

/** Writes dates; throws for what is no language or no time zone. */
function dateWriter(tag: string, timeZone: string, form: DateForm): (date: Date) => string {
  const { language } = new Intl.Locale(tag);
  // A browser may have no words for a language: Chrome has none for Burmese, Pashto and others.
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  const inZone = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const make = (options: Intl.DateTimeFormatOptions) => inZone(isKnown ? settled(tag) : 'en', options);
  const days = form === 'time' ? undefined : make({ day: 'numeric', month: 'long', year: 'numeric' });
  const isPlain = plainDays.test(language) || days?.resolvedOptions().calendar === 'persian';
  const hours: Intl.DateTimeFormatOptions = twelveHours.test(language)
    ? { hour: 'numeric' }
    : { hour: '2-digit', hourCycle: 'h23' };
  const times = form === 'date' ? undefined : make({ ...hours, minute: '2-digit', timeZoneName: 'short' });

  function dayOf(date: Date, format: Intl.DateTimeFormat): string {
    const parts = format.formatToParts(date);
    const month = partOf(parts, 'month');
    if (isKnown && !/^M\d/.test(month)) {
      return isPlain ? `${partOf(parts, 'day')} ${month} ${partOf(parts, 'year')}` : parts.map(toValue).join('');
    }
    const numbers = inZone('en', { day: '2-digit', month: '2-digit', year: 'numeric' }).formatToParts(date);
    return `${partOf(numbers, 'year')}-${partOf(numbers, 'month')}-${partOf(numbers, 'day')}`;
  }

  function timeOf(parts: Intl.DateTimeFormatPart[]): string {
    const isOfClock = ({ type }: Intl.DateTimeFormatPart) => /^(hour|minute|dayPeriod)$/.test(type);
    const clock = parts.slice(parts.findIndex(isOfClock), parts.findLastIndex(isOfClock) + 1);
    const time = clock.map(({ type, value }) => (type === 'dayPeriod' ? (halves[value + language] ?? value) : value));
    return time.join('').replace(/^(\d\d):/, /fr|pt/.test(language) ? '$1h' : '$&') + (clocks[language] ?? '');
  }

  function zoneOf(date: Date, parts: Intl.DateTimeFormatPart[]): string {
    const name = partOf(parts, 'timeZoneName');
    // Where a language has no letters for a zone, CLDR has its whole name or an offset, each in more ways than there are languages.
    const zone = /^\p{L}{1,5}$/u.test(name)
      ? name
      : partOf(inZone('en-001', { timeZoneName: 'short' }).formatToParts(date), 'timeZoneName');
    return (/^(UTC|GMT)$/.test(zone) && greenwich[language]) || zone;
  }

  return (date) => {
    const day = days ? dayOf(date, days) : '';
    const parts = times?.formatToParts(date);
    const time = parts ? timeOf(parts) : '';
    const whole = day && parts ? `${day}${joints[language] ?? ', '}${time} ${zoneOf(date, parts)}` : day + time;
    return plainSpaces(whole);
  };
}

/** A tag with what versions of CLDR disagree on: the calendar of Saudi Arabia, and the digits of Arabic without a region. */
function settled(tag: string): string {
  if (!/^ar(-|$)/i.test(tag) || /-u-/i.test(tag)) return tag;
  return `${tag}-u-ca-gregory${tag.length === 2 ? '-nu-latn' : ''}`;
}

/** Engines disagree on which space stands before "pm". */
function plainSpaces(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ');
}

/** The halves of a day in Korean, which some versions of CLDR have in English. */
const halves: Record<string, string> = { AMko: '오전', PMko: '오후' };

function toValue({ value }: Intl.DateTimeFormatPart): string {
  return value;
}

function partOf(parts: readonly Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  return parts.find((part) => part.type === type)?.value ?? '';
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

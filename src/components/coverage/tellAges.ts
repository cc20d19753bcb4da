/**
 * Writes how long ago posts were published into their elements `data-part="age"`, each after the `<time>` of its post. There is no age of
 * more than a day, none of the future, and none in a language that the browser does not know.
 */
export function tellAges(now: number, language: string): void {
  const [locale] = Intl.RelativeTimeFormat.supportedLocalesOf(language);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const element of document.querySelectorAll('[data-part=age]')) {
    const minutes = (Date.parse((element.previousElementSibling as HTMLTimeElement).dateTime) - now) / 60_000;
    element.textContent =
      locale && minutes <= 0 && minutes > -1440
        ? minutes > -60
          ? format.format(Math.ceil(minutes), 'minute')
          : format.format(Math.ceil(minutes / 60), 'hour')
        : '';
  }
}

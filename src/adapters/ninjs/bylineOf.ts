/** The words before names in bylines, by language. */
const before: Readonly<Record<string, RegExp>> = {
  en: /^by\s+/i,
  de: /^von\s+/i,
  fr: /^(?:par|de)\s+/i,
  es: /^(?:por|de)\s+/i,
  pt: /^(?:por|de)\s+/i,
  it: /^di\s+/i,
  nl: /^(?:door|van)\s+/i,
  nb: /^av\s+/i,
  nn: /^av\s+/i,
  no: /^av\s+/i,
  sv: /^av\s+/i,
  da: /^af\s+/i,
};

/** The names in a byline, without the word before them that pages write themselves. */
export function bylineOf(byline: string, language = 'en'): string {
  const [primary = ''] = language.toLowerCase().split('-');
  const pattern = before[primary] ?? /^(?:by|von|par|por|av)\s+/i;
  return byline.replace(pattern, '') || byline;
}

/** Finds what no HTML may hold: controls, noncharacters and, among all surrogates, those without their other half (WHATWG HTML, 13.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const suspect = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** Controls that stand between words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const separators = /[\v\x1c-\x1f\x85]/g;

const forbidden = /[^\P{Cc}\t\n\f\r]|\p{Noncharacter_Code_Point}/gu;

/** How long the strings are together that were asked about, whether they are known to hold nothing forbidden, and whether they do. */
let length = 0;
let isKnown = false;
let isClean = true;

/** A string with what HTML may hold, in text or in attributes: separators are blanks, other controls are left out, and half of a surrogate pair is U+FFFD. */
export function withoutControls(text: string): string {
  length += text.length;
  if (isKnown || !suspect.test(text)) return text;
  const clean = text.toWellFormed().replace(separators, ' ').replace(forbidden, '');
  isClean &&= clean === text;
  return clean;
}

/** The articles that were drawn and hold nothing forbidden, each with the lengths of the strings that were drawn of it. */
const lengths = new WeakMap<object, Set<number>>();

/** An article is drawn in a few ways, in full and in brief or in several languages. */
const mostWays = 10;

/**
 * Draws an article as `draw` does. To look through all its strings takes a tenth of the time of a page: those of an article that was
 * drawn before are looked through again only if together they are not as long as they once were.
 */
export function lookingOnce<Props extends { article: unknown }, Drawn>(
  draw: (props: Props) => Drawn,
): (props: Props) => Drawn {
  return (props) => {
    const { article } = props;
    if (typeof article !== 'object' || article === null) return draw(props);
    const known = lengths.get(article);
    if (known) {
      const drawn = drawAs(true, draw, props);
      if (known.has(length)) return drawn;
    }
    const drawn = drawAs(false, draw, props);
    if (!isClean || (known && known.size >= mostWays)) lengths.delete(article);
    else lengths.set(article, (known ?? new Set()).add(length));
    return drawn;
  };
}

function drawAs<Props, Drawn>(known: boolean, draw: (props: Props) => Drawn, props: Props): Drawn {
  length = 0;
  isKnown = known;
  isClean = true;
  try {
    return draw(props);
  } finally {
    isKnown = false;
  }
}

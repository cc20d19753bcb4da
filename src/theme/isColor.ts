const names = new Set(
  (
    'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse ' +
    'chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki ' +
    'darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey ' +
    'darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ' +
    'ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush ' +
    'lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon ' +
    'lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon ' +
    'mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise ' +
    'mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid ' +
    'palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red ' +
    'rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow ' +
    'springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen transparent currentcolor ' +
    'activetext buttonborder buttonface buttontext canvas canvastext field fieldtext graytext highlight highlighttext linktext mark ' +
    'marktext selecteditem selecteditemtext visitedtext'
  ).split(' '),
);

/**
 * True for a CSS colour: a name, a system colour, `#` with 3, 4, 6 or 8 digits, a function of CSS Color 4, or `color-mix()`,
 * `light-dark()` and the relative colours of CSS Color 5. A `var()` counts as its fallback; without one it matches anything. Checks the
 * grammar only.
 */
export function isColor(css: string): boolean {
  // Only names of custom properties may have non-ASCII characters.
  const written = css.replace(/--[\w\u0080-\uffff-]+/g, '--x');
  if (/[^ -~\t\n\r\f]/.test(written)) return false;
  let value = written.toLowerCase().replace(words, kindOf);
  for (;;) {
    value = value.replace(/\s+/g, ' ').replace(/ ?([,/*]) ?|(\() | (\))/g, '$1$2$3');
    const [call, name = '', inside = ''] = /([\w-]*)\(([^()]*)\)/.exec(value) ?? [];
    if (call === undefined) return /^ ?[CX] ?$/.test(value);
    const result = resultOf(name, inside);
    if (result === undefined) return false;
    value = value.replace(call, () => ` ${result} `);
  }
}

// Each word is replaced by a capital for its kind: C for a colour; N for a number; P, Z and Q for percentages (Z is 0, Q is outside of 0
// to 100); A for an angle; O for the channel `alpha`. A function is replaced by its result: X for anything, M before a value in brackets
// only, and after a quantity the channels that it is calculated from. The input has no capitals: it is in lower case.
const words = /#[\w-]*|-?[a-z_][\w-]*\(?|--x|([-+]?\d*\.?\d+(?:e[-+]?\d+)?)([%a-z]*)/g;

function kindOf(word: string, amount: string | undefined, unit = ''): string {
  if (word[0] === '#') return /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(word) ? 'C' : '!';
  if (amount === undefined) return names.has(word) ? 'C' : word === 'alpha' ? 'O' : word;
  if (unit === '%') return Number(amount) === 0 ? 'Z' : Number(amount) > 0 && Number(amount) <= 100 ? 'P' : 'Q';
  return unit === '' ? 'N' : /^(deg|g?rad|turn)$/.test(unit) ? 'A' : '!';
}

const spaces = 'srgb(?:-linear)?|display-p3|a98-rgb|prophoto-rgb|rec2020';

/** The channels of a function, by its name, or by the colour space of `color()`. */
const channelsOf: [call: RegExp, channels: string][] = [
  [/^rgba?\(/, 'rgb'],
  [/^hsla?\(/, 'hsl'],
  [/^hwb\(/, 'hwb'],
  [/^(ok)?lab\(/, 'lab'],
  [/^(ok)?lch\(/, 'lch'],
  [new RegExp(`^color\\((from [CX] )?(${spaces}) `), 'rgb'],
  [/^color\((from [CX] )?xyz(-d50|-d65)? /, 'xyz'],
];

const mix = new RegExp(
  `^in (${spaces}|xyz(-d50|-d65)?|(ok)?lab|(hsl|hwb|(ok)?lch)( (shorter|longer|increasing|decreasing) hue)?)(,([PZX] )?[CX]|,[CX] [PZX]){2}$`,
);

/** The result of a function whose arguments contain no functions; undefined for a function that CSS does not have. */
function resultOf(name: string, inside: string): string | undefined {
  if (name === 'var') return /^--x(,|$)/.test(inside) ? inside.slice(4).trim() || 'X' : undefined;
  if (/^(|calc|clamp|max|min)$/.test(name)) return quantityOf(name, inside);
  const isColor =
    name === 'light-dark'
      ? /^[CX],[CX]$/.test(inside)
      : name === 'color-mix'
        ? mix.test(inside) && !/Z.*Z/.test(inside)
        : isFunction(`${name}(${inside}`, inside);
  return isColor ? 'C' : undefined;
}

/** True for a function of three channels and an opacity, also as a relative colour (`from`). */
function isFunction(call: string, inside: string): boolean {
  const channels = channelsOf.find(([of]) => of.test(call))?.[1];
  if (!channels) return false;
  // In the syntax with commas, from before CSS Color 4, all channels are of one kind.
  if (/^(rgba?\((N,N,N|[PZQ],[PZQ],[PZQ])|hsla?\([NA],[PZQ],[PZQ])(,[NPZQ])?$/.test(call) || /\bX\b/.test(inside))
    return true;
  const isRelative = inside.startsWith('from ');
  const own = `[${channels}O]`;
  const [one, two, three, opacity] = [...channels, ''].map((channel) => {
    const kind = channel === 'h' ? '[NA]' : '[NPZQ]';
    return isRelative ? `(${kind}${own}*|${own}|none)` : `(${kind}|none)`;
  });
  const space = call.startsWith('color(') ? '[\\w-]+ ' : '';
  return new RegExp(`^(from [CX] )?${space}${one} ${two} ${three}(/${opacity})?$`).test(inside);
}

/** Sums of numbers, of percentages or of angles, separated by commas; at most one factor of a product has a unit, and no divisor. */
const calculations = ['N', '[PZQ]', 'A'].map((kind) => {
  const number = '(?:M?N[a-zO]*|[a-zO])';
  const more = `(?:[*/]${number})*`;
  const product = kind === 'N' ? number + more : `(?:${number}${more}\\*)?M?${kind}[a-zO]*${more}`;
  const sum = `${product}(?: [-+] ${product})*`;
  return new RegExp(`^${sum}(?:,${sum})*$`);
});

function quantityOf(name: string, inside: string): string | undefined {
  const count = inside.split(',').length;
  if (/^(|calc)$/.test(name) ? count !== 1 : name === 'clamp' && count !== 3) return undefined;
  if (inside.includes('X')) return 'X';
  const kind = 'NPA'[calculations.findIndex((calculation) => calculation.test(inside))];
  return kind && (name === '' ? 'M' : '') + kind + inside.replace(/[^a-zO]/g, '');
}

import { element } from '../escape';
import { type EmailColorName, type EmailFontName, type EmailLook, familyForWord } from './EmailTheme';

/** What a part of a mail looks like. */
interface Style {
  /** The colour of its words; without it, that of what is around it. */
  color?: EmailColorName;
  /** The colour of its lines. */
  rule?: EmailColorName;
  /** The colour behind it. */
  behind?: EmailColorName;
  /** Its font family; without it, that of what is around it. */
  font?: EmailFontName;
  /** The size in pixels, and the line height in ems: of writing systems like Latin, and of those with taller letters. */
  size?: readonly [size: number, leading: number, tall?: number];
  /** Other declarations; `start` is a side, and four values of `padding` are those of text from left to right. */
  css?: Readonly<Record<string, string>>;
}

/** Captions, bylines and other small words. */
const small = { color: 'secondary', font: 'label', size: [13, 1.45, 1.7] } as const;

/** What in a mail has a look of its own. */
const roles = {
  body: { behind: 'paper', css: { margin: '0', padding: '0' } },
  page: { behind: 'paper', color: 'ink', font: 'text', size: [17, 1.55, 1.8], css: { padding: '0 24px' } },
  masthead: { font: 'display', size: [22, 1.25, 1.5], css: { margin: '0', 'font-weight': 'bold' } },
  headline: { font: 'display', size: [34, 1.15, 1.5], css: { margin: '0 0 12px' } },
  large: { font: 'display', size: [28, 1.18, 1.5], css: { margin: '0 0 10px' } },
  teaser: { font: 'display', size: [21, 1.22, 1.5], css: { margin: '0 0 6px' } },
  headlineLink: { color: 'ink', css: { 'text-decoration': 'none' } },
  kicker: { color: 'accent', font: 'label', size: [13, 1.4, 1.7], css: { margin: '0 0 8px', 'font-weight': 'bold' } },
  deck: { color: 'accent', size: [20, 1.35, 1.7], css: { margin: '0 0 10px', 'font-style': 'italic' } },
  standfirst: { color: 'secondary', size: [17, 1.5, 1.8], css: { margin: '0 0 14px' } },
  teaserText: { color: 'secondary', size: [16, 1.5, 1.8], css: { margin: '0' } },
  intro: { size: [17, 1.5, 1.8], css: { margin: '0 0 8px' } },
  bylines: { css: { margin: '0 0 20px' } },
  notice: { ...small, css: { margin: '0 0 8px' } },
  byline: { ...small, css: { margin: '0 0 2px' } },
  note: { ...small, css: { margin: '8px 0 16px' } },
  attribution: { ...small, css: { margin: '0' } },
  secondLink: { font: 'label', size: [15, 1.4, 1.7], css: { margin: '18px 0 0' } },
  summary: { size: [18, 1.55, 1.8], css: { margin: '0 0 16px' } },
  paragraph: { size: [17, 1.55, 1.8], css: { margin: '0 0 16px' } },
  heading: { font: 'label', size: [16, 1.4, 1.7], css: { margin: '24px 0 10px', 'font-weight': 'bold' } },
  subheading: { font: 'label', size: [15, 1.4, 1.7], css: { margin: '20px 0 8px', 'font-weight': 'bold' } },
  link: { color: 'accent', css: { 'text-decoration': 'underline' } },
  pictureLink: { css: { 'text-decoration': 'none' } },
  picture: {
    color: 'secondary',
    font: 'label',
    size: [14, 1.4, 1.7],
    css: { display: 'block', border: '0', width: '100%', height: 'auto' },
  },
  figure: { css: { margin: '20px 0' } },
  box: {
    rule: 'rule',
    css: { margin: '24px 0', 'border-top-width': '1px', 'border-bottom-width': '1px', padding: '4px 0' },
  },
  points: {
    rule: 'rule',
    css: { margin: '24px 0', 'border-top-width': '1px', 'border-bottom-width': '1px', padding: '8px 0 4px' },
  },
  quote: { rule: 'accent', css: { margin: '20px 0', 'border-start-width': '3px', padding: '0 0 0 16px' } },
  list: { css: { margin: '0 0 16px', padding: '0 0 0 22px' } },
  item: { size: [17, 1.5, 1.8], css: { margin: '0 0 10px' } },
  divider: { rule: 'rule', css: { margin: '28px 0', 'border-width': '0', 'border-top-width': '1px', height: '0' } },
  table: { css: { margin: '0 0 16px', 'border-collapse': 'collapse' } },
  caption: {
    font: 'label',
    size: [14, 1.4, 1.7],
    css: { 'text-align': 'start', 'font-weight': 'bold', padding: '0 0 6px' },
  },
  header: {
    rule: 'ink',
    color: 'secondary',
    font: 'label',
    size: [13, 1.4, 1.7],
    css: {
      'border-bottom-width': '1px',
      padding: '6px 8px 6px 0',
      'text-align': 'start',
      'vertical-align': 'bottom',
      'font-weight': 'bold',
    },
  },
  cell: {
    rule: 'rule',
    font: 'label',
    size: [14, 1.4, 1.7],
    css: { 'border-bottom-width': '1px', padding: '6px 8px 6px 0', 'text-align': 'start', 'vertical-align': 'top' },
  },
  rowHeader: {
    rule: 'rule',
    color: 'secondary',
    font: 'label',
    size: [14, 1.4, 1.7],
    css: {
      'border-bottom-width': '1px',
      padding: '6px 8px 6px 0',
      'text-align': 'start',
      'vertical-align': 'top',
      'font-weight': 'bold',
    },
  },
  code: {
    rule: 'rule',
    css: {
      margin: '0 0 16px',
      'border-start-width': '3px',
      padding: '0 0 0 12px',
      'font-family': 'monospace',
      'font-size': '14px',
      'line-height': '20px',
      'white-space': 'pre-wrap',
    },
  },
  inlineCode: { css: { 'font-family': 'monospace', 'font-size': '15px' } },
  emphasis: {},
  raised: { css: { 'font-size': '12px', 'line-height': '0' } },
  action: { behind: 'accent', css: { padding: '0' } },
  actionLink: {
    color: 'onAccent',
    font: 'label',
    size: [15, 1.3, 1.6],
    css: { display: 'inline-block', padding: '12px 22px', 'font-weight': 'bold', 'text-decoration': 'none' },
  },
  top: { rule: 'ink', css: { 'border-bottom-width': '2px', padding: '20px 0 12px', 'text-align': 'start' } },
  titleRow: { css: { padding: '28px 0 0', 'text-align': 'start' } },
  firstRow: { css: { padding: '28px 0', 'text-align': 'start' } },
  row: { rule: 'rule', css: { 'border-top-width': '1px', padding: '24px 0', 'text-align': 'start' } },
  foot: {
    rule: 'rule',
    color: 'secondary',
    font: 'label',
    size: [13, 1.5, 1.7],
    css: { 'border-top-width': '1px', padding: '16px 0 32px', 'text-align': 'start' },
  },
  teaserWords: { css: { 'vertical-align': 'top', 'text-align': 'start' } },
  teaserPicture: { css: { 'vertical-align': 'top', 'text-align': 'start', padding: '0 0 0 16px' } },
} as const satisfies Record<string, Style>;

/** The name of something in a mail with a look of its own. */
export type EmailRole = keyof typeof roles;

/** What the colour of a class is for: words, lines, or what is behind them. */
type Kind = keyof typeof properties;

const properties = { '': 'color', 'line-': 'border-color', 'fill-': 'background-color' } as const;

/** The classes of a role, by which the style sheets know its colours and its font. */
function classesOf(role: EmailRole): string[] {
  const { color, rule, behind, font }: Style = roles[role];
  const classes = [color, rule && `line-${rule}`, behind && `fill-${behind}`, font !== 'text' && font];
  return [...classes.filter((name) => typeof name === 'string'), ...(role === 'headline' ? [role] : [])];
}

/** True for the headline of a story, and for the title of a newsletter. */
function isHeadline(role: EmailRole): boolean {
  return role === 'headline' || role === 'large' || role === 'teaser';
}

/** What the words of a mail are written in. */
export interface Writing {
  direction: 'ltr' | 'rtl';
  /** True for writing systems with taller letters than Latin, and without slanted ones. */
  isTall: boolean;
}

/** The styles of one mail: inline for the light scheme, and classes for the dark one. */
export class EmailStyles {
  readonly #look: EmailLook;
  readonly #writing: Writing;

  constructor(look: EmailLook, writing: Writing) {
    this.#look = look;
    this.#writing = writing;
  }

  /** Writes an element with the look of its role. */
  element(
    name: string,
    role: EmailRole,
    attributes: Readonly<Record<string, string | number | undefined>>,
    content: string | undefined,
    more: Readonly<Record<string, string>> = {},
  ): string {
    const names = classesOf(role).join(' ');
    const style = declarations({ ...this.#css(role), ...more });
    return element(name, { ...attributes, class: names || undefined, style: style || undefined }, content);
  }

  #css(role: EmailRole): Record<string, string> {
    const { color, rule, behind, font, size, css = {} }: Style = roles[role];
    const { light, font: families, weight, headlineCase } = this.#look;
    const { isTall, direction } = this.#writing;
    const [pixels = 0, leading = 0, tall = leading] = size ?? [];
    const all: Record<string, string> = {
      ...(color && { color: light[color] }),
      ...(behind && { 'background-color': light[behind] }),
      ...(rule && { 'border-color': light[rule], 'border-style': 'solid', 'border-width': '0' }),
      ...(font && { 'font-family': families[font] }),
      ...(size && {
        'font-size': `${pixels}px`,
        'line-height': `${Math.round(pixels * (isTall ? tall : leading))}px`,
      }),
    };
    if (isHeadline(role)) {
      all['font-weight'] = weight;
      if (headlineCase && !isTall) all['text-transform'] = headlineCase;
    }
    // Mail programs know no logical sides.
    const isRightToLeft = direction === 'rtl';
    const side = isRightToLeft ? 'right' : 'left';
    for (const [name, value] of Object.entries(css)) {
      const [top = '', right, bottom, left] = value.split(' ');
      const sided = left && isRightToLeft ? [top, left, bottom, right].join(' ') : value;
      all[name.replace('-start', `-${side}`)] = sided === 'start' ? side : sided;
    }
    if (isTall && (all['font-style'] || role === 'emphasis')) all['font-style'] = 'normal';
    return all;
  }

  /** The style sheet: the dark scheme, for programs that ask for it and for Outlook on the web and on phones; and narrow screens. */
  sheet(): string {
    const { dark } = this.#look;
    const used = new Set(Object.keys(roles).flatMap((role) => classesOf(role as EmailRole)));
    const rules = (before: string, ...kinds: readonly Kind[]) =>
      Object.entries(dark)
        .flatMap(([name, value]) => kinds.map((kind) => [kind + name, properties[kind], value]))
        .filter(([name = '']) => used.has(name))
        .map(([name, property, value]) => `${before}.${name}{${property}:${value}!important}`);
    const headline = this.#writing.isTall ? 42 : 33;
    return [
      ':root{color-scheme:light dark;supported-color-schemes:light dark}',
      `@media (prefers-color-scheme:dark){${rules('', '', 'line-', 'fill-').join('')}}`,
      // Outlook marks the elements whose colours it has changed: that of their words, and that behind them.
      ...rules('[data-ogsc] ', '', 'line-'),
      ...rules('[data-ogsb] ', 'fill-'),
      `@media (max-width:480px){.headline{font-size:28px!important;line-height:${headline}px!important}}`,
    ].join('\n');
  }

  /** The style sheet for Word, in which Outlook on Windows shows mail. */
  sheetForWord(): string {
    const { text, display, label } = this.#look.font;
    const families = [
      ['body,table,td,div,p,li,blockquote', text],
      ['.display', display],
      ['.label', label],
    ];
    return families
      .map(([selector, family = '']) => `${selector}{font-family:${familyForWord(family)}!important}`)
      .join('');
  }
}

/** Declarations as the value of a style attribute. */
export function declarations(css: Readonly<Record<string, string>>): string {
  return Object.entries(css)
    .map((one) => one.join(':'))
    .join(';');
}

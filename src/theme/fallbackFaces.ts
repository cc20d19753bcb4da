import type { FallbackFamily, FallbackFont } from './FallbackFamily';
import { sans, serif } from './fallbacks';
import { hearth } from './presets/hearth';
import type { Theme, TokenNames } from './Theme';
import { defaultOf, tokens } from './tokens';

/** A font family of a theme, in one of the weights and slopes that pages use. */
interface Face {
  role: TokenNames['font'];
  weight: number;
  italic?: boolean;
  headline?: boolean;
}

/** From this width of the window on, headlines have about the size that they have on a desktop screen. */
const onDesk = '@media (min-width:48em)';

/**
 * The `@font-face` rules of the fallback families that a theme names, such as "Newsreader Fallback": fonts of the reader's system,
 * adjusted to the width and height of the web font, so that the layout does not shift when that loads. `renderDocument` includes them,
 * `FallbackFonts` renders them; with `toCss`, add them to its CSS. Without a theme, those of Hearth.
 */
export function fallbackFaces(theme: Theme = hearth): string {
  const faces = known.get(theme) ?? rulesFor(theme);
  known.set(theme, faces);
  return faces;
}

const known = new WeakMap<Theme, string>();

function rulesFor(theme: Theme): string {
  const rules = new Map<string, string>();
  for (const face of facesOf(theme)) {
    const stack = theme.font?.[face.role] ?? defaultOf(tokens.font[face.role]);
    for (const [, name = ''] of stack.matchAll(/["']([^"']+) Fallback["']/g)) {
      const key = `${name} ${face.weight} ${Boolean(face.italic)}`;
      const kind = [serif, sans].find(({ families }) => Object.hasOwn(families, name));
      const family = kind?.families[name];
      if (family && !rules.has(key)) {
        rules.set(key, kind.systemFonts.map((system) => rulesOf(name, family, system, face)).join(''));
      }
    }
  }
  return [...rules.values()].join('');
}

/** The faces of a theme. Of two with the same family, weight and slope the first counts: running text, then headlines, then others. */
function facesOf(theme: Theme): Face[] {
  const weightOf = (name: TokenNames['weight']) => Number(theme.weight?.[name] ?? defaultOf(tokens.weight[name]));
  const isSloped = (theme.setting?.slope ?? defaultOf(tokens.setting.slope)) !== 'normal';
  const faces: Face[] = [
    { role: 'text', weight: weightOf('text') },
    { role: 'text', weight: weightOf('text'), italic: true },
    { role: 'display', weight: weightOf('display'), headline: true },
    { role: 'display', weight: weightOf('deck'), italic: isSloped },
    { role: 'display', weight: weightOf('text') },
    { role: 'display', weight: weightOf('strong') },
    { role: 'text', weight: 700 },
    { role: 'label', weight: 400 },
    { role: 'label', weight: weightOf('label') },
    { role: 'label', weight: weightOf('strong') },
  ];
  return faces.filter(({ weight }) => weight >= 1 && weight <= 1000);
}

/** The rule of a face; for headlines whose letters have other widths when they are large, also the rule for wide windows. */
function rulesOf(name: string, family: FallbackFamily, system: FallbackFont, face: Face): string {
  const [, , , , , , , phone = 100, desk = phone] = face.headline ? family : [];
  const rule = ruleOf(name, family, system, face, phone);
  return desk === phone ? rule : `${rule}${onDesk}{${ruleOf(name, family, system, face, desk)}}`;
}

/** A system font in place of one weight of a family. For Latin only: in other writing systems, the families that follow fit better. */
function ruleOf(name: string, family: FallbackFamily, system: FallbackFont, face: Face, share: number): string {
  const { weight, italic } = face;
  const [ascent, descent, lineGap, ...widths] = family;
  const [at400, at700] = italic ? [widths[2], widths[3]] : [widths[0], widths[1]];
  const [regular, bold] = italic ? [system[2], system[3]] : [system[0], system[1]];
  const [systemWidth, ...names] = weight < 600 ? regular : bold;
  const size = ((at400 + ((at700 - at400) * (weight - 400)) / 300) * share) / 100 / systemWidth;
  const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`;
  const height = (value: number) => percent(value / 10_000 / size);
  const declarations = [
    `font-family:"${name} Fallback"`,
    `src:${names.map((local) => `local("${local}")`).join(',')}`,
    `font-weight:${weight}`,
    ...(italic ? ['font-style:italic'] : []),
    `size-adjust:${percent(size)}`,
    `ascent-override:${height(ascent)}`,
    `descent-override:${height(descent)}`,
    `line-gap-override:${height(lineGap)}`,
    'unicode-range:U+0-2FF,U+1E00-1EFF,U+2000-22FF',
  ];
  return `@font-face{${declarations.join(';')}}`;
}

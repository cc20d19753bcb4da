import type { FallbackFamily, FallbackFont } from './FallbackFamily';
import { sans, serif } from './fallbacks';
import { hearth } from './presets/hearth';
import type { Theme, TokenNames } from './Theme';
import { defaultOf, tokens } from './tokens';

/** A family of a theme in one of the weights and slopes in which it is set. */
interface Face {
  role: TokenNames['font'];
  weight: number;
  italic?: boolean;
  headline?: boolean;
}

/** Where the window is as wide as this, a headline is nearer to the size that it has on a desk than to that on a phone. */
const onDesk = '@media (min-width:48em)';

/**
 * The `@font-face` rules of the families that a theme names as fallbacks, such as "Newsreader Fallback", or Hearth without a
 * theme: fonts that the reader's system has, made as wide and as high as the web font, so that the page stands still when that
 * arrives. `renderDocument` brings them, and `FallbackFonts` draws them; with `toCss`, write them beside its CSS.
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

/** The faces of a theme. Where two are of one family, weight and slope, the first counts: the story's before the headline's, this before others. */
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

/** The rule of a face; for a headline whose letters have other widths when it is large, also the one for a desk. */
function rulesOf(name: string, family: FallbackFamily, system: FallbackFont, face: Face): string {
  const [, , , , , , , phone = 100, desk = phone] = face.headline ? family : [];
  const rule = ruleOf(name, family, system, face, phone);
  return desk === phone ? rule : `${rule}${onDesk}{${ruleOf(name, family, system, face, desk)}}`;
}

/** One font of the system in place of one weight of a family. Its letters are those of Latin only: for other scripts, the families that follow are better. */
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

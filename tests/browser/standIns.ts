import { metricsOf } from '../theme/fallbackNumbers';

/** Fonts that are served in place of system fonts, so that the test does not depend on the fonts of the machine. */
export interface StandIns {
  serif: string;
  sans: string;
}

/** A font-face rule for a stand-in. The metrics of the web font stay unchanged; the width of the system font is replaced by that of the stand-in. */
export function over({ serif, sans }: StandIns, isAdjusted = true): (rule: string) => string {
  return (rule) => {
    const [, system, bold, italic] = rule.match(/local\("(Times New Roman|Arial)( Bold)?( Italic)?"/) ?? [];
    if (!system) return '';
    const family = system === 'Arial' ? sans : serif;
    const weight = Number(rule.match(/font-weight:(\d+)/)?.[1]);
    const ratio = widthOf(system, bold ? 700 : 400, italic) / widthOf(family, weight, italic);
    const slug = family.toLowerCase().replaceAll(' ', '-');
    return rule
      .replace(
        /src:[^;]+/,
        `src:url(/system-fonts/${slug}/files/${slug}-latin-wght-${italic ? 'italic' : 'normal'}.woff2)`,
      )
      .replace(/(size-adjust|[a-z-]+-override):([\d.]+)%;?/g, (_, property: string, value: string) => {
        if (!isAdjusted) return '';
        return `${property}:${property === 'size-adjust' ? Number(value) * ratio : Number(value) / ratio}%;`;
      });
  };
}

/** The average letter width of a family in a weight between 400 and 700, as measured by capsize. */
function widthOf(family: string, weight: number, italic = ''): number {
  const [regular, bold] = [italic ? 'italic' : 'regular', italic ? '700italic' : '700'].map((variant) => {
    const { xWidthAvg, unitsPerEm } = metricsOf(family, variant);
    return xWidthAvg / unitsPerEm;
  }) as [number, number];
  return regular + ((bold - regular) * (weight - 400)) / 300;
}

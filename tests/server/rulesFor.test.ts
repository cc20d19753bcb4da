import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/server/renderDocument';
import { rulesFor, type Selection } from '../../src/server/rulesFor';
import { ferryIn } from '../../stories/articles/ferry';

const rules = [
  { css: '.page{color:black}' },
  { css: '.page :where([lang]){--broadsheet-script-family:initial}' },
  {
    css: '.page:where([lang|=ar],[lang|=fa]),.page :where([lang|=ar],[lang|=fa]),.page:is([lang*=-Arab i]){--broadsheet-script-family:Naskh}',
  },
  {
    css: '.page:where([lang|=hi], [lang|=mr]), .page:is([lang|=sd-IN], [lang*=-Deva i]){--broadsheet-script-family:Mangal}',
  },
  { css: '.page em:where([lang] *){font-style:var(--broadsheet-script-normal,italic)}' },
];

const styles = (markup: string, sent: Selection[] = []) => rulesFor(markup, rules, sent);

describe('The rules for a piece of markup', () => {
  it.each(['<p>', '<html lang="en">', '<html lang="en"><i lang="fr-CA">', '<html lang="">', '<p> lang=&quot;ar&quot;'])(
    'are none of languages in %s',
    (markup) => {
      expect(styles(markup)).toBe('<style>.page{color:black}</style>');
    },
  );

  it('are those of its languages, without other languages in their selectors', () => {
    expect(styles('<html lang="fa-AF">')).toBe(
      `<style>${[
        rules[0]?.css,
        rules[1]?.css,
        '.page:where([lang|=fa]),.page :where([lang|=fa]),.page:not(*){--broadsheet-script-family:Naskh}',
        rules[4]?.css,
      ].join('')}</style>`,
    );
  });

  it.each([
    ['<html lang="HI">', ':where([lang|=hi])', 'Mangal'],
    ['<html lang="en"><q lang="mr-IN">', ':where([lang|=mr])', 'Mangal'],
    ['<html lang="sd-IN">', ':is([lang|=sd-IN])', 'Mangal'],
    ['<html lang="ks-deva-IN">', ':is([lang*=-Deva i])', 'Mangal'],
    ['<html lang="az-Arab">', ':is([lang*=-Arab i])', 'Naskh'],
  ])('are found by language, region and script: %s', (markup, selector, family) => {
    const text = styles(markup);
    expect(text).toContain(selector);
    expect(text.match(/Naskh|Mangal/g)).toEqual([family]);
  });

  it('are unchanged if another component selects by language', () => {
    const own = [{ css: '.own:where([lang|=fr]){color:blue}' }, { css: '.own [lang]{color:red}' }];
    expect(rulesFor('<html lang="en">', own, [])).toBe(`<style>${own.map(({ css }) => css).join('')}</style>`);
  });

  it('do not include a language with the same first letters', () => {
    expect(styles('<html lang="hif">')).not.toContain('Mangal');
    expect(styles('<html lang="arn">')).not.toContain('Naskh');
  });

  it('include those of another language in a later piece', () => {
    const sent: Selection[] = [];
    expect(styles('<html lang="en">', sent)).not.toContain('lang');
    const second = styles('<p lang="ar">', sent);
    expect(second).toContain('Naskh');
    expect(second).toContain(':where([lang]){');
    expect(second).not.toContain('color:black');
    expect(styles('<p lang="ar">', sent)).toBe('');
    expect(styles('<p lang="hi">', sent)).toMatch(/^<style>\.page:where\(\[lang\|=hi\]\)/);
  });
});

describe('The styles of a document', () => {
  const stylesIn = (language: 'en' | 'hi' | 'ur') =>
    /<style>([^<]*)<\/style>/.exec(renderDocument(ferryIn(language)))?.[1] ?? '';

  it('in English have no language selectors', () => {
    expect(stylesIn('en')).not.toMatch(/\[lang[|*]=|--broadsheet-script-family:/);
  });

  it.each([
    ['hi', 'Noto Serif Devanagari'],
    ['ur', 'Noto Nastaliq Urdu'],
  ] as const)('in %s name that language alone', (language, family) => {
    const css = stylesIn(language);
    expect(css).toContain(family);
    expect(new Set(css.match(/\[lang[|*]=[^\]]*\]/g))).toEqual(new Set([`[lang|=${language}]`]));
  });
});

import { describe, expect, it } from 'vitest';
import { attributesIn, narrowRules } from '../../src/server/narrowRules';
import { renderDocument } from '../../src/server/renderDocument';
import { frontOf } from '../fixtures/frontOf';

const markup =
  '<article class="broadsheet-Card" data-size="lead"><p data-part="deck">A dark deck</p><img data-focus="1 2"></article>';
const names = new Set(['.broadsheet-Card', 'article', 'p', 'img', ...attributesIn(markup)]);

describe('The rules of a front', () => {
  it.each([
    '.broadsheet-Card{color:red}',
    ':where(.hash) .broadsheet-Card:is(article,form){inset:0}',
    '.broadsheet-Card [data-part="deck"]{margin:0}',
    '.broadsheet-Card:where([data-size="lead"])>[data-part="deck"]{margin:0}',
    '.broadsheet-Card p:not([data-part="media"]){margin:0}',
    ':where(.a) .broadsheet-Card :is([data-part="deck"],[data-part="media"])>p{margin:0}',
    '.broadsheet-Card [data-part="media"],.broadsheet-Card [data-part="deck"]{margin:0}',
    '.broadsheet-Card img[data-focus^="1 "]{--x:10%}',
    '.broadsheet-Card img[data-focus$=" 2"]{--y:20%}',
    '.broadsheet-Card:has([data-part])>p:first-child:not(a a a){margin:0}',
    '.broadsheet-Card>:is(form,p):not(:is(form,label)){margin:0}',
    '.broadsheet-Card [aria-current]{color:red}',
    '@keyframes broadsheet-points{from{opacity:0}to{opacity:1}}',
    '@media print{.broadsheet-Card{display:none}}',
  ])('keep what its markup may need: %s', (css) => {
    expect(narrowRules(css, names)).toBe(css);
  });

  it.each([
    '.broadsheet-Card [data-part="media"]{margin:0}',
    '.broadsheet-Card:where([data-size="large"])>p{margin:0}',
    '.broadsheet-Card:where([data-size="lead"]:is([data-form="paid"]))>p{margin:0}',
    '.broadsheet-Card>.broadsheet-Other{margin:0}',
    '.broadsheet-Card :is([data-part="media"],form:where(label,select))>p{margin:0}',
    '.broadsheet-Card form,.broadsheet-Card label>p{margin:0}',
    '.broadsheet-Card img[data-focus^="2 "]{--x:20%}',
    '.broadsheet-Card [data-sticky]{top:0}',
    ':root:has(.broadsheet-Card:where([data-sticky="menu"])){--y:1px}',
    '@media print{@container (min-width:1px){.broadsheet-Card [data-part="media"]{margin:0}}}',
  ])('leave out what it does not have: %s', (css) => {
    expect(narrowRules(css, names)).toBe('');
  });

  it('exclude only components of the page, and keep one where none is on it', () => {
    expect(narrowRules('p:not(.broadsheet-Other,.broadsheet-Card):is(p){margin:0}', names)).toBe(
      'p:not(.broadsheet-Card):is(p){margin:0}',
    );
    const others = 'p:not(.broadsheet-Other,.broadsheet-Another){margin:0}';
    expect(narrowRules(others, names)).toBe(others);
  });

  it('are looked at one by one, also inside of a query', () => {
    expect(narrowRules('p{a:b}form{a:b}@media print{form{a:b}p{a:b}}img{a:b}', names)).toBe(
      'p{a:b}@media print{p{a:b}}img{a:b}',
    );
  });

  it('have those for a media mark only where a story has one', () => {
    const front = frontOf(5, (index) => ({ url: `/${index}.jpg`, alt: '', width: 3, height: 2 }));
    const first = front.packages[0] as { layout: 'lead'; stories: { story: object }[] };
    const media = { kind: 'gallery', count: 6 };
    const withMark = { ...first, stories: first.stories.map(({ story }) => ({ story: { ...story, media } })) };
    const stylesOf = (packages: typeof front.packages) =>
      /<style>(.*?)<\/style>/s.exec(renderDocument({ ...front, packages }))?.[1] ?? '';
    expect(stylesOf(front.packages)).not.toContain("[data-part='media']>svg");
    expect(stylesOf([withMark as never])).toContain("[data-part='media']>svg");
  });
});

import { describe, expect, it } from 'vitest';
import { listOf } from '../../src/article/guards';
import { allTextOf, textForReaders, textOfHtml } from '../../src/article/textForReaders';
import { textOfUnknown } from '../../src/article/textOfUnknown';
import { withoutTags } from '../../src/article/withoutTags';
import { deepTest } from '../deepTest';
import { oddities } from '../fixtures/oddities';

describe('textOfUnknown', () => {
  it.each(oddities)('finds the words in %s', (_, value, words) => {
    for (const word of words) expect(textOfUnknown(value)).toContain(word);
  });

  it('is a string as it is, whatever it holds', () => {
    expect(textOfUnknown(' A <b>lamp</b> &amp; https://hearth.example ')).toBe(
      ' A <b>lamp</b> &amp; https://hearth.example ',
    );
  });

  it.each<[what: string, value: unknown, words: string]>([
    ['a date', new Date('2026-11-24T12:00:00Z'), '2026-11-24T12:00:00.000Z'],
    ['a date that is none', new Date(Number.NaN), ''],
    ['an address', new URL('https://hearth.example/lamp'), 'https://hearth.example/lamp'],
    ['a boxed string', Object('gannet'), 'gannet'],
    ['a boxed number', Object(7), '7'],
    [
      'a map',
      new Map<unknown, unknown>([
        ['name', 'gannet'],
        [{}, { id: '4f', words: 'puffin' }],
      ]),
      'gannet puffin',
    ],
    ['a set', new Set(['gannet', ['puffin']]), 'gannet puffin'],
    ['bytes', new Uint8Array([103, 97]), ''],
    ['a list with holes', Object.assign(['gannet'], { 3: 'puffin' }), 'gannet puffin'],
    ['a list of a thousand million items', Object.assign([], { 999999999: 'gannet' }), 'gannet'],
    ['a boolean', [true, false], ''],
    ['what is no number', [Number.NaN, Number.POSITIVE_INFINITY], ''],
    ['an object whose string is none', { toString: 'gannet', valueOf: 1 }, 'gannet 1'],
    ['an object without prototype', Object.assign(Object.create(null), { bird: 'gannet' }), 'gannet'],
  ])('writes %s as JSON would', (_, value, words) => {
    expect(textOfUnknown(value)).toBe(words);
  });

  it.each([
    'id',
    '_id',
    'elementId',
    'element_id',
    'ids',
    'assetIDs',
    'uuid',
    '_key',
    'key',
    'type',
    '_type',
    'nodeType',
    '@type',
    'content-type',
    'url',
    'imageUrl',
    'webURL',
    'uri',
    'assetUri',
    'urn',
    'href',
    'src',
    'srcset',
    'hash',
    'slug',
    'schema',
    'css',
    'js',
    'class',
    'className',
    'style',
    'width',
    'imageHeight',
  ])('shows nothing that stands under %s', (name) => {
    expect(textOfUnknown({ [name]: 'x1', words: 'A lamp' })).toBe('A lamp');
    expect(textOfUnknown({ [name]: ['x1', 7], words: 'A lamp' })).toBe('A lamp');
  });

  it('shows no address that stands under a name, and any that stands among words', () => {
    expect(textOfUnknown({ embed: 'https://hearth.example/film', also: [' //hearth.example '], words: 'A lamp' })).toBe(
      'A lamp',
    );
    expect(textOfUnknown({ words: 'See https://hearth.example', more: 'and/or // this' })).toBe(
      'See https://hearth.example and/or // this',
    );
    expect(textOfUnknown(['https://hearth.example'])).toBe('https://hearth.example');
  });

  it.each([
    'title',
    'grid',
    'video',
    'kid',
    'keynote',
    'typeface',
    'hurl',
    'valid',
    'monkey',
    'prototype',
    'stylesheet',
    'name',
  ])('shows what stands under %s', (name) => {
    expect(textOfUnknown({ [name]: 'A lamp' })).toBe('A lamp');
  });
});

describe('withoutTags', () => {
  it.each([
    ['<p>The lamp is out.</p>\n<p>The tower stays.</p>', 'The lamp is out. The tower stays.'],
    ['un<em>believ</em>able, <strong>H</strong><sub>2</sub>O', 'unbelievable, H2O'],
    ['12 Pier Road<br>Harbour Town<br/>Coast', '12 Pier Road Harbour Town Coast'],
    ['<ul><li>oil</li><li>cloth</li></ul>', 'oil cloth'],
    ['<table><tr><td>one<td>two</table>', 'one two'],
    ['A<!-- never <b>shown</b> -->B<!---->C', 'A B C'],
    ['<script>var a = "<p>x</p>";</script>lamp<style>p > b { color: red }</style>', 'lamp'],
    ['<SCRIPT src="a.js"></SCRIPT >lamp', 'lamp'],
    ['<a href="/x" title="A title">the\nlog</a> book', 'the log book'],
    ['<img alt="" src=x>lamp<custom-element a>out</custom-element>', 'lamp out'],
  ])('makes %j %j', (html, words) => {
    expect(withoutTags(html).replace(/\s+/g, ' ').trim()).toBe(words);
  });

  it.each(['if a<b and b>c', 'x < y > z', 'I <3 lamps', '<lamp>', 'The <b> key', 'a <- b -> c', '&amp;', '5 > 4'])(
    'leaves %j, which may be words',
    (words) => {
      expect(withoutTags(words)).toBe(words);
    },
  );

  it('loses nothing behind a script or a comment that does not end', () => {
    expect(withoutTags('<p>one</p><script>two')).toContain('two');
    expect(withoutTags('<p>one</p><!-- two')).toContain('two');
  });

  deepTest('is through with two hundred thousand tags that do not end before the test runner gives up', () => {
    for (const piece of ['<script>', '<!--', '<a "', '<p', '</', '<style </script']) {
      expect(withoutTags(`</p>lamp${piece.repeat(200_000)}`)).toContain('lamp');
    }
  });
});

describe('what is read of HTML', () => {
  it.each([
    ['AT&amp;T &lt;b&gt; &quot;x&quot; &apos;y&apos;', `AT&T <b> "x" 'y'`],
    ['It&#8217;s &#x2014; &hellip;', 'It’s — …'],
    ['It&#146;s &#151; here', 'It’s — here'],
    [
      'caf&eacute; &Uuml;ber &ccedil;a &Ntilde; &aring; &scaron; &oslash;re &AElig; stra&szlig;e',
      'café Über ça Ñ å š øre Æ straße',
    ],
    ['a&nbsp;b', 'a b'],
    ['&unknown; &#x110000; &#0; AT&amp', '&unknown; \ufffd \ufffd AT&'],
    ['&#55357;', '\ufffd'],
  ])('has the characters of %j', (html, words) => {
    expect(textOfHtml(html)).toBe(words);
  });
});

describe('readable', () => {
  it.each<[name: string, value: unknown]>([
    ['link', 'https://hearth.example/lamp'],
    ['link', '//hearth.example/lamp'],
    ['link', '/lamp/tower'],
    ['link', 'mailto:desk@hearth.example'],
    ['picture', 'data:image/png;base64,iVBORw0KGgo='],
    ['picture', 'tower.JPG'],
    ['media', 'image/jpeg'],
    ['any', '3e83c465-58b8-40e9-838f-7c1217781cee'],
    ['any', '5a988e4739461b000e9dabfc'],
    ['any', '4MU1s3potiUEM2G4okYOqw'],
    ['any', 'summary_large_image'],
    ['fill', '#f6f6f6'],
    ['fill', '#FFF'],
    ['when', '2026-11-24T12:00:00.000Z'],
    ['when', 1_795_470_000_000],
    ['long', 'PT2M58S'],
    ['width', 640],
    ['fontSize', '12px'],
    ['aspectRatio', '5:3'],
    ['align', 'left'],
    ['mode', 'normal'],
    ['isMaster', 'true'],
    ['marks', ['strong', 'em']],
    ['identifier', 'wrap1Text'],
  ])('shows no %s: %j', (name, value) => {
    expect(textForReaders({ [name]: value, words: 'A lamp' })).toBe('A lamp');
  });

  it.each<[name: string, value: unknown]>([
    ['role', 'captain'],
    ['status', 'injured'],
    ['position', 'goalkeeper'],
    ['color', 'red'],
    ['size', '12 metres'],
    ['layout', 'Two towers'],
    ['format', 'A film in black'],
    ['answer', 'true'],
    ['year', 1947],
    ['text', 'max_width'],
    ['text', 'ltr'],
    ['text', 'https://hearth.example'],
    ['text', 'COVID-19-Impfstoffbeschaffung'],
    ['text', 'desk@hearth.example'],
    ['text', '#BlackLamps'],
    ['text', 'and/or'],
    ['text', '9780140449136'],
    ['text', 'Booking.com'],
    ['text', '香港逃犯條例壽終正寢為何仍然對經濟不利'],
    ['text', 'Donaudampfschifffahrtsgesellschaftskapitän'],
  ])('shows what may be words: %s, %j', (name, value) => {
    expect(textForReaders({ [name]: value, type: 'x' })).toBe(String(value));
  });

  it('shows of a field all that may be words, also what is mostly for machines', () => {
    expect(allTextOf({ name: 'Gull', version: 3, mode: 'normal' })).toBe('Gull 3 normal');
    expect(allTextOf({ rendered: 'The <em>lamp</em> &amp; the tower' })).toBe('The lamp & the tower');
  });
});

describe('listOf', () => {
  it('is a list as it is, and a list of one of what is none', () => {
    const list = ['gannet', null];
    expect(listOf(list)).toBe(list);
    expect(listOf(undefined)).toEqual([]);
    expect(listOf(null as never)).toEqual([]);
    expect(listOf('gannet' as never)).toEqual(['gannet']);
  });

  it('has undefined where a list has holes', () => {
    const holes = listOf(Object.assign([], { 2: 'gannet' }));
    expect(holes.map((item) => typeof item)).toEqual(['undefined', 'undefined', 'string']);
  });

  it('has only what there is of a list that nobody could walk through', () => {
    expect(listOf(Object.assign([], { 4000000000: 'gannet' }))).toEqual(['gannet']);
  });
});

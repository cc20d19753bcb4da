import { describe, expect, it } from 'vitest';
import { read } from './read';

const paragraph = (text: unknown) => ({ type: 'paragraph', text });

describe('Text', () => {
  it.each<[html: string, body: unknown[]]>([
    ['<p>One</p>two<div>three</div>', [paragraph('One'), paragraph('two'), paragraph('three')]],
    ['<p> a \n b </p><p>&nbsp;</p><p></p>', [paragraph('a b')]],
    ['<p>a<br>b</p>', [paragraph(['a', { type: 'break' }, 'b'])]],
    ['<p>a<br> <br>b<br></p>', [paragraph('a'), paragraph('b')]],
    ['a</br>b</p>c', [paragraph(['a', { type: 'break' }, 'b']), paragraph('c')]],
    ['<td>x</td><td>y</td>', [paragraph('x'), paragraph('y')]],
    [
      '<p>a <b>b <b>c</b></b><i>d</i></p>',
      [paragraph(['a ', { type: 'strong', text: 'b c' }, { type: 'emphasis', text: 'd' }])],
    ],
    [
      '<b><p>One</p><p>Two</p></b>',
      [paragraph([{ type: 'strong', text: 'One' }]), paragraph([{ type: 'strong', text: 'Two' }])],
    ],
    [
      '<p>H<sub>2</sub>O, <code>x</code>, <s>no</s>, <q>yes</q></p>',
      [
        paragraph([
          'H',
          { type: 'subscript', text: '2' },
          'O, ',
          { type: 'code', text: 'x' },
          ', ',
          { type: 'deleted', text: 'no' },
          ', ',
          { type: 'quotation', text: 'yes' },
        ]),
      ],
    ],
    ['<p>« Oui », 10&nbsp;000 &shy;می‌خواهم</p>', [paragraph('« Oui », 10\u00a0000 \u00adمی\u200cخواهم')]],
    ['<p lang="fr">Bonjour</p>', [paragraph([{ type: 'language', language: 'fr', text: 'Bonjour' }])]],
    ['<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>', [paragraph('漢(かん)')]],
    ['<p>One <img alt="😀" class="emoji" src="a.png">.</p>', [paragraph('One 😀.')]],
    ['<x-a>One</x-a><x-b>Two</x-b>', [paragraph('One'), paragraph('Two')]],
    ['<p>One <x-b>two</x-b> three</p>', [paragraph('One two three')]],
  ])('%s', (html, body) => {
    expect(read(html)).toEqual({ body, issues: [] });
  });
});

it('A reader of elements may pass on its own element, and gets what stands inside', () => {
  const { body } = read('<tide-table><p>High</p></tide-table>', {
    read: { 'tide-table': (node, { blocks }) => ({ type: 'factBox', body: blocks(node) }) },
  });
  expect(body).toEqual([{ type: 'factBox', body: [paragraph('High')] }]);
});

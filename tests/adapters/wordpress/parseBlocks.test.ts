import { describe, expect, it } from 'vitest';
import { type ParsedBlock, parseBlocks } from '../../../src/adapters/wordpress/parseBlocks';

/** Blocks as lists: the name, the settings, and what is inside. */
type Outline = [name: string | undefined, attributes: unknown, ...content: (string | Outline)[]];

function outlined({ name, attributes, content }: ParsedBlock): Outline {
  return [name, attributes, ...content.map((part) => (typeof part === 'string' ? part : outlined(part)))];
}

function parse(markup: string): { blocks: Outline[]; faults: string[] } {
  const faults: string[] = [];
  const blocks = parseBlocks(markup, (name, message) => faults.push(`${name} ${message}`)).map(outlined);
  return { blocks, faults };
}

describe('Blocks in the markup of the editor', () => {
  it.each<[markup: string, ...blocks: Outline[]]>([
    ['<!-- wp:separator -->\n<hr/>\n<!-- /wp:separator -->', ['core/separator', {}, '\n<hr/>\n']],
    ['<!-- wp:core/more /-->', ['core/more', {}]],
    ['<!-- wp:acme/quiz {"a":{"b":[1]},"c":"} -"} /-->', ['acme/quiz', { a: { b: [1] }, c: '} -' }]],
    ['<!--  wp:a-b_1\t{"x":1}\n-->y<!-- /wp:a-b_1 -->', ['core/a-b_1', { x: 1 }, 'y']],
    [
      'a<!-- wp:b -->c<!-- wp:d /-->e<!-- /wp:core/b -->f',
      [undefined, {}, 'a'],
      ['core/b', {}, 'c', ['core/d', {}], 'e'],
      [undefined, {}, 'f'],
    ],
    ['<!-- wp:a --><!-- wp:a -->x<!-- /wp:a --><!-- /wp:a -->', ['core/a', {}, ['core/a', {}, 'x']]],
    ['<!-- wp:core/invalid-$special /-->', [undefined, {}, '<!-- wp:core/invalid-$special /-->']],
    ['<!-- wp:Upper -->x<!-- wp:x', [undefined, {}, '<!-- wp:Upper -->x<!-- wp:x']],
    ['<!-- wp:a{"x":1} /-->', [undefined, {}, '<!-- wp:a{"x":1} /-->']],
    ['<!--more-->', [undefined, {}, '<!--more-->']],
    [''],
  ])('%s', (markup, ...blocks) => {
    expect(parse(markup)).toEqual({ blocks, faults: [] });
  });

  it('reads a block with settings that are no JSON without them', () => {
    const { blocks, faults } = parse('<!-- wp:a {"x":} -->y<!-- /wp:a --><!-- wp:b {bad} /-->');
    expect(blocks).toEqual([
      ['core/a', {}, 'y'],
      ['core/b', {}],
    ]);
    expect(faults).toEqual(
      ['core/a', 'core/b'].map((name) => `${name} has settings that are no JSON; it is read without them.`),
    );
  });

  it('ends a block that does not end with the one around it, and passes over an end without a beginning', () => {
    const { blocks, faults } = parse('<!-- wp:a -->1<!-- wp:b -->2<!-- /wp:a -->3<!-- /wp:c -->4<!-- wp:d -->5');
    expect(blocks).toEqual([
      ['core/a', {}, '1', ['core/b', {}, '2']],
      [undefined, {}, '3'],
      [undefined, {}, '4'],
      ['core/d', {}, '5'],
    ]);
    expect(faults.map((fault) => fault.split(';')[0])).toEqual([
      'core/b does not end',
      'core/c ends without a beginning.',
      'core/d does not end',
    ]);
  });

  it('reads 5,000 blocks inside each other', () => {
    const depth = 5_000;
    let [block] = parseBlocks(`${'<!-- wp:group -->'.repeat(depth)}x${'<!-- /wp:group -->'.repeat(depth)}`);
    let levels = 0;
    while (block && typeof block.content[0] === 'object') {
      [block] = block.content;
      levels += 1;
    }
    expect(levels).toBe(depth - 1);
    expect(block?.content).toEqual(['x']);
  });

  it('keeps the markup of a block with and without its comments', () => {
    const markup = '<!-- wp:a {"x":1} --><p>1</p><!-- wp:b /--><!-- /wp:a -->';
    const [block] = parseBlocks(`\n${markup}`).slice(1);
    expect(block?.outside).toBe(markup);
    expect(block?.inside).toBe('<p>1</p><!-- wp:b /-->');
  });
});

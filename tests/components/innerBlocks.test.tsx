import { render, screen } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWhole } from '../../src/article/childrenOf';
import { renderInnerBlocks } from '../../src/components/Blocks/renderBlocks';
import { renderers } from '../../src/components/Blocks/renderers';
import { type Article, ArticlePage, type Block } from '../../src/index';
import { deepTest } from '../deepTest';
import { box, boxed, knowBoxes } from '../fixtures/boxes';

knowBoxes();

interface Options {
  body: readonly Block[];
}

const tables = { renderers, isWhole } as unknown as Record<string, Record<string, unknown>>;
beforeAll(() => {
  const renderBox = ({ body }: Options, Box: 'section', key: number, options: never) => (
    <Box key={key}>
      <div data-part="blocks">{renderInnerBlocks(body, options)}</div>
    </Box>
  );
  Object.assign(tables.renderers as object, { box: renderBox });
  Object.assign(tables.isWhole as object, { box: () => true });
});
afterAll(() => {
  for (const table of Object.values(tables)) Reflect.deleteProperty(table, 'box');
});

const boxes = { box: 'section' } as object;

const paragraph = (text: string, id?: string): Block => ({ type: 'paragraph', text, id });
const show = (body: readonly Block[], rest: Partial<Article> = {}) =>
  render(<ArticlePage article={{ headline: 'Boxes', body, ...rest }} components={boxes} />).container;

describe('Blocks inside blocks', () => {
  it('are rendered by type, with replaced components', () => {
    const { container } = render(
      <ArticlePage
        article={{ headline: 'Boxes', body: [box([{ type: 'divider' }, paragraph('Inside.')])] }}
        components={{ ...boxes, divider: () => <p>No rule.</p> }}
      />,
    );
    expect(screen.getByText('Inside.').closest('section')).toContainElement(screen.getByText('No rule.'));
    expect(container.querySelector('section hr')).toBeNull();
  });

  it('have their notes, and are replaced by a tombstone if they are withdrawn', () => {
    show([box([paragraph('Six.', 'six'), paragraph('Seven.', 'seven')])], {
      corrections: [
        { id: 'c1', kind: 'correction', at: '2026-11-24', text: 'Not five.', parts: ['#six'] },
        { id: 'c2', kind: 'withdrawal', at: '2026-11-24', text: 'It was six.', parts: ['#seven'] },
      ],
    });
    const section = screen.getByText('Six.').closest('section');
    expect(section).toHaveTextContent('Correction');
    expect(section).toHaveTextContent('It was six.');
    expect(screen.queryByText('Seven.')).toBeNull();
  });

  it('are rendered as text if they are nested too deeply, or contain themselves', () => {
    const circle = box([paragraph('Round.')]) as unknown as { body: unknown[] };
    circle.body.push(circle);
    expect(show([circle as unknown as Block])).toHaveTextContent('Round.');
    expect(show([boxed(3000, paragraph('Deep down.'))])).toHaveTextContent('Deep down.');
  });

  deepTest('are limited in number, for a value that expands to millions', () => {
    let shared = box([paragraph('Once.')]);
    for (let level = 0; level < 18; level += 1) shared = box([shared, shared]);
    expect(show([shared]).querySelectorAll('p').length).toBeLessThan(20_000);
  });
});

import type { Block, FactBoxBlock } from './Block';
import type { Inline } from './Text';

/** The content of a box that is inside another box, as blocks of the outer one. */
export function unfoldBox({ id, provenance, title, facts, body, image, source }: FactBoxBlock): Block[] {
  const blocks: Block[] = [
    ...(title === undefined ? [] : [{ type: 'heading', text: title } as const]),
    ...(image === undefined ? [] : [{ type: 'figure', image } as const]),
    ...(facts === undefined || facts.length === 0
      ? []
      : [
          {
            type: 'list',
            items: facts.map(({ term, value }): Inline[] => [
              { type: 'strong', text: term },
              { type: 'break' },
              ...(typeof value === 'string' ? [value] : value),
            ]),
          } as const,
        ]),
    ...(body ?? []),
    ...(source === undefined ? [] : [{ type: 'paragraph', text: source } as const]),
  ];
  return blocks.map((block, index) => ({
    ...block,
    ...(index === 0 && id !== undefined && block.id === undefined && { id }),
    ...(provenance && !block.provenance && { provenance }),
  }));
}

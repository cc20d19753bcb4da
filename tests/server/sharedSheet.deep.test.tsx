import { styled } from 'styled-components';
import { expect, it, vi } from 'vitest';
import { renderDocument } from '../../src/server/renderDocument';

it('The style sheet that all documents share is replaced when a component creates a rule for each article', () => {
  const Counted = styled.p.withConfig({ componentId: 'saltmere-Counted' })<{ $count: number }>`
    order: ${({ $count }) => $count};
  `;
  // styled-components warns of the same in development.
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  // Each document reads all rules again when there are more, so that one rule for each would take a minute.
  for (let first = 0; first < 2_300; first += 100) {
    const counts = Array.from({ length: 100 }, (_, index) => first + index);
    const html = renderDocument(
      { headline: 'The lamp', body: [] },
      { afterBody: counts.map((count) => <Counted key={count} $count={count} />) },
    );
    for (const count of counts) expect(html).toContain(`{order:${count}}`);
  }
  expect(renderDocument({ headline: 'The lamp', body: [] })).not.toContain('{order:0}');
  warned.mockRestore();
});

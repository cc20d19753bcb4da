import { styled } from 'styled-components';
import { expect, it, vi } from 'vitest';
import { renderDocument } from '../../src/server/renderDocument';

it('The style sheet that all documents share is replaced when a component creates a rule for each article', () => {
  const Counted = styled.p.withConfig({ componentId: 'saltmere-Counted' })<{ $count: number }>`
    order: ${({ $count }) => $count};
  `;
  // styled-components warns of the same in development.
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (let index = 0; index < 2_300; index += 1) {
    const html = renderDocument(
      { headline: 'The lamp', body: [] },
      { afterBody: <Counted $count={index}>Words</Counted> },
    );
    expect(html).toContain(`{order:${index};}`);
  }
  expect(renderDocument({ headline: 'The lamp', body: [] })).not.toContain('{order:0;}');
  warned.mockRestore();
});

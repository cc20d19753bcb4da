import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Block, Blocks, Timeline } from '../../src/index';

describe('Timeline', () => {
  it('lists its events in their order, with dates that machines can read', () => {
    render(
      <Timeline
        title="The wall"
        events={[
          { label: '1761', children: <p>The first stones.</p> },
          { at: '1953-01-31', title: 'The great tide' },
          { at: '2026-11-24', label: 'Tuesday' },
        ]}
        language="en-GB"
      />,
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '1761The first stones.',
      '31 January 1953The great tide',
      'Tuesday',
    ]);
    expect(screen.getAllByRole('time').map((time) => time.getAttribute('datetime'))).toEqual([
      '1953-01-31',
      '2026-11-24',
    ]);
  });

  it('has the titles of its events one below its own', () => {
    render(
      <Blocks
        blocks={[
          {
            type: 'timeline',
            title: 'The wall',
            events: [{ title: 'The tide', body: [{ type: 'heading', text: 'How high' }] }],
          },
        ]}
      />,
    );
    expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H2', 'H3', 'H4']);
  });

  it('shows the picture of an event', () => {
    render(<Timeline events={[{ image: { url: '/tide.jpg', alt: 'The tide', width: 3, height: 2 } }]} />);
    expect(screen.getByRole('img', { name: 'The tide' })).toBeVisible();
  });

  it('keeps the words of events and dates that are none', () => {
    const events = ['The tide', { said: 'rose' }, { at: 'long ago', body: 'It rained.' }, { at: 7 }];
    const { container } = render(<Blocks blocks={[{ type: 'timeline', events } as unknown as Block]} />);
    expect(container).toHaveTextContent('The tideroselong agoIt rained.7');
  });
});

import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeyPoints } from '../../src/index';
import { complaints } from '../fixtures/complaints';

const points = [
  { id: 'clock', text: 'A clock turns it.' },
  { text: ['It is ', { type: 'strong', text: 'out' }, '.'] },
] as const;

describe('KeyPoints', () => {
  it('is a list under a heading', () => {
    render(<KeyPoints points={points} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Key points' })).toBeVisible();
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['A clock turns it.', 'It is out.']);
    expect(screen.getByRole('strong')).toHaveTextContent('out');
  });

  it('accepts a title and a level', () => {
    render(<KeyPoints points={points} title="In drei Sätzen" level={3} />);
    expect(screen.getByRole('heading', { level: 3, name: 'In drei Sätzen' })).toBeVisible();
  });

  it('renders the id of each point, and no other', () => {
    render(<KeyPoints points={points} />);
    expect(screen.getAllByRole('listitem').map((item) => item.id)).toEqual(['clock', '']);
  });

  it('accepts ids that look like indexes', () => {
    const errors = complaints(() => render(<KeyPoints points={[{ id: '1', text: 'A' }, { text: 'B' }]} />));
    expect(errors).toEqual([]);
  });

  it('renders nothing without points, with or without a title', () => {
    const { container } = render(<KeyPoints points={[]} title="Key points" />);
    expect(container).toBeEmptyDOMElement();
  });
});

import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type LeadBlock, LeadMedia } from '../../src/index';

const image = { url: '/wall.jpg', alt: 'A stone wall', width: 1200, height: 800 };
const lead: LeadBlock = { type: 'figure', image, caption: 'The wall at six.', credit: 'Picture: Mara Lind' };

describe('LeadMedia', () => {
  it('shows a picture with caption and credit, which is fetched at once with high priority', () => {
    render(<LeadMedia lead={lead} />);
    const figure = screen.getByRole('figure');
    expect(figure).toHaveTextContent('The wall at six. Picture: Mara Lind');
    const picture = within(figure).getByRole('img', { name: 'A stone wall' });
    expect(picture).toHaveAttribute('fetchpriority', 'high');
    expect(picture).not.toHaveAttribute('loading');
  });

  it.each<[unknown, string]>([
    [undefined, 'bleed'],
    ['bleed', 'bleed'],
    ['column', 'column'],
    ['wide', 'wide'],
    ['full', 'full'],
    ['half', 'column'],
    ['margin', 'column'],
    ['constructor', 'bleed'],
  ])('has, with the placement %j, the width %s', (placement, width) => {
    const { container } = render(<LeadMedia lead={{ ...lead, placement } as LeadBlock} />);
    expect(container.firstElementChild).toHaveAttribute('data-placement', width);
  });

  it('says to the browser how wide the picture is', () => {
    const sized = { ...lead, image: { ...image, sources: [{ url: '/wall-600.jpg', width: 600 }] } };
    const { rerender } = render(<LeadMedia lead={sized} />);
    expect(screen.getByRole('img').getAttribute('sizes')).toBe('(min-width: 56rem) calc(100vw - 15.5rem), 100vw');
    rerender(<LeadMedia lead={{ ...sized, placement: 'column' }} />);
    expect(screen.getByRole('img').getAttribute('sizes')).toMatch(/41rem/);
  });

  it('shows a recording in the column, whatever its placement', () => {
    const recording: LeadBlock = { type: 'audio', title: 'The wall speaks', url: '/wall.mp3', placement: 'full' };
    const { container } = render(<LeadMedia lead={recording} />);
    expect(container.firstElementChild).toHaveAttribute('data-placement', 'column');
    expect(container).toHaveTextContent('The wall speaks');
  });

  it('uses a replaced component, and shows the words of what is no block', () => {
    const { container, rerender } = render(<LeadMedia lead={lead} components={{ figure: () => <p>Mine</p> }} />);
    expect(container).toHaveTextContent('Mine');
    rerender(<LeadMedia lead={{ type: 'figure', caption: 'Words alone' } as unknown as LeadBlock} />);
    expect(container).toHaveTextContent('Words alone');
  });
});

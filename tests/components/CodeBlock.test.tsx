import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Blocks, CodeBlock } from '../../src/index';

describe('CodeBlock', () => {
  it('is code, from left to right, with its line breaks and its language', () => {
    const { container } = render(
      <Blocks blocks={[{ type: 'code', text: 'a = 1\n  b = 2', language: 'python', caption: 'The tide' }]} />,
    );
    const code = screen.getByRole('code');
    expect(code.textContent).toBe('a = 1\n  b = 2');
    expect(code.closest('[dir]')).toHaveAttribute('dir', 'ltr');
    expect(code).toHaveAttribute('data-language', 'python');
    expect(container.querySelector('pre')).toContainElement(code);
    expect(screen.getByRole('figure')).toHaveTextContent('The tide');
  });

  it('is a paragraph with its line breaks if it is verse', () => {
    render(<CodeBlock kind="verse">{'The wall stood\nand the water went'}</CodeBlock>);
    expect(screen.getByRole('paragraph').textContent).toBe('The wall stood\nand the water went');
    expect(screen.queryByRole('code')).toBeNull();
  });

  it('keeps all white space if it is plain', () => {
    const { container } = render(<CodeBlock kind="plain">{'HIGH   06:12\nLOW    12:40'}</CodeBlock>);
    expect(container.querySelector('pre')?.textContent).toBe('HIGH   06:12\nLOW    12:40');
    expect(screen.queryByRole('code')).toBeNull();
  });

  it('keeps the marks of its text', () => {
    render(<Blocks blocks={[{ type: 'code', kind: 'verse', text: ['The ', { type: 'strong', text: 'wall' }] }]} />);
    expect(screen.getByRole('strong')).toHaveTextContent('wall');
  });
});

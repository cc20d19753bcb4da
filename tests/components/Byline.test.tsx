import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Byline } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

const three = [{ name: 'Ann' }, { name: 'Bo', url: 'https://news.example/bo' }, { name: 'Cy' }];

describe('Byline', () => {
  it('names the authors in a sentence', () => {
    const { container } = render(<Byline authors={three} />);
    expect(container).toHaveTextContent(/^By Ann, Bo, and Cy$/);
  });

  it('joins the names as the language does', () => {
    const { container } = render(<Byline authors={three} language="de" message="Von {authors}" />);
    expect(container).toHaveTextContent(/^Von Ann, Bo und Cy$/);
  });

  it('puts the names where the message has them', () => {
    const { container } = render(<Byline authors={[{ name: 'Ann' }]} message="{authors} による" />);
    expect(container).toHaveTextContent(/^Ann による$/);
  });

  it('links the names that have an address, and says that they are authors', () => {
    render(<Byline authors={three} />);
    const link = screen.getByRole('link');
    expect(link).toHaveAccessibleName('Bo');
    expect(link).toHaveAttribute('href', 'https://news.example/bo');
    expect(link).toHaveAttribute('rel', 'author');
  });

  it.each(unsafeUrls)('does not link to %j', (url) => {
    const { container } = render(<Byline authors={[{ name: 'Ann', url }]} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(container).toHaveTextContent('By Ann');
  });

  it('keeps names apart that are alike', () => {
    const { container } = render(<Byline authors={[{ name: 'Ann' }, { name: 'Ann', url: '/ann-the-younger' }]} />);
    expect(container).toHaveTextContent('By Ann and Ann');
    expect(screen.getByRole('link')).toHaveAttribute('href', '/ann-the-younger');
  });

  it('shows names that hold braces or marks as they are', () => {
    const { container } = render(<Byline authors={[{ name: '{authors} <b>&amp;' }]} />);
    expect(container).toHaveTextContent('By {authors} <b>&amp;');
  });

  it('draws nothing when nobody is named', () => {
    const { container } = render(<Byline authors={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('draws nothing when the only name is empty', () => {
    const { container } = render(<Byline authors={[{ name: '' }]} />);
    expect(container).toBeEmptyDOMElement();
  });
});

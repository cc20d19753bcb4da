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

  it('joins the names by the rules of the language', () => {
    const { container } = render(<Byline authors={three} language="de" message="Von {authors}" />);
    expect(container).toHaveTextContent(/^Von Ann, Bo und Cy$/);
  });

  it('puts the names in the place of the placeholder', () => {
    const { container } = render(<Byline authors={[{ name: 'Ann' }]} message="{authors} による" />);
    expect(container).toHaveTextContent(/^Ann による$/);
  });

  it('links names that have a URL, with rel="author"', () => {
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

  it('renders identical names separately', () => {
    const { container } = render(<Byline authors={[{ name: 'Ann' }, { name: 'Ann', url: '/ann-the-younger' }]} />);
    expect(container).toHaveTextContent('By Ann and Ann');
    expect(screen.getByRole('link')).toHaveAttribute('href', '/ann-the-younger');
  });

  it('renders names with braces or marks unchanged', () => {
    const { container } = render(<Byline authors={[{ name: '{authors} <b>&amp;' }]} />);
    expect(container).toHaveTextContent('By {authors} <b>&amp;');
  });

  it('renders nothing without authors', () => {
    const { container } = render(<Byline authors={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('renders nothing if the only name is empty', () => {
    const { container } = render(<Byline authors={[{ name: '' }]} />);
    expect(container).toBeEmptyDOMElement();
  });
});

import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Blocks, DocumentLink } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

describe('DocumentLink', () => {
  it('says type and size in the words of the link', () => {
    render(<DocumentLink url="/log" title="The log" mediaType="application/pdf" bytes={2_100_000} />);
    const link = screen.getByRole('link', { name: /^The log \(PDF, 2\.1 MB\)$/ });
    expect(link).toHaveAttribute('href', '/log');
    expect(link).toHaveAttribute('type', 'application/pdf');
  });

  it.each([
    ['/log.docx', undefined, 'DOCX'],
    ['/log.pdf?version=2', undefined, 'PDF'],
    ['/log.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
    ['/download.php', 'application/pdf', 'PDF'],
    ['/log.txt', 'text/plain', 'TXT'],
    ['/log', 'application/epub+zip', 'EPUB'],
  ])('takes the type from the media type, or from the ending of the address: %s, %s', (url, mediaType, type) => {
    render(<DocumentLink url={url} title="The log" mediaType={mediaType} />);
    expect(screen.getByRole('link')).toHaveTextContent(`The log (${type})`);
  });

  it.each(['/log', '/log.php', 'https://news.example'])('names no type that it does not know: %s', (url) => {
    render(<DocumentLink url={url} title="The log" />);
    expect(screen.getByRole('link')).toHaveTextContent(/^The log$/);
  });

  it.each([
    [0, 'The log (PDF)'],
    [-1, 'The log (PDF)'],
    [80, 'The log (PDF, 0.1 kB)'],
    [12_345, 'The log (PDF, 12 kB)'],
    [999_960, 'The log (PDF, 1 MB)'],
    [3_400_000_000, 'The log (PDF, 3.4 GB)'],
  ])('says a size of %i bytes in the unit that fits it', (bytes, words) => {
    render(<DocumentLink url="/log.pdf" title="The log" bytes={bytes} />);
    expect(screen.getByRole('link')).toHaveTextContent(words);
  });

  it('says the size in the language of the page', () => {
    render(<DocumentLink url="/log.pdf" title="Das Buch" bytes={2_100_000} language="de" />);
    expect(screen.getByRole('link')).toHaveTextContent('(PDF, 2,1 MB)');
  });

  it.each(unsafeUrls)('does not link to %j', (url) => {
    render(<DocumentLink url={url} title="The log" />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('The log')).toBeVisible();
  });

  it('in a story, shows its picture, its pages and what it says', () => {
    const image = { url: '/cover.jpg', alt: 'A cover', width: 600, height: 900 };
    render(
      <Blocks
        blocks={[
          { type: 'document', id: 'log', url: '/log.pdf', title: 'The log', pages: 12, image, text: 'Forty years.' },
        ]}
      />,
    );
    expect(screen.getByText('Pages: 12')).toBeVisible();
    expect(screen.getByText('Forty years.')).toBeVisible();
    const cover = screen.getByRole('img', { name: 'A cover' });
    expect(cover).toBeVisible();
    // Browsers keep the space of a picture by its size.
    expect([cover.getAttribute('width'), cover.getAttribute('height')]).toEqual(['600', '900']);
    expect(document.getElementById('log')).toContainElement(screen.getByRole('link'));
  });
});

import { isRecord, listOf } from '../../article/guards';
import { type Fields, stringOf } from '../fields';

/** The HTML of a block of WordPress before and after what is inside it, of its attributes alone; nothing for a block that is not known. */
export function htmlOfAttributes(
  name: string,
  attributes: Fields,
  hasInner: boolean,
): readonly [begin: string, end: string] {
  const write = writers[name.replace(/^core-embed\/.*/, 'core/embed')];
  if (!write) return ['', ''];
  const html = write((field) => textOf(attributes[field]), attributes);
  if (typeof html !== 'string') return html;
  return hasInner ? [html, ''] : ['', html];
}

type Write = (text: (field: string) => string, attributes: Fields) => string | readonly [begin: string, end: string];

const writers: Readonly<Record<string, Write>> = Object.assign(Object.create(null), {
  'core/audio': (text) => figure(media('audio', text), text),
  'core/button': (text) => (text('url') ? element('p', link(text('url'), text('text'))) : element('p', text('text'))),
  'core/code': (text) => `<pre class="wp-block-code"><code>${text('content')}</code></pre>`,
  'core/cover': (text) => (text('url') ? `<img${attribute('src', text('url'))}${attribute('alt', text('alt'))}>` : ''),
  'core/details': (text) => [`<details><summary>${text('summary')}</summary>`, '</details>'],
  'core/embed': (text) => figure(`<div class="wp-block-embed__wrapper">\n${escaped(text('url'))}\n</div>`, text),
  'core/file': (text) => `<div class="wp-block-file">${link(text('href'), text('fileName'))}</div>`,
  'core/freeform': (text) => text('content'),
  'core/gallery': (text, { images }) => [
    `<figure class="wp-block-gallery">${listOf(images as readonly unknown[])
      .filter(isRecord)
      .map(imageOf)
      .join('')}`,
    `${caption(text)}</figure>`,
  ],
  'core/heading': (text) => {
    const level = /^[1-6]$/.test(text('level')) ? text('level') : '2';
    return `<h${level}>${text('content')}</h${level}>`;
  },
  'core/html': (text) => text('content'),
  'core/image': (_, attributes) => imageOf(attributes),
  'core/list': (text, { ordered, reversed }) => {
    const start = attribute('start', text('start'));
    return ordered === true
      ? [`<ol${start}${reversed === true ? ' reversed' : ''}>${text('values')}`, '</ol>']
      : [`<ul>${text('values')}`, '</ul>'];
  },
  'core/list-item': (text) => [`<li>${text('content')}`, '</li>'],
  'core/media-text': (text) => {
    const src = attribute('src', text('mediaUrl'));
    if (!src) return element('div', text('content'));
    return text('mediaType') === 'video' ? `<video${src}></video>` : `<img${src}${attribute('alt', text('mediaAlt'))}>`;
  },
  'core/paragraph': (text) => `<p>${text('content')}</p>`,
  'core/preformatted': (text) => `<pre>${text('content')}</pre>`,
  'core/pullquote': (text) => [
    `<figure class="wp-block-pullquote"><blockquote>${inParagraph(text('value'))}`,
    `${element('cite', text('citation'))}</blockquote></figure>`,
  ],
  'core/quote': (text) => [
    `<blockquote>${inParagraph(text('value'))}`,
    `${element('cite', text('citation'))}</blockquote>`,
  ],
  'core/separator': () => '<hr>',
  'core/shortcode': (text) => text('text'),
  'core/table': (text, attributes) => {
    const rows = (['head', 'body', 'foot'] as const).map((part) => rowsOf(attributes[part], part));
    return figure(`<table>${rows.join('')}</table>`, text);
  },
  'core/verse': (text) => `<pre class="wp-block-verse">${text('content')}</pre>`,
  'core/video': (text) => figure(media('video', text), text),
} satisfies Record<string, Write>);

function textOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : stringOf(value);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function attribute(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${escaped(value)}"`;
}

function element(name: string, html: string): string {
  return html.trim() === '' ? '' : `<${name}>${html}</${name}>`;
}

function inParagraph(html: string): string {
  return /<p[\s>]/i.test(html) ? html : element('p', html);
}

function link(url: string, html: string): string {
  return `<a${attribute('href', url)}>${html || escaped(url)}</a>`;
}

function caption(text: (field: string) => string): string {
  return element('figcaption', text('caption'));
}

function figure(html: string, text: (field: string) => string): string {
  return `<figure>${html}${caption(text)}</figure>`;
}

function media(name: 'audio' | 'video', text: (field: string) => string): string {
  return `<${name}${attribute('src', text('src'))}${attribute('poster', text('poster'))}></${name}>`;
}

function imageOf(image: Fields): string {
  const text = (field: string) => textOf(image[field]);
  const size = `${attribute('width', text('width'))}${attribute('height', text('height'))}`;
  const alt = typeof image.alt === 'string' ? ` alt="${escaped(image.alt)}"` : '';
  const img = `<img${attribute('src', text('url') || text('src'))}${alt}${size}>`;
  return figure(text('href') ? link(text('href'), img) : img, text);
}

function rowsOf(rows: unknown, part: 'head' | 'body' | 'foot'): string {
  const html = listOf(rows as readonly unknown[]).flatMap((row) => {
    const cells = isRecord(row) ? listOf(row.cells as readonly unknown[]) : [];
    return `<tr>${cells
      .filter(isRecord)
      .map((cell) => cellOf(cell, part))
      .join('')}</tr>`;
  });
  return element(`t${part}`, html.join(''));
}

function cellOf(cell: Fields, part: string): string {
  const name = cell.tag === 'th' || (cell.tag !== 'td' && part === 'head') ? 'th' : 'td';
  const spans = ['colspan', 'rowspan', 'scope'].map((field) => attribute(field, textOf(cell[field])));
  return `<${name}${spans.join('')}>${textOf(cell.content)}</${name}>`;
}

import { type Fields, fieldsOf, stringOf } from '../fields';
import { htmlIn } from './sourceFields';

/** HTML for pictures, films and recordings with some ids, as WordPress writes it; undefined if none of them is known. */
export function htmlOfMedia(ids: readonly number[], media: (id: number) => Fields | undefined): string | undefined {
  const items = ids.flatMap((id) =>
    Number.isInteger(id) && id > 0 ? [media(id)].filter((item) => item !== undefined) : [],
  );
  if (items.length === 0) return undefined;
  const html = items.map((item) => `<figure>${fileHtml(item)}${captionHtml(item)}</figure>`).join('');
  return items.length > 1 ? `<figure class="wp-block-gallery">${html}</figure>` : html;
}

function fileHtml({ source_url: url, mime_type: type, alt_text: alt, media_details: details }: Fields): string {
  const kind = /^(?:audio|video)(?=\/)/.exec(stringOf(type))?.[0];
  const { width, height } = fieldsOf(details);
  const size = `${attribute('width', width)}${attribute('height', height)}`;
  if (kind) return `<${kind}${attribute('src', url)}></${kind}>`;
  return `<img${attribute('src', url)}${alt ? attribute('alt', alt) : ''}${size}>`;
}

function captionHtml({ caption }: Fields): string {
  const html = htmlIn(caption);
  return html.trim() === '' ? '' : `<figcaption>${html}</figcaption>`;
}

function attribute(name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return ` ${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

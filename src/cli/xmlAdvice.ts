/** What a file of XML is, and what to read in its place: no adapter reads XML. Undefined for any other text, also for a page of XHTML. `isNamed` is true if the name of the file says that it is XML. */
export function xmlAdvice(text: string, isNamed: boolean): string | undefined {
  const start = text.slice(0, 20_000);
  const [, declaration, root = ''] =
    /^\s*(<\?xml\b[^>]*>)?(?:\s|<!--[\s\S]*?-->|<\?[^>]*>|<!doctype\b[^>[]*(?:\[[^\]]*\])?[^>]*>)*<([a-z][\w:.-]*)/i.exec(
      start,
    ) ?? [];
  const name = root.replace(/^.*:/, '').toLowerCase();
  if (name === 'rss' && /\bxmlns:wp=|<wp:/.test(start)) {
    const site = /<wp:base_blog_url>\s*(?:<!\[CDATA\[)?\s*(https?:\/\/[^\s<\]]+?)\/*[\s<\]]/.exec(start)?.[1];
    const api = `${site ?? 'https://post.example'}/wp-json/wp/v2/posts?_embed&per_page=100&page=1`;
    return `is an export of WordPress in XML. Save the posts by the API of the site: curl "${api}" -o posts-1.json`;
  }
  if (name === 'rss' || name === 'feed' || name === 'rdf')
    return 'is a feed. Save the pages that it names, or the posts by the API of the site.';
  if (/^(?:newsitem|newsmessage|packageitem|newsml|contentset|nitf)$/.test(name))
    return 'is NewsML or NITF. Ask the agency for ninjs, which is JSON, or for HTML.';
  if (!(isNamed || declaration) || name === 'html' || name === '') return undefined;
  return `is XML (<${root}>). Save it as HTML or JSON, or read it with a program of your own.`;
}

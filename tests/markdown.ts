/** A link of a Markdown file: its path without the anchor, and the anchor. */
export interface MarkdownLink {
  path: string;
  anchor: string | undefined;
}

/** The relative links and images of a Markdown text; those to other sites are left out. */
export function linksOf(markdown: string): MarkdownLink[] {
  const matches = withoutCode(markdown).matchAll(/\]\((?!\w+:)([^)\s#]*)(?:#([^)\s]*))?\)/g);
  return [...matches].map(([, path = '', anchor]) => ({ path, anchor }));
}

/** The anchors of the headings of a Markdown text, as GitHub makes them. */
export function anchorsOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

/** The anchor of one heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** The title of a page: its first heading. */
export function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? '';
}

/** The code blocks of a Markdown text in some languages, such as `tsx`. */
export function codeOf(markdown: string, ...languages: string[]): { language: string; code: string }[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .map(([, language = '', code = '']) => ({ language, code }))
    .filter(({ language }) => languages.includes(language));
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '');
}

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { SourcePiece } from './recall';
import { sourcePiecesOf } from './sourceText';

/** The words of Markdown without front matter, each with its line. Template tags are no words. */
export function piecesOfMarkdown(markdown: string, firstLine = 1): SourcePiece[] {
  const text = markdown.replace(/\{\{.*?\}\}|\{%.*?%\}/g, (_, at: number) =>
    /[([<"'=]$/.test(markdown.slice(0, at)) ? 'tag' : /(?:^|\n)\s*$/.test(markdown.slice(0, at)) ? '<!-- -->' : '',
  );
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const pieces: SourcePiece[] = [];
  const inLine = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'html']);
  let isApart = true;
  const notes: Nodes[] = [];
  const ahead: { node: Nodes | undefined; around: readonly string[] }[] = [{ node: tree, around: [] }];
  const visit = () => {
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      const { node } = next;
      if (!node || !inLine.has(node.type)) isApart = true;
      if (!node) continue;
      const place = `line ${(node.position?.start.line ?? 1) + firstLine - 1}`;
      const around = node.type === 'root' ? [] : [...next.around, place];
      const own = node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
      if (node.type === 'html') {
        pieces.push(...sourcePiecesOf(node.value).map(({ text }) => ({ text, place, around })));
        if (node.value.includes('\n') || /^<\/?(?:div|p|blockquote|br|table|figure)\b/i.test(node.value))
          isApart = true;
      } else if (own !== '') {
        const last = pieces.at(-1);
        if (last && !isApart) last.text += own;
        else pieces.push({ text: own, place, around });
        isApart = false;
      }
      if (node.type === 'footnoteDefinition' && !notes.includes(node)) {
        notes.push(node);
        continue;
      }
      if (!('children' in node)) continue;
      if (!inLine.has(node.type)) ahead.push({ node: undefined, around });
      ahead.push(...node.children.toReversed().map((child) => ({ node: child, around })));
    }
  };
  visit();
  // Notes follow the text.
  for (const note of notes) {
    if ('children' in note) ahead.push(...note.children.toReversed().map((node) => ({ node, around: [] })));
    visit();
  }
  return pieces;
}

import type { LeadBlock } from '../../article/Article';
import type { Block } from '../../article/Block';
import type { IssueKind } from '../../article/Issue';
import { plainText } from '../../article/plainText';
import type { Text } from '../../article/Text';
import { addressOf } from '../addressOf';
import { stringOf } from '../fields';
import { isBlank } from '../textFrom';
import type { Flattened } from './flatten';
import type { HtmlWalk } from './HtmlDocument';
import { readHtml, textAndBlocksOf } from './readHtml';

/** Reads the values of a system that keeps its words as HTML in JSON, such as Arc. */
export class HtmlReader {
  /** How HTML is read, and where issues go. */
  protected readonly walk: HtmlWalk;

  constructor(walk: HtmlWalk) {
    this.walk = walk;
  }

  /** The address against which others are resolved. */
  get base(): string | undefined {
    return this.walk.base;
  }

  /** The blocks of HTML. */
  html(value: unknown, path: string): readonly Block[] {
    const html = stringOf(value);
    return html.trim() === '' ? [] : readHtml(html, this.walk, path);
  }

  /** The text of HTML, and what stands in it that is no text. */
  text(value: unknown, path: string): Flattened {
    const html = typeof value === 'number' ? `${value}` : stringOf(value);
    return html.trim() === '' ? { text: '', others: [] } : textAndBlocksOf(html, this.walk, path);
  }

  /** The words of HTML, in one line. */
  line(value: unknown, path: string): string {
    return plainText(this.text(value, path).text).replace(/\s+/g, ' ').trim();
  }

  /** The address in a field, if a page may open it; otherwise it is reported. */
  address(value: unknown, path: string, safe?: (url: unknown) => string | undefined): string | undefined {
    const address = addressOf(value, this.base, safe);
    if (address === undefined && typeof value === 'string' && value.trim() !== '')
      this.issue('unsafe', path, 'is an address that a page must not open; it is left out.');
    return address;
  }

  /** Reports an issue with a value. */
  issue(kind: IssueKind, path: string, message: string): void {
    this.walk.report.report({ kind, path, message });
  }
}

/** The first of some blocks that can stand above a story, if nothing else is among them. */
export function leadOf(blocks: readonly Block[]): LeadBlock | undefined {
  const [first, ...others] = blocks;
  return first && others.length === 0 && isLead(first) ? first : undefined;
}

function isLead(block: Block): block is Block & LeadBlock {
  return /^(?:figure|video|audio|embed|gallery)$/.test(block.type);
}

/** A field with a text, if the text has words. */
export function given<Name extends string>(name: Name, text: Text | undefined): { [Key in Name]?: Text } {
  return text === undefined || isBlank(text) ? {} : ({ [name]: text } as { [Key in Name]: Text });
}

/** A paragraph of a text, if it has words. */
export function paragraph(text: Text): readonly Block[] {
  return isBlank(text) ? [] : [{ type: 'paragraph', text }];
}

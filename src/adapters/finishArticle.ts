import type { Article } from '../article/Article';
import type { Block } from '../article/Block';
import { isEmpty } from '../article/guards';
import { readArticle } from '../article/readArticle';
import type { AdapterOptions } from './AdapterOptions';
import type { SourceReport } from './SourceReport';
import { isBlank } from './textFrom';
import { withLevels } from './withLevels';
import { withoutRepeatedLead } from './withoutRepeatedLead';
import { withQuotes } from './withQuotes';

/**
 * What every adapter ends with: adds the fields that the source lacks, and returns an article that `readArticle` returns unchanged.
 * Headings have the ranks of the source (see `heading`); the highest of them becomes 2. A pull quote whose words the body does not have
 * becomes a quote, because pull quotes are left out of feeds. What only the source can have, the texts and sizes of pictures, is reported
 * by the adapter with its place in the source (`SourceReport.reportLacks`). `check` reports what the article lacks.
 */
export function finishArticle(
  draft: Partial<Article>,
  report: SourceReport,
  { article, override = [], custom }: Pick<AdapterOptions, 'article' | 'override' | 'custom'> = {},
  check?: (article: Article) => void,
): Article {
  const whole: Partial<Article> = { ...article, ...draft };
  for (const name of Object.keys(article ?? {}) as (keyof Article)[]) {
    if (isEmpty(draft[name]) || override.includes(name)) Object.assign(whole, { [name]: article?.[name] });
  }
  const { headline = '', body: given = [] } = whole;
  const { body, ...lead } = withoutRepeatedLead(withoutEmpty(given), whole.lead, report);
  const finished = readArticle(
    { ...whole, ...lead, headline, body: withQuotes(withLevels(body, report), report) },
    {
      ...(custom && { custom }),
      onIssue(issue) {
        if (!isOfPicture.test(issue.message))
          report.report({ ...issue, path: placeIn(issue.path, whole, body, report) });
      },
    },
  );
  check?.(finished);
  report.send();
  return finished;
}

/** The place in the source of what `readArticle` names by its place in the article; that in the article, if nothing of the source is there. */
function placeIn(path: string, { lead }: Partial<Article>, body: readonly Block[], report: SourceReport): string {
  const [, field, index] = /^(?:(body)\[(\d+)\]|lead)/.exec(path) ?? [];
  const block = field ? body[Number(index)] : lead;
  return (block && report.placeOf(block)) ?? path;
}

/** What `readArticle` reports of pictures, and adapters report themselves. */
const isOfPicture = /^has no (?:alt|width and height)[;.]/;

/** Blocks without those that hold nothing to read. */
export function withoutEmpty(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => !isEmptyBlock(block));
}

function isEmptyBlock(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
      return isBlank(block.text);
    case 'list':
      return isEmpty(block.items);
    case 'quote':
      return isEmpty(block.paragraphs);
    default:
      return false;
  }
}

import type { AdapterOptions } from '../adapters/AdapterOptions';
import { parseConversation } from '../adapters/conversation/parseConversation';
import { finishArticle } from '../adapters/finishArticle';
import { SourceReport } from '../adapters/SourceReport';
import type { Article } from '../article/Article';

/** An article that is a conversation, with the title of a transcript as its headline. */
export function fromTranscript(text: unknown, options: AdapterOptions = {}): Article {
  const report = new SourceReport(options.onIssue);
  const { title, ...conversation } = parseConversation(String(text), { onIssue: (issue) => report.report(issue) });
  return finishArticle({ ...(title !== undefined && { headline: title }), conversation }, report, options);
}

import type { Article, LeadBlock } from '../article/Article';
import type { Block, FigureBlock } from '../article/Block';
import { plainText } from '../article/plainText';
import type { SourceReport } from './SourceReport';
import { folded } from './withQuotes';

/** Body and lead, without the first picture of the body if it is the lead again: systems have the picture of a teaser also in the story. */
export function withoutRepeatedLead(
  body: readonly Block[],
  lead: Article['lead'],
  report: SourceReport,
): { body: readonly Block[]; lead?: LeadBlock } {
  const first = body.find((block): block is FigureBlock => block.type === 'figure');
  if (lead?.type !== 'figure' || !first || !isSame(first, lead)) return { body, ...(lead && { lead }) };
  const path = report.placeOf(first);
  if (path !== undefined)
    report.report({ kind: 'changed', path, message: 'is the picture above the story again; it is shown once, there.' });
  const merged: LeadBlock = { ...first, ...lead, image: { ...first.image, ...lead.image } };
  return { body: body.filter((block) => block !== first), lead: merged };
}

/** A picture and what is said of it. */
type Said = Pick<FigureBlock, 'image' | 'caption' | 'credit'>;

/** True for the same picture with nothing else to say. */
function isSame(one: Said, other: Said): boolean {
  const words = ({ caption = '', credit = '' }: Said) => [caption, credit].map((text) => folded(plainText(text)));
  const [captions, others] = [words(one), words(other)];
  const isSaid = captions.every((text, index) => text === '' || others[index] === '' || text === others[index]);
  return isSaid && fileOf(one.image.url) === fileOf(other.image.url);
}

/** The address of a picture without its size, as WordPress and services for pictures write it. */
function fileOf(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/[?#].*$/, '')
    .replace(/(?:-\d+x\d+|-scaled)?(\.\w+)$/, '$1');
}

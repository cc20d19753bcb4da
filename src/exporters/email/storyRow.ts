import type { Article, LeadBlock } from '../../article/Article';
import { partAnchor } from '../../article/anchors';
import type { Correction } from '../../article/Correction';
import { isOfAll } from '../../article/correctionsOf';
import { listOf } from '../../article/guards';
import type { ExportContext } from '../ExportContext';
import { element, escapeText } from '../escape';
import { imageFileOf } from '../imageFileOf';
import { mustDisclose } from '../mustDisclose';
import { abstractOf } from '../story/abstractOf';
import { bylines } from '../story/headLines';
import { correctionBlocks, disclosureBlock } from '../story/notices';
import { type PartBlocks, partBlocks } from '../story/storyBlocks';
import type { EmailDepth, EmailOptions } from './EmailOptions';
import type { EmailRole, EmailStyles } from './EmailStyles';
import { EmailWriter } from './EmailWriter';
import { layout, row } from './emailDocument';

/** How much of a story stands in a mail: a teaser is headline, standfirst and a small picture. */
export type StoryDepth = 'teaser' | EmailDepth;

/** Where a story stands in a mail. */
export interface StoryPlace {
  /** The level of its headline. */
  level: 1 | 2;
  /** True for the story under what stands at the top. */
  isFirst: boolean;
}

/** The width of the small picture of a teaser, in pixels. */
const thumbnail = 132;

/** A story from which what was withdrawn is removed, as a row of the mail. */
export function storyRow(
  article: Article,
  depth: StoryDepth,
  { level, isFirst }: StoryPlace,
  context: ExportContext,
  styles: EmailStyles,
  { html }: Pick<EmailOptions, 'html'>,
): string {
  const { notes, headline, kicker, provenanceOf } = article;
  const { page } = context;
  const isTeaser = depth === 'teaser';
  const writer = new EmailWriter(context, styles, { html, notes, level, isTeaser });
  const title = escapeText(headline);
  const parts = isTeaser
    ? [abstractOf(article)?.part]
    : (['deck', 'standfirst', 'summary', 'keyPoints', 'lead'] as const);
  const blocks = new Map(
    partBlocks(
      { ...article, lead: shortLead(article.lead, page) },
      depth === 'in-brief' && article.brief?.length ? 'in-brief' : 'at-a-glance',
      parts.filter((part) => part !== undefined),
      context,
    ).map((part) => [part.part, part]),
  );
  const part = (name: PartBlocks['part']) => {
    const { notices = [], blocks: own = [] } = blocks.get(name) ?? {};
    return writer.blocks([...notices, ...own]);
  };
  const boxOf = (role: EmailRole, content: string) => content && styles.element('div', role, {}, content);
  const head = [
    kicker ? styles.element('p', 'kicker', {}, escapeText(kicker)) : '',
    title &&
      styles.element(
        `h${level}`,
        isTeaser ? 'teaser' : level === 1 ? 'headline' : 'large',
        {},
        page ? styles.element('a', 'headlineLink', { href: page }, title) : title,
      ),
    part('headline'),
  ];
  const words = isTeaser
    ? [...head, part('deck'), part('standfirst'), part('summary')]
    : [
        ...head,
        part('deck'),
        part('standfirst'),
        boxOf(
          'bylines',
          bylines(article, context)
            .map((text) => writer.label(writer.text(text), 'byline'))
            .join(''),
        ),
        part('lead'),
        part('summary'),
        boxOf('points', part('keyPoints')),
        part('brief'),
      ];
  const notesCited = writer.notes();
  const rest = [
    notesCited && writer.blocks(disclosureBlock(context.say('notes'), provenanceOf?.notes, context)) + notesCited,
    writer.blocks(correctionBlocks(isTeaser ? correctionsOfTeaser(article) : article.corrections, context)),
    isTeaser ? '' : links(article, context, styles, writer),
  ];
  const content = isTeaser
    ? beside(words.join(''), article, context, styles, writer) + rest.join('')
    : [...words, ...rest].join('\n');
  const place = { lang: context.language, dir: context.direction };
  return row(styles.element('td', isFirst ? 'firstRow' : 'row', place, content));
}

/** The corrections of the words in a teaser. */
function correctionsOfTeaser(article: Article): readonly Correction[] {
  const shown: readonly string[] = ['kicker', 'headline', abstractOf(article)?.part ?? ''];
  return listOf(article.corrections).filter(
    (correction) => isOfAll(correction) || listOf(correction.parts).some((part) => shown.includes(part)),
  );
}

/** The lead as a mail has it: one picture of a gallery, and a picture that leads to the story. */
function shortLead(lead: LeadBlock | undefined, page: string | undefined): LeadBlock | undefined {
  if (lead?.type === 'gallery') {
    const [picture] = lead.pictures;
    return picture && { type: 'figure', ...picture, url: page, provenance: lead.provenance };
  }
  return lead?.type === 'figure' ? { ...lead, url: lead.url ?? page } : lead;
}

/** The link to the whole story, and that to its conversation. */
function links({ conversation }: Article, context: ExportContext, styles: EmailStyles, writer: EmailWriter): string {
  const { page } = context;
  if (!page) return '';
  const link = styles.element('a', 'actionLink', { href: page }, writer.text(context.say('readInFull')));
  const { width: _, ...narrow } = layout;
  const button = element('table', narrow, row(styles.element('td', 'action', {}, link)));
  if (!conversation) return button;
  const address = `${page.replace(/#.*/, '')}#${partAnchor('conversation')}`;
  const second = writer.text([{ type: 'link', url: address, text: context.say('readConversation') }]);
  return button + writer.label(second, 'secondLink');
}

/** The words of a teaser, beside the picture of the story if it has one. */
function beside(
  words: string,
  { lead, provenanceOf }: Article,
  context: ExportContext,
  styles: EmailStyles,
  writer: EmailWriter,
): string {
  const image =
    lead?.type === 'figure' && !mustDisclose(lead.provenance) && !mustDisclose(provenanceOf?.lead)
      ? lead.image
      : undefined;
  const file = image && imageFileOf(image, context.base, { width: 2 * thumbnail, not: ['avif', 'svg', 'webp'] });
  if (!file) return words;
  const picture = writer.image({ ...file, width: thumbnail }, thumbnail);
  const linked = context.page ? styles.element('a', 'pictureLink', { href: context.page }, picture) : picture;
  return element(
    'table',
    layout,
    row(
      styles.element('td', 'teaserWords', {}, words) +
        styles.element('td', 'teaserPicture', { width: thumbnail }, linked),
    ),
  );
}

import type { Article } from '../../article/Article';
import type { Block } from '../../article/Block';
import type { Conversation, Speaker } from '../../article/Conversation';
import type { ArticlePart } from '../../article/Correction';
import { type Depth, depths, depthsOf } from '../../article/depth';
import type { Text } from '../../article/Text';
import { partNames } from '../../messages/partNames';
import { type ExportContext, piecesOf } from '../ExportContext';
import { correctionBlocks, disclosureBlock } from './notices';
import { PartText } from './PartText';

/** The parts of a story that an export has in its blocks, besides the version that the depth names. */
type StoryPart = Extract<
  ArticlePart,
  'kicker' | 'deck' | 'standfirst' | 'lead' | 'summary' | 'keyPoints' | 'conversation'
>;

/** A story as the blocks that an export writes: the parts of it in reading order, with the lines that tell readers how they came about. */
export interface StoryBlocks {
  /** What is before the notes. */
  story: readonly Block[];
  /** The line that tells readers how the notes came about. */
  aboutNotes: readonly Block[];
  /** The corrections, which are after the notes. */
  corrections: readonly Block[];
}

/** A part of a story, with the lines that tell readers how it came about. */
export interface PartBlocks {
  /** The part; the headline stands for the whole story, of which it has only the lines. */
  part: StoryPart | 'headline' | 'brief' | 'body';
  notices: readonly Block[];
  blocks: readonly Block[];
}

/** The blocks of a story from which what was withdrawn is removed. */
export function storyBlocks(
  article: Article,
  depth: Depth,
  parts: readonly StoryPart[],
  context: ExportContext,
): StoryBlocks {
  const { notes = [], provenanceOf, corrections } = article;
  return {
    story: partBlocks(article, depth, parts, context).flatMap(({ notices, blocks }) => [...notices, ...blocks]),
    aboutNotes: notes.length > 0 ? disclosureBlock(context.say('notes'), provenanceOf?.notes, context) : [],
    corrections: correctionBlocks(corrections, context),
  };
}

/** The same blocks part by part, in reading order, without the corrections. */
export function partBlocks(
  article: Article,
  depth: Depth,
  parts: readonly StoryPart[],
  context: ExportContext,
): PartBlocks[] {
  const { provenance, provenanceOf = {}, kicker, lead, keyPoints = [], conversation } = article;
  const disclosed = (part: ArticlePart) => disclosureBlock(context.say(partNames[part]), provenanceOf[part], context);
  const textOf = (part: 'deck' | 'standfirst' | 'summary') => {
    const text = article[part];
    return text ? [new PartText(part, text)] : undefined;
  };
  const version = depth === 'at-a-glance' ? undefined : versionOf(article, depth);
  const written: Partial<Record<PartBlocks['part'], readonly Block[] | undefined>> = {
    kicker: kicker ? [{ type: 'paragraph', text: kicker }] : undefined,
    deck: textOf('deck'),
    standfirst: textOf('standfirst'),
    summary: textOf('summary'),
    keyPoints: article.keyPoints && pointBlocks(keyPoints, context),
    lead: lead && [lead as Block],
    ...(version && { [version]: article[version] ?? [] }),
  };
  const ofStory = [
    ...disclosureBlock(context.say('thisArticle'), provenance, context),
    ...(parts.includes('kicker') ? [] : disclosed('kicker')),
    ...disclosed('headline'),
  ];
  return [
    { part: 'headline', notices: ofStory, blocks: [] },
    ...readingOrder.flatMap((part): PartBlocks[] => {
      const blocks = part === version || parts.includes(part as StoryPart) ? written[part] : undefined;
      return blocks ? [{ part, notices: disclosed(part), blocks }] : [];
    }),
    ...(conversation && parts.includes('conversation')
      ? [
          {
            part: 'conversation',
            notices: [],
            blocks: conversationBlocks(conversation, disclosed('conversation'), context),
          } as const,
        ]
      : []),
  ];
}

const readingOrder = ['kicker', 'deck', 'standfirst', 'summary', 'keyPoints', 'lead', 'brief', 'body'] as const;

/** The part that is read at a depth: of one that the story does not have, the next longer one. */
function versionOf(article: Article, depth: Depth): 'brief' | 'body' {
  return depth === 'in-brief' && depthsOf(article).includes(depth) ? 'brief' : 'body';
}

/** The depth that is read in the place of another one: the next longer one that the story has. */
export function depthIn(article: Article, depth: Depth): Depth {
  const known = depthsOf(article);
  return depths.slice(depths.indexOf(depth)).find((one) => known.includes(one)) ?? 'in-full';
}

function pointBlocks(keyPoints: NonNullable<Article['keyPoints']>, context: ExportContext): Block[] {
  return [
    { type: 'heading', text: context.say('keyPoints') },
    {
      type: 'list',
      items: keyPoints.map(({ text, provenance }) => {
        const notice = disclosureBlock(context.say('passage'), provenance, context);
        return notice.length > 0 ? { text, body: notice } : text;
      }),
    },
  ];
}

function conversationBlocks(
  { title, subtitle, note, speakers, turns }: Conversation,
  disclosure: readonly Block[],
  context: ExportContext,
): readonly Block[] {
  const about = note ?? machineNote(speakers, context);
  const names = new Map(speakers.map((speaker) => [speaker.id, labelOf(speaker, context)]));
  return [
    { type: 'heading', text: title ?? context.say('conversation') },
    ...(subtitle ? [{ type: 'paragraph', text: subtitle } as const] : []),
    ...disclosure,
    ...speakers.flatMap(({ name, provenance }) => disclosureBlock(name, provenance, context)),
    ...(about ? [new PartText('notice', about)] : []),
    ...turns.flatMap(({ speaker, topic, body, provenance }): readonly Block[] => {
      const name = names.get(speaker) ?? speaker;
      const [first, ...others] = body;
      const label: Text = [{ type: 'strong', text: [...piecesOf(name), ':'] }];
      return [
        ...(topic ? [{ type: 'heading', text: topic, level: 3 } as const] : []),
        ...disclosureBlock(context.say('passage'), provenance, context),
        ...(!name
          ? body
          : first?.type === 'paragraph'
            ? [{ ...first, text: [...label, ' ', ...piecesOf(first.text)] }, ...others]
            : [{ type: 'paragraph', text: label } as const, ...body]),
      ];
    }),
  ];
}

/** The name of a speaker, with its kind if it is not human. */
function labelOf({ name, kind }: Speaker, context: ExportContext): Text {
  return kind === 'human' || !kind ? name : [`${name} (`, ...piecesOf(context.say(kind)), ')'];
}

/** The note on speakers that are AI; undefined if all are people or organizations. */
function machineNote(speakers: readonly Speaker[], context: ExportContext): Text | undefined {
  const machines = speakers.filter(({ kind }) => kind === 'ai');
  if (machines.length === 0) return undefined;
  const onlyTheyAnswer = speakers.every(({ kind, asks }) => (kind === 'ai') !== Boolean(asks));
  if (onlyTheyAnswer) return context.say('aiAnswers');
  return context.say('aiSpeaks', { names: context.names(machines.map(({ name }) => name)) });
}

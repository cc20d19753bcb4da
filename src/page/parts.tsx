import { Children, cloneElement, isValidElement, type ReactNode } from 'react';
import type { Article } from '../article/Article';
import { partAnchor } from '../article/anchors';
import { isEmpty, listOf } from '../article/guards';
import type { NotedPart, NumberedNotes } from '../article/numberNotes';
import type { AudioProps } from '../components/Audio/Audio';
import type { BlockOptions } from '../components/Blocks/BlockOptions';
import { optionsForBlocks } from '../components/Blocks/optionsForBlocks';
import { renderBlocks } from '../components/Blocks/renderBlocks';
import { ConversationThreadView } from '../components/ConversationThread/ConversationThreadView';
import { FootnotesView } from '../components/Footnotes/Footnotes';
import { inlineText } from '../components/InlineText/InlineText';
import { type KeyPointsProps, KeyPointsView } from '../components/KeyPoints/KeyPoints';
import { LeadMediaView } from '../components/LeadMedia/LeadMediaView';
import { messageLookup } from '../components/message';
import type { NoteOptions } from '../components/notes/notesOnParts';
import { SummaryView } from '../components/Summary/Summary';
import { type TableOfContentsProps, TableOfContentsView } from '../components/TableOfContents/TableOfContents';
import { listen } from '../messages/enBlocks';
import { ArticleBodyView } from './ArticleBodyView';
import { notesOfPart } from './notesOfPart';

/** Props of all parts of a page. */
export interface PartProps extends NoteOptions, Omit<BlockOptions, 'priority' | 'level'> {
  /** The article. */
  article: Article;
  /** The notes that each part cites. */
  lists?: NumberedNotes['lists'];
  /** The prefix of all ids on the page. */
  idPrefix: string;
}

/** The lead of an article. */
export function LeadPart({ article, ...options }: PartProps): ReactNode {
  const { tombstone, notes, attributes } = notesOfPart(article, 'lead', options);
  return (
    <LeadMediaView
      lead={tombstone ? undefined : article.lead}
      notes={tombstone ?? notes}
      {...optionsForBlocks(options).options}
      {...attributes}
    />
  );
}

/** The recording of an article. */
export function SpokenPart({ article, ...options }: PartProps): ReactNode {
  const { tombstone, notes, attributes } = notesOfPart(article, 'spoken', options);
  const { say } = messageLookup({ listen }, options.messages, options.language ?? 'en');
  const rendered = renderBlocks(article.spoken && !tombstone ? [article.spoken] : [], options);
  return (
    <div data-part="spoken" {...attributes} id={partAnchor('spoken', options.idPrefix)}>
      {tombstone ?? notes}
      {Children.map(rendered, (element) =>
        isValidElement<AudioProps>(element) && isEmpty(article.spoken?.title)
          ? cloneElement(element, { title: say('listen') })
          : element,
      )}
    </div>
  );
}

/** The summary of an article with its notes, or its tombstone if it is withdrawn. All parts do the same. */
export function SummaryPart({ article, ...options }: PartProps): ReactNode {
  const { tombstone, notes, attributes } = notesOfPart(article, 'summary', options);
  if (tombstone) return tombstone;
  return (
    <>
      {notes}
      <SummaryView {...attributes}>{inlineText(article.summary)}</SummaryView>
    </>
  );
}

/** Props of the part with the key points. */
export interface KeyPointsPartProps extends PartProps {
  /** True if the points link to the blocks that support them. */
  isTraced: boolean;
}

/** The key points of an article. */
export function KeyPointsPart(props: KeyPointsPartProps): ReactNode {
  const { tombstone, points } = keyPointsOf(props);
  return points ? <KeyPointsView {...points} /> : tombstone;
}

/** The props of the key points of an article, or the notice that is in their place. */
export function keyPointsOf({ article, isTraced, ...options }: KeyPointsPartProps): {
  points?: Pick<KeyPointsProps, 'points' | 'notes' | 'notesOn' | 'linkSupports' | 'language' | 'messages' | 'id'>;
  tombstone?: ReactNode;
} {
  const { tombstone, notes, attributes } = notesOfPart(article, 'keyPoints', options);
  if (tombstone) return { tombstone };
  const { language, messages, notesOn } = options;
  const points = listOf(article.keyPoints);
  return { points: { points, notes, notesOn, linkSupports: isTraced, language, messages, ...attributes } };
}

/** The short or the long version of an article. */
export function TextPart({
  article,
  part,
  contents,
  ...options
}: PartProps & { part: 'brief' | 'body'; contents?: TableOfContentsProps['placement'] | false }): ReactNode {
  const { tombstone, notes, attributes } = notesOfPart(article, part, options);
  if (tombstone) return tombstone;
  const { language, messages } = options;
  return (
    <>
      {notes}
      {contents && (
        <TableOfContentsView
          blocks={listOf(article[part])}
          placement={contents}
          language={language}
          messages={messages}
        />
      )}
      <ArticleBodyView
        {...optionsForBlocks(options).options}
        blocks={listOf(article[part])}
        priority={part === 'body' && !article.lead}
        {...attributes}
      />
      <NotesPart article={article} after={part} {...options} />
    </>
  );
}

/** The conversation of an article. */
export function ConversationPart({ article, ...options }: PartProps): ReactNode {
  const { tombstone, notes, attributes } = notesOfPart(article, 'conversation', options);
  if (tombstone) return <div data-part="conversation">{tombstone}</div>;
  return (
    <ConversationThreadView
      {...optionsForBlocks(options).options}
      id={partAnchor('conversation', options.idPrefix)}
      conversation={article.conversation}
      notes={notes}
      {...attributes}
    />
  );
}

/** The notes that a part of an article cites. */
export function NotesPart({ article, after, lists, ...options }: PartProps & { after: NotedPart }): ReactNode {
  const list = lists?.[after];
  if (!list) return null;
  const { tombstone, notes, attributes } = notesOfPart(article, 'notes', options);
  if (tombstone) return cloneElement(tombstone, { id: list.id });
  const { language, timeZone, messages, notesOn } = options;
  return (
    <FootnotesView
      {...attributes}
      id={list.id}
      notes={list.notes}
      before={notes}
      titlePlacement="label"
      notesOn={notesOn}
      language={language}
      timeZone={timeZone}
      messages={messages}
    />
  );
}

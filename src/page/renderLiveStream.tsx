import { cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Block } from '../article/Block';
import { isDateOnly, parseDate } from '../article/date';
import { formOf } from '../article/formOf';
import { attribute, listOf } from '../article/guards';
import { isPost } from '../article/isPost';
import { isOldestFirst, type LivePageContent } from '../article/livePage';
import { optionsForBlocks } from '../components/Blocks/optionsForBlocks';
import { renderBlocks } from '../components/Blocks/renderBlocks';
import type { LivePostProps } from '../components/LivePost/LivePost';
import type { NotesOn } from '../components/notes/NotesOn';
import { isSameDay, renderDay } from '../components/time';
import { formatDay } from '../messages/format';
import { ArticleBodyView } from './ArticleBodyView';
import { type LiveStreamProps, LiveStreamView } from './LiveStream';
import { goesOn, lastOf, withPrefix } from './liveParts';
import { notesOfPart } from './notesOfPart';
import { NotesPart, type PartProps } from './parts';

/** How a page is followed while it is read. */
type CoverageProps = Pick<
  LiveStreamProps,
  'orderUrls' | 'updatesUrl' | 'interval' | 'streamUrl' | 'coverage' | 'nonce'
>;

/** The posts of a page, and what stands before them. */
export function renderStream(
  part: PartProps,
  content: LivePageContent,
  { updatesUrl, ...rest }: CoverageProps,
): ReactNode {
  const { article, language = 'en', messages } = part;
  const { tombstone, notes } = notesOfPart(article, 'body', part);
  if (tombstone) return tombstone;
  const blocks = listOf(article.body);
  const first = blocks.findIndex(isPost);
  const opening = first < 0 ? blocks : blocks.slice(0, first);
  const stream = first < 0 ? [] : blocks.slice(first);
  const isGoingOn = goesOn(article, content);
  const { pinned, posts } = renderPosts(stream, part, content, isGoingOn);
  if (blocks.length === 0 && !isGoingOn) return undefined;
  return (
    <>
      {notes}
      {opening.length > 0 && <ArticleBodyView {...optionsForBlocks(part).options} blocks={opening} />}
      <LiveStreamView
        pinned={pinned}
        order={isOldestFirst(article) ? 'oldest' : 'newest'}
        {...rest}
        updatesUrl={isGoingOn ? updatesUrl : undefined}
        idPrefix={part.idPrefix}
        pages={content}
        language={language}
        messages={messages}
      >
        {posts}
      </LiveStreamView>
      <NotesPart after="body" {...part} />
    </>
  );
}

/** The posts as elements, those that are pinned apart, with the days between the others. */
function renderPosts(blocks: readonly Block[], part: PartProps, content: LivePageContent, isGoingOn: boolean) {
  const { article, language = 'en', timeZone = 'UTC', idPrefix, notesOn } = part;
  const posts = blocks.filter(isPost);
  const own = new Set<unknown>(posts);
  // The notes on a post are in it: a script may replace it as a whole.
  const notesInside: NotesOn | undefined = notesOn && ((one, kind) => (own.has(one) ? {} : notesOn(one, kind)));
  const { options } = optionsForBlocks({ ...part, notesOn: notesInside, level: 3 });
  const elements = renderBlocks(blocks, options) as ReactNode[];
  // The day of the last post is named beside the headline.
  let day = lastOf(article);
  const hasDays = posts.some(({ at }) => parseDate(at) && !isSameDay(at, day, timeZone));
  const days = new Set<string>();
  const pinned: ReactNode[] = [];
  const others: ReactNode[] = [];
  let target = others;
  let key = '';
  blocks.forEach((block, index) => {
    const element = elements[index];
    if (!isPost(block)) {
      key += ' +';
      target.push(
        <div key={key} id={key.replaceAll(' ', '-')} data-part="blocks">
          {element}
        </div>,
      );
      return;
    }
    const id = attribute(block.id) ?? '';
    key = id;
    const isPinned = !content.page && block.pinned === true;
    target = isPinned ? pinned : others;
    const name = hasDays && !isPinned ? dayOf(block.at) : '';
    if (name && !days.has(name)) {
      days.add(name);
      day = block.at;
      target.push(
        <p key={`day ${name}`} id={`${idPrefix}day-${name}`} data-part="day">
          {renderDay(day, language, timeZone)}
        </p>,
      );
    }
    const info = content.posts[id.slice(idPrefix.length)];
    const { tombstone, notes, mark } = notesOn?.(block, 'update') ?? {};
    if (tombstone) {
      target.push(
        cloneElement(tombstone as ReactElement<object>, { key, id, 'data-version': info?.version } as object),
      );
    } else if (isValidElement<LivePostProps>(element) && formOf(block) === 'liveUpdate') {
      const props: Partial<LivePostProps> & { key: string; 'data-version'?: string } = {
        key,
        notes,
        url: info?.url,
        correctsUrl: withPrefix(info?.corrects, idPrefix),
        correctionUrl: withPrefix(info?.correction, idPrefix),
        pinned: isPinned,
        day,
        age: isGoingOn || undefined,
        'data-version': info?.version,
        ...mark,
      };
      target.push(cloneElement(element, props));
    } else target.push(<Fragment key={key}>{element}</Fragment>);
  });
  return { pinned: pinned.length > 0 && pinned, posts: others };

  /** The name of the day of a date, for ids. */
  function dayOf(at: string): string {
    const date = parseDate(at);
    if (!date) return '';
    return formatDay(date, 'en', isDateOnly(at) ? 'UTC' : timeZone)
      .replace(/\W+/g, '-')
      .toLowerCase();
  }
}

import { cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Article } from '../article/Article';
import { partAnchor } from '../article/anchors';
import type { Block } from '../article/Block';
import { isDateOnly, parseDate } from '../article/date';
import { formOf } from '../article/formOf';
import { attribute, listOf } from '../article/guards';
import { hashOf } from '../article/hashOf';
import { isPost } from '../article/isPost';
import { isOldestFirst, type LivePageContent } from '../article/livePage';
import { isPaywall } from '../article/paywall';
import { optionsForBlocks } from '../components/Blocks/optionsForBlocks';
import { renderBlocks } from '../components/Blocks/renderBlocks';
import type { LivePostProps } from '../components/LivePost/LivePost';
import type { NotesOn } from '../components/notes/NotesOn';
import { isSameDay, renderDay } from '../components/time';
import { formatDay } from '../messages/format';
import { ArticleBodyView } from './ArticleBodyView';
import { type LiveStreamProps, LiveStreamView, type StreamPosts } from './LiveStream';
import { goesOn, lastOf, withPrefix } from './liveParts';
import { notesOfPart } from './notesOfPart';
import { NotesPart, type PartProps } from './parts';

/** How a page is followed while it is read. */
type CoverageProps = Pick<
  LiveStreamProps,
  'orderUrls' | 'updatesUrl' | 'interval' | 'streamUrl' | 'coverage' | 'nonce'
>;

/** What a page shows, and on a server what keeps the markup of its posts. */
export interface StreamContent extends LivePageContent {
  /** Returns the markup of an element with an id, or the one that it has kept under a key. */
  keep?: (id: string, render: () => ReactNode, key?: string) => string;
}

/** The posts of a page, and what stands before them. */
export function renderStream(
  part: PartProps,
  content: StreamContent,
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
        posts={posts}
        order={isOldestFirst(article) ? 'oldest' : 'newest'}
        {...rest}
        updatesUrl={isGoingOn ? updatesUrl : undefined}
        pages={content}
        language={language}
        messages={messages}
      />
      <NotesPart after="body" {...part} />
    </>
  );
}

/**
 * The posts, those that are pinned apart, with the days between the others. On a server they are markup, and that of each post is kept
 * under what it is rendered from: the page is rendered again for each new post.
 */
function renderPosts(blocks: readonly Block[], part: PartProps, content: StreamContent, isGoingOn: boolean) {
  const { article, language = 'en', timeZone = 'UTC', messages, idPrefix, notesOn, consent } = part;
  const posts = blocks.filter(isPost);
  const own = new Set<unknown>(posts);
  // The notes on a post are in it: a script may replace it as a whole.
  const notesInside: NotesOn | undefined = notesOn && ((one, kind) => (own.has(one) ? {} : notesOn(one, kind)));
  const { options } = optionsForBlocks({ ...part, notesOn: notesInside, level: 3 });
  const keep = content.keep && areAlone(blocks, article) ? content.keep : undefined;
  const elements = keep ? [] : (renderBlocks(blocks, options) as ReactNode[]);
  const settings = keep && hashOf([language, timeZone, messages, idPrefix, consent, isGoingOn]);
  // The day of the last post is named beside the headline.
  let day = lastOf(article);
  let dayName = dayOf(day);
  const hasDays = posts.some(({ at }) => parseDate(at) && !isSameDay(at, day, timeZone));
  const days = new Set<string>();
  const pinned: ReactNode[] = [];
  const others: ReactNode[] = [];
  let target = others;
  let key = '';
  add('', () => <span key="" hidden id={partAnchor('updates', idPrefix)} />);
  blocks.forEach((block, index) => {
    const element = () => (keep ? (renderBlocks([block], options) as ReactNode[])[0] : elements[index]);
    if (!isPost(block)) {
      key += ' +';
      const id = key.replaceAll(' ', '-');
      add(id, () => (
        <div key={id} id={id} data-part="blocks">
          {element()}
        </div>
      ));
      return;
    }
    const id = attribute(block.id) ?? '';
    key = id;
    const isPinned = !content.page && block.pinned === true;
    target = isPinned ? pinned : others;
    const name = hasDays && !isPinned ? dayOf(block.at) : '';
    if (name && !days.has(name)) {
      days.add(name);
      [day, dayName] = [block.at, name];
      const dayId = `${idPrefix}day-${name}`;
      add(dayId, () => (
        <p key={`day ${name}`} id={dayId} data-part="day">
          {renderDay(block.at, language, timeZone)}
        </p>
      ));
    }
    const { version, url, corrects, correction } = content.posts[id.slice(idPrefix.length)] ?? {};
    const { tombstone, notes, mark } = notesOn?.(block, 'update') ?? {};
    if (tombstone) {
      add(id, () =>
        cloneElement(tombstone as ReactElement<object>, { key: id, id, 'data-version': version } as object),
      );
      return;
    }
    // Of the day around it, a post shows only whether it is its own.
    const dayAround = day;
    const seenDay = isDateOnly(day ?? '') ? day : dayName;
    add(
      id,
      () => renderPost(element()),
      version && JSON.stringify([id, version, url, corrects, correction, isPinned, seenDay]),
    );

    function renderPost(element: ReactNode): ReactNode {
      if (!isValidElement<LivePostProps>(element) || formOf(block) !== 'liveUpdate') {
        return <Fragment key={id}>{element}</Fragment>;
      }
      const props: Partial<LivePostProps> & { key: string; 'data-version'?: string } = {
        key: id,
        notes,
        url,
        correctsUrl: withPrefix(corrects, idPrefix),
        correctionUrl: withPrefix(correction, idPrefix),
        pinned: isPinned,
        day: dayAround,
        age: isGoingOn || undefined,
        'data-version': version,
        ...mark,
      };
      return cloneElement(element, props);
    }
  });
  return { pinned: pinned.length > 0 && streamOf(pinned), posts: streamOf(others) };

  function add(id: string, render: () => ReactNode, known?: string): void {
    target.push(keep ? keep(id, render, known && settings + known) : render());
  }

  function streamOf(items: readonly ReactNode[]): StreamPosts {
    return keep ? { __html: items.join('') } : items;
  }

  /** The name of the day of a date, for ids. */
  function dayOf(at: string | undefined): string {
    const date = parseDate(at);
    if (!at || !date) return '';
    return formatDay(date, 'en', isDateOnly(at) ? 'UTC' : timeZone)
      .replace(/\W+/g, '-')
      .toLowerCase();
  }
}

/** True if no block of a stream depends on the others: none is numbered, continues the headings of another, or supports a key point. */
function areAlone(blocks: readonly Block[], { notes, keyPoints }: Article): boolean {
  return (
    !notes &&
    !listOf(keyPoints).some((point) => listOf(point?.supports).length > 0) &&
    !blocks.some((block) => block?.type === 'heading' || isPaywall(block))
  );
}

import type { ReactNode } from 'react';
import type { Speaker, Turn as TurnData } from '../../article/Conversation';
import { directionAgainstFirst } from '../../article/direction';
import { attribute } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeImageUrl } from '../../article/url';
import { turnLink } from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import { headingOf } from '../heading';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import type { Notes, NotesOn } from '../notes/NotesOn';
import { renderKind } from '../renderKind';
import { renderTime } from '../time';

/** Props of `Turn`. */
export interface TurnProps extends Omit<TurnData, 'speaker' | 'body'> {
  /** The speaker: the `id` of a speaker of the thread, a name, or a `Speaker` object. */
  speaker: string | Speaker;
  /** The content. A string becomes a paragraph. */
  children: ReactNode;
}

/** A turn as data. */
export type Turn = TurnData;

/** A turn of a `ConversationThread`, which numbers it. In any other list it has no number, and a link only if it has an `id`. */
export function Turn({ children, id, speaker, topic, at }: TurnProps): ReactNode {
  return (
    <TurnView id={attribute(id)} speaker={speaker} topic={topic} at={at} thread={threadOf({})}>
      {nodeOf(children)}
    </TurnView>
  );
}

/** What a turn takes from its place in a thread. @internal */
export interface Place {
  /** The number of the turn in the thread, from 1. */
  number?: number;
  /** The role of an `<li>` whose list has a role other than `list`. */
  role?: 'listitem';
  /** True for a turn on the same day as the previous one: only its time is shown, if it has one. */
  sameDay?: boolean;
  /** The attribute of a machine-made turn, if it differs from that of the speaker. */
  mark?: Notes['mark'];
  /** Content below the text of the turn. */
  after?: ReactNode;
}

/** What all turns of a thread share. @internal */
export interface Thread {
  /** The rendered speakers, by id. */
  voices: Map<unknown, Voice>;
  /** The level of topic headings. */
  level: number;
  /** The language of the page and of dates, a BCP 47 tag. */
  language: string;
  /** The time zone of dates, an IANA name. */
  timeZone: string;
  /** The messages of the interface. */
  messages?: PartialMessages;
  /** Returns the notes on a speaker or a turn. */
  notesOn?: NotesOn;
  /** The label of a turn's link, before and after the number, and its language if it differs from that of the page. */
  link: readonly [before: string, after: string, language?: string];
}

/** A speaker as each of their turns renders it. @internal */
export interface Voice {
  /** The kind of speaker, for the `data-kind` attribute. */
  kind?: string;
  /** True if the speaker asks the questions. */
  asks?: true;
  /** The attribute of machine-made turns. */
  mark?: Notes['mark'];
  /** The rendered portrait. */
  portrait: ReactNode;
  /** The rendered name. */
  name: ReactNode;
  /** The rendered kind, unless it is human. */
  kindName: ReactNode;
  /** The rendered role. */
  role: ReactNode;
}

/** Prepares what all turns of a thread share. @internal */
export function threadOf({
  speakers = [],
  level = 2,
  language = 'en',
  timeZone = 'UTC',
  messages,
  notesOn,
}: Partial<Omit<Thread, 'voices' | 'link'>> & { speakers?: readonly Speaker[] }): Thread {
  const { text, language: linkLanguage } = messageLookup({ turnLink }, messages, language).find('turnLink');
  const [before = '', after = ''] = text.split('{number}');
  const voices = new Map<unknown, Voice>();
  // Of two speakers with the same id, the first is used.
  for (const speaker of speakers.toReversed())
    voices.set(speaker?.id, voiceOf(speaker, { language, messages, notesOn }));
  return {
    voices,
    level: Number.isInteger(level) ? level + 1 : 3,
    language,
    timeZone,
    messages,
    notesOn,
    link: [before, after, linkLanguage],
  };
}

/** Matches ids that need no encoding in a URL. Most do not, and this test is faster than encoding. */
const urlSafe = /^[\w-]+$/;

/** A turn as an item of a list. @internal */
export function TurnView({
  id,
  speaker,
  topic,
  at,
  children,
  number,
  role,
  sameDay,
  mark,
  after,
  thread,
}: TurnProps & Place & { thread: Thread }): ReactNode {
  const { voices, language, timeZone, link } = thread;
  const voice = voices.get(speaker) ?? voiceOf(isSpeaker(speaker) ? speaker : { name: speaker }, thread);
  const content = typeof children === 'string' ? <p dir={directionAgainstFirst(children)}>{children}</p> : children;
  const Topic = headingOf(thread.level);
  return (
    <li
      id={id}
      role={role}
      data-kind={voice.kind}
      data-asks={voice.asks}
      data-ai-disclosure={(mark ?? voice.mark)?.['data-ai-disclosure']}
    >
      {topic && <Topic dir={directionAgainstFirst(topic)}>{textOfUnknown(topic)}</Topic>}
      <p>
        {voice.portrait}
        {voice.name}
        {voice.kindName}
        {id && (
          <a
            href={`#${urlSafe.test(id) ? id : encodeURIComponent(id.toWellFormed())}`}
            aria-label={link[0] + (number ?? '') + link[1]}
            lang={link[2]}
          >
            #
          </a>
        )}
        {voice.role}
        {at && renderTime(at, sameDay ? 'time' : 'dateTime', language, timeZone)}
      </p>
      <div>
        {content}
        {after}
      </div>
    </li>
  );
}

TurnView.displayName = 'Turn';

function isSpeaker(speaker: unknown): speaker is Speaker {
  return typeof speaker === 'object' && speaker !== null;
}

function voiceOf(
  speaker: Partial<Speaker> | undefined,
  { language, messages, notesOn }: Pick<Thread, 'language' | 'messages' | 'notesOn'>,
): Voice {
  const { kind, asks, role, portrait } = speaker ?? {};
  const name = textOfUnknown(speaker?.name ?? speaker?.id);
  const picture = safeImageUrl(portrait?.url);
  return {
    kind: attribute(kind),
    asks: asks ? true : undefined,
    mark: speaker?.provenance && notesOn?.(speaker, 'speaker').mark,
    portrait: picture && <img src={picture} alt="" width={40} height={40} loading="lazy" decoding="async" />,
    name: name && <b>{name}</b>,
    kindName: renderKind(kind, language, messages),
    role: role && <small>{textOfUnknown(role)}</small>,
  };
}

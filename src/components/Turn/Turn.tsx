import type { ReactNode } from 'react';
import type { Speaker, Turn as TurnData } from '../../article/Conversation';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, plainly } from '../../article/plainly';
import { safeImageUrl } from '../../article/url';
import { ai, organization, turnLink } from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import { headingOf } from '../heading';
import { renderMessage, wordsOf } from '../message';
import { nodeOf } from '../nodeOf';
import type { Notes, NotesOn } from '../notes/NotesOn';
import { renderTime } from '../time';

/** What `Turn` takes. */
export interface TurnProps extends Omit<TurnData, 'speaker' | 'body'> {
  /** Who speaks: the `id` of one of the thread's speakers, a name, or the speaker as such. */
  speaker: string | Speaker;
  /** What is said. A plain string is a paragraph. */
  children: ReactNode;
}

/** As a type: a turn as data. */
export type Turn = TurnData;

/** What one speaker says in a `ConversationThread`, which numbers it. Elsewhere in a list it has no number, and a link only with an `id`. */
export function Turn({ children, id, speaker, topic, at }: TurnProps): ReactNode {
  return (
    <TurnView id={attribute(id)} speaker={speaker} topic={topic} at={at} thread={threadOf({})}>
      {nodeOf(children)}
    </TurnView>
  );
}

/** Where a turn stands. */
export interface Place {
  /** The position of the turn in the thread, from 1. */
  number?: number;
  /** The role of an item whose list has lost its own. */
  role?: 'listitem';
  /** True for a turn of the same day as the one before: its time is enough. */
  sameDay?: boolean;
  /** The mark of a turn in which a machine had a share, where it is not that of the speaker. */
  mark?: Notes['mark'];
  /** What stands under its words. */
  after?: ReactNode;
}

/** What is the same for all turns of a thread. */
export interface Thread {
  /** What each speaker's turns show of them, by the speaker's id. */
  voices: Map<unknown, Voice>;
  /** The rank of the headings of topics. */
  level: number;
  /** The language of the page and of dates, a BCP 47 tag. */
  language: string;
  /** The time zone of dates, an IANA name. */
  timeZone: string;
  /** The words of the interface. */
  messages?: PartialMessages;
  /** Tells what readers are to know of speakers and turns. */
  notesOn?: NotesOn;
  /** The words before and after the number in the name of a turn's link, and their language where it is not that of the page. */
  link: readonly [before: string, after: string, language?: string];
}

/** What each turn of a speaker shows of them. */
export interface Voice {
  /** The kind of voice, for those who style it. */
  kind?: string;
  /** True for a voice that puts the questions. */
  asks?: true;
  /** The mark that tells machines that a machine had a share in the words. */
  mark?: Notes['mark'];
  /** The portrait, drawn. */
  portrait: ReactNode;
  /** The name, drawn. */
  name: ReactNode;
  /** The kind, drawn, unless it is human. */
  kindName: ReactNode;
  /** The role, drawn. */
  role: ReactNode;
}

/** The facts that all turns of a thread share. */
export function threadOf({
  speakers = [],
  level = 2,
  language = 'en',
  timeZone = 'UTC',
  messages,
  notesOn,
}: Partial<Omit<Thread, 'voices' | 'link'>> & { speakers?: readonly Speaker[] }): Thread {
  const { text, language: spoken } = wordsOf({ turnLink }, messages, language).find('turnLink');
  const [before = '', after = ''] = text.split('{number}');
  const voices = new Map<unknown, Voice>();
  // Of two speakers with one id the first counts.
  for (const speaker of speakers.toReversed())
    voices.set(speaker?.id, voiceOf(speaker, { language, messages, notesOn }));
  return {
    voices,
    level: Number.isInteger(level) ? level + 1 : 3,
    language,
    timeZone,
    messages,
    notesOn,
    link: [before, after, spoken],
  };
}

/** An id that stands in an address as it is, as most do: to encode each takes longer than to look. */
const plain = /^[\w-]+$/;

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
  const words = typeof children === 'string' ? <p dir={directionAgainstFirst(children)}>{children}</p> : children;
  const Topic = headingOf(thread.level);
  return (
    <li
      id={id}
      role={role}
      data-kind={voice.kind}
      data-asks={voice.asks}
      data-ai-disclosure={(mark ?? voice.mark)?.['data-ai-disclosure']}
    >
      {topic && <Topic dir={directionAgainstFirst(topic)}>{plainly(topic)}</Topic>}
      <p>
        {voice.portrait}
        {voice.name}
        {voice.kindName}
        {id && (
          <a
            href={`#${plain.test(id) ? id : encodeURIComponent(id.toWellFormed())}`}
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
        {words}
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
  const name = plainly(speaker?.name ?? speaker?.id);
  const isKnown = kind === 'ai' || kind === 'organization';
  const picture = safeImageUrl(portrait?.url);
  return {
    kind: attribute(kind),
    asks: asks ? true : undefined,
    mark: speaker?.provenance && notesOn?.(speaker, 'speaker').mark,
    portrait: picture && <img src={picture} alt="" width={40} height={40} loading="lazy" decoding="async" />,
    name: name && <b>{name}</b>,
    kindName: kind && kind !== 'human' && (
      <span>
        {renderMessage({ text: ' ({kind})' }, language, {
          kind: isKnown ? wordsOf({ ai, organization }, messages, language).say(kind) : plainly(kind),
        })}
      </span>
    ),
    role: role && <small>{plainly(role)}</small>,
  };
}

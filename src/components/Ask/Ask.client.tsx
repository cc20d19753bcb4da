'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { enLive } from '../../messages/enLive';
import type { LiveMessages } from '../../messages/LiveMessages';
import type { PartialMessages } from '../../messages/PartialMessages';
import { useHydrating } from '../island/useHydrating';
import { renderMessage, wordsOf } from '../message';

/** Called with the question that a reader sends; the form waits for what it returns, and keeps the question if that fails. */
export type OnAsk = (question: {
  /** The question, without the spaces around it. */
  question: string;
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is as good
}) => void | Promise<unknown>;

/** The words of the form. */
export type AskMessages = Pick<
  LiveMessages,
  'question' | 'ask' | 'asking' | 'askFailed' | 'charactersLeft' | 'tooLong' | 'questionMissing' | 'askHint'
>;

/** What `AskFields` takes. */
export interface AskFieldsProps {
  /** Called with the question; without it the browser sends the form. */
  onAsk?: OnAsk;
  /** The name of the field. @default the `question` of `messages` */
  label?: string;
  /** The name under which a server finds the question. */
  name: string;
  /** The greatest length of a question, in UTF-16 code units, as browsers count it. */
  maxLength: number;
  /** The lines that the field has at first. */
  rows: number;
  /** The words of the interface. */
  messages?: PartialMessages;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
}

/** The fields of `Ask`, and what they do where there is JavaScript. */
export function AskFields({
  onAsk,
  label,
  name,
  maxLength,
  rows,
  messages,
  language = 'en',
}: AskFieldsProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState(0);
  const [isPending, setPending] = useState(false);
  const [fault, setFault] = useState<readonly [name: keyof AskMessages, count?: number]>();
  const { find, say } = wordsOf(enLive, { question: label, fallback: messages }, language);
  const isPlain = useHydrating() || !onAsk;
  const left = maxLength - length;

  useEffect(() => {
    const element = field.current;
    const form = element?.form;
    if (!element || !form || !onAsk) return;

    async function send(event: Event) {
      event.preventDefault();
      if (!element || !onAsk || isPending) return;
      const question = element.value.trim();
      if (question === '' || question.length > maxLength) {
        setFault(question === '' ? ['questionMissing'] : ['tooLong', question.length - maxLength]);
        return element.focus();
      }
      setFault(undefined);
      setPending(true);
      try {
        await onAsk({ question });
        element.value = '';
        setLength(0);
      } catch {
        setFault(['askFailed']);
      }
      setPending(false);
      element.focus();
    }

    form.addEventListener('submit', send);
    return () => form.removeEventListener('submit', send);
  }, [onAsk, isPending, maxLength]);

  function sendByKeys(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    field.current?.form?.requestSubmit();
  }

  return (
    <>
      <label htmlFor={id}>{say('question')}</label>
      {/* The browser cuts what is pasted beyond `maxLength`: it is set only where nothing else holds the limit. */}
      <textarea
        ref={field}
        id={id}
        name={name}
        rows={rows}
        dir="auto"
        required={isPlain}
        maxLength={isPlain ? maxLength : undefined}
        readOnly={isPending}
        aria-describedby={`${id}-note`}
        aria-invalid={fault ? true : undefined}
        aria-errormessage={fault ? `${id}-fault` : undefined}
        onChange={({ target }) => setLength(target.value.length)}
        onKeyDown={sendByKeys}
      />
      <p id={`${id}-fault`} role="alert" data-part="fault">
        {fault && renderMessage(find(fault[0]), language, { count: fault[1] })}
      </p>
      <div>
        <button type="submit" aria-disabled={isPending || undefined}>
          {say(isPending ? 'asking' : 'ask')}
        </button>
        <p id={`${id}-note`}>
          {renderMessage(find(left < 0 ? 'tooLong' : 'charactersLeft'), language, { count: Math.abs(left) })}
          {onAsk && <span>{say('askHint')}</span>}
        </p>
      </div>
    </>
  );
}

'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { enLive } from '../../messages/enLive';
import type { LiveMessages } from '../../messages/LiveMessages';
import type { PartialMessages } from '../../messages/PartialMessages';
import { useHydrating } from '../island/useHydrating';
import { messageLookup, renderMessage } from '../message';

/** Called when a reader sends a question. The form waits for the returned promise, and keeps the question if it rejects. */
export type OnAsk = (question: {
  /** The question, trimmed. */
  question: string;
  // biome-ignore lint/suspicious/noConfusingVoidType: functions that return nothing are allowed
}) => void | Promise<unknown>;

/** The messages of the form. */
export type AskMessages = Pick<
  LiveMessages,
  'question' | 'ask' | 'asking' | 'askFailed' | 'charactersLeft' | 'tooLong' | 'questionMissing' | 'askHint'
>;

/** Props of `AskFields`. */
export interface AskFieldsProps {
  /** Called with the question. Without it, the browser submits the form. */
  onAsk?: OnAsk;
  /** The label of the field. @default the `question` of `messages` */
  label?: string;
  /** The name of the form field that contains the question. */
  name: string;
  /** The maximum length of a question, in UTF-16 code units, as in the `maxlength` attribute. */
  maxLength: number;
  /** The initial height of the field, in lines. */
  rows: number;
  /** The messages of the interface. */
  messages?: PartialMessages;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
}

/** The fields of `Ask`, with their behaviour in the browser. */
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
  const [error, setError] = useState<readonly [name: keyof AskMessages, count?: number]>();
  const { find, say } = messageLookup(enLive, { question: label, fallback: messages }, language);
  const isNativeForm = useHydrating() || !onAsk;
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
        setError(question === '' ? ['questionMissing'] : ['tooLong', question.length - maxLength]);
        return element.focus();
      }
      setError(undefined);
      setPending(true);
      try {
        await onAsk({ question });
        element.value = '';
        setLength(0);
      } catch {
        setError(['askFailed']);
      }
      setPending(false);
      element.focus();
    }

    form.addEventListener('submit', send);
    return () => form.removeEventListener('submit', send);
  }, [onAsk, isPending, maxLength]);

  function submitOnShortcut(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    field.current?.form?.requestSubmit();
  }

  return (
    <>
      <label htmlFor={id}>{say('question')}</label>
      {/* With `maxLength`, the browser truncates pasted text: it is set only where `onAsk` does not check the length. */}
      <textarea
        ref={field}
        id={id}
        name={name}
        rows={rows}
        dir="auto"
        required={isNativeForm}
        maxLength={isNativeForm ? maxLength : undefined}
        readOnly={isPending}
        aria-describedby={`${id}-note`}
        aria-invalid={error ? true : undefined}
        aria-errormessage={error ? `${id}-fault` : undefined}
        onChange={({ target }) => setLength(target.value.length)}
        onKeyDown={submitOnShortcut}
      />
      <p id={`${id}-fault`} role="alert" data-part="fault">
        {error && renderMessage(find(error[0]), language, { count: error[1] })}
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

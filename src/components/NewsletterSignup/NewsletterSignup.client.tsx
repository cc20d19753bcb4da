'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { emailAddress, signedUp, signUp, signUpFailed } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import { messageLookup } from '../message';

/** Called when a reader signs up. The form waits for the returned promise, and keeps the address if it rejects. */
export type OnSignUp = (reader: {
  /** The email address, as the browser has checked it. */
  email: string;
  // biome-ignore lint/suspicious/noConfusingVoidType: functions that return nothing are allowed
}) => void | Promise<unknown>;

/** Props of `SignUpFields`. */
export interface SignUpFieldsProps {
  /** Called with the address. Without it, the browser submits the form. */
  onSignUp?: OnSignUp;
  /** The name of the form field that contains the address. */
  name: string;
  /** The language of the page, a BCP 47 tag. */
  language: string;
  /** The messages of the interface. */
  messages?: PartialMessages;
}

/** The fields of `NewsletterSignup`, with their behaviour in the browser. */
export function SignUpFields({ onSignUp, name, language, messages }: SignUpFieldsProps): ReactNode {
  const id = `sign-up${useId()}`;
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'pending' | 'signedUp' | 'signUpFailed'>();
  const { say } = messageLookup({ emailAddress, signUp, signedUp, signUpFailed }, messages, language);

  useEffect(() => {
    const element = field.current;
    const form = element?.form;
    if (!element || !form || !onSignUp) return;

    async function send(event: Event) {
      event.preventDefault();
      if (!element || !onSignUp || state === 'pending') return;
      setState('pending');
      try {
        await onSignUp({ email: element.value });
        element.value = '';
        setState('signedUp');
      } catch {
        setState('signUpFailed');
        element.focus();
      }
    }

    form.addEventListener('submit', send);
    return () => form.removeEventListener('submit', send);
  }, [onSignUp, state]);

  const isPending = state === 'pending';
  return (
    <>
      <label htmlFor={id}>{say('emailAddress')}</label>
      <div>
        <input
          ref={field}
          id={id}
          type="email"
          name={name}
          autoComplete="email"
          dir="ltr"
          required
          readOnly={isPending}
          aria-describedby={`${id}-state`}
        />
        <button type="submit" aria-disabled={isPending || undefined}>
          {say('signUp')}
        </button>
      </div>
      <p id={`${id}-state`} role="status">
        {state && !isPending && say(state)}
      </p>
    </>
  );
}

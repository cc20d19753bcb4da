'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { emailAddress, signedUp, signUp, signUpFailed } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import { messageLookup } from '../message';
import { type OnSignUp, signUpBehavior } from './signUpBehavior';

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
  // The callback may change with each rendering; the behaviour is not added again.
  const latest = useRef(onSignUp);
  useEffect(() => {
    latest.current = onSignUp;
  });
  const isHandled = onSignUp !== undefined;
  useEffect(() => {
    const form = field.current?.form;
    return form && isHandled ? signUpBehavior(form, (reader) => latest.current?.(reader)) : undefined;
  }, [isHandled]);

  const { find, say } = messageLookup({ emailAddress, signUp, signedUp, signUpFailed }, messages, language);
  const [done, failed] = [find('signedUp'), find('signUpFailed')];
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
          aria-describedby={`${id}-state`}
        />
        <button type="submit">{say('signUp')}</button>
      </div>
      <p
        id={`${id}-state`}
        role="status"
        data-done={done.text}
        data-done-lang={done.language}
        data-failed={failed.text}
        data-failed-lang={failed.language}
      />
    </>
  );
}

import { type ReactNode, useRef, useState } from 'react';
import { styled } from 'styled-components';
import * as color from '../../src/theme/color';
import { type Field, faultOf } from './fields';

/** What `TokenField` takes. */
interface TokenFieldProps {
  /** The field. */
  field: Field;
  /** The label of the input. */
  label: string;
  /** The id of the element that describes the token. */
  describedBy: string;
  /** The value in the draft. */
  value: string;
  /** The value in the preset. */
  preset: string;
  /** Called with each valid value. */
  onChange: (value: string) => void;
}

/** One value of a theme: an input, and a colour picker for plain colours. An invalid value stays in the input, with the reason. */
export function TokenField({ field, label, describedBy, value, preset, onChange }: TokenFieldProps): ReactNode {
  const [typed, setTyped] = useState({ text: value, over: value, fault: '' });
  const input = useRef<HTMLInputElement>(null);
  const id = `studio-${field.path}`;
  // A value from elsewhere, such as a suggestion, replaces the typed one.
  const fault = typed.over === value ? typed.fault : '';
  const text = fault ? typed.text : value;

  function change(next: string) {
    const reason = faultOf(field, next, preset) ?? '';
    setTyped({ text: next, over: value, fault: reason });
    if (!reason) onChange(next);
  }

  function reset() {
    change(preset);
    input.current?.focus();
  }

  return (
    <Root data-changed={value !== preset || undefined}>
      <label htmlFor={id}>{label}</label>
      {field.scheme && isHex(value) && (
        <input
          type="color"
          aria-label={`Pick ${field.path}`}
          value={sixDigits(value)}
          onChange={(event) => change(event.target.value)}
        />
      )}
      <input
        ref={input}
        id={id}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault ${describedBy}` : describedBy}
        onChange={(event) => change(event.target.value)}
      />
      {(fault || value !== preset) && (
        <button type="button" aria-label={`Reset ${field.path} to ${preset}`} onClick={reset}>
          Reset
        </button>
      )}
      {fault && <p id={`${id}-fault`}>{fault}</p>}
    </Root>
  );
}

function isHex(value: string): boolean {
  return /^#([\da-f]{3}|[\da-f]{6})$/i.test(value);
}

/** A hex colour as a colour input takes it. */
function sixDigits(hex: string): string {
  return hex.length === 4 ? hex.replace(/[\da-f]/gi, (digit) => digit + digit) : hex;
}

const Root = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: .25rem .5rem;

  & > label { flex: 0 0 2.5rem; color: ${color.secondary}; }
  & > input { min-inline-size: 0; }
  & > input:not([type='color']) { flex: 1 1 6rem; }
  &[data-changed] > input:not([type='color']) { border-color: ${color.ink}; font-weight: 600; }
  & > input[aria-invalid] { outline: 2px solid ${color.accent}; outline-offset: -1px; }
  & > p { flex-basis: 100%; margin: 0; color: ${color.accent}; overflow-wrap: anywhere; }
`;

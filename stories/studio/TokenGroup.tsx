import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { type Theme, themes } from '../../src/index';
import * as border from '../../src/theme/border';
import * as color from '../../src/theme/color';
import type { Draft } from './draft';
import { type Token, valueIn } from './fields';
import { TokenField } from './TokenField';

/** What `TokenGroup` takes. */
interface TokenGroupProps {
  /** The group's name in a theme. */
  group: string;
  /** The tokens of the group. */
  tokens: Token[];
  /** The draft. */
  draft: Draft;
  /** Called with the path and the value of each change. */
  onChange: (path: string, value: string) => void;
}

/** A collapsible group of tokens, with the number of changes. */
export function TokenGroup({ group, tokens, draft, onChange }: TokenGroupProps): ReactNode {
  const preset: Theme = themes[draft.preset];
  const count = tokens.filter(({ fields }) => fields.some(({ path }) => Object.hasOwn(draft.changes, path))).length;
  return (
    <Root open={group === 'color'}>
      <summary>
        {group} <span>{count > 0 && `${count} changed`}</span>
      </summary>
      {tokens.map(({ path, sentence, fields }) => (
        <fieldset key={path}>
          <legend>{path}</legend>
          <p id={`studio-${path}-sentence`}>{sentence}</p>
          {fields.map((field) => (
            <TokenField
              key={`${draft.preset} ${field.path}`}
              field={field}
              label={field.scheme ? { light: 'Light', dark: 'Dark' }[field.scheme] : 'Value'}
              describedBy={`studio-${path}-sentence`}
              value={draft.changes[field.path] ?? valueIn(preset, field)}
              preset={valueIn(preset, field)}
              onChange={(value) => onChange(field.path, value)}
            />
          ))}
        </fieldset>
      ))}
    </Root>
  );
}

const Root = styled.details`
  border-block-start: ${border.thin} solid ${color.rule};

  & > summary { padding-block: .6rem; font-weight: 600; cursor: pointer; }
  & > summary > span { color: ${color.accent}; font-weight: 400; }
  & > fieldset { display: grid; gap: .35rem; min-inline-size: 0; margin: 0; border: 0; padding: 0 0 1.25rem; }
  & legend { padding: 0; font-weight: 600; }
  & > fieldset > p { margin: 0; color: ${color.secondary}; }
`;

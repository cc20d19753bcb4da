import { type ReactNode, useState } from 'react';
import { styled } from 'styled-components';
import { type ParseConversationOptions, parseConversation } from '../../src/adapters/conversation/parseConversation';
import type { Issue } from '../../src/article/Issue';
import { type TranscriptOptions, toTranscript } from '../../src/exporters/toTranscript';
import { ConversationThread } from '../../src/index';
import * as font from '../../src/theme/font';
import { deskFields } from './deskFields';
import { IssueList } from './IssueList';

/** Props of `TranscriptDesk`. */
export interface TranscriptDeskProps extends Omit<ParseConversationOptions, 'onIssue'> {
  /** The initial transcript. */
  text: string;
  /** The format of the exported transcript. @default 'text' */
  format?: TranscriptOptions['format'];
}

/** An editable transcript, the conversation parsed from it, and the same conversation exported again. */
export function TranscriptDesk({ text, format = 'text', ...options }: TranscriptDeskProps): ReactNode {
  const [typed, setTyped] = useState(text);
  const issues: Issue[] = [];
  const conversation = parseConversation(typed, { ...options, onIssue: (issue) => issues.push(issue) });
  return (
    <Desk>
      <div>
        <label htmlFor="transcript-in">Text in</label>
        <textarea
          id="transcript-in"
          rows={12}
          dir="auto"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <IssueList issues={issues} />
      </div>
      <ConversationThread conversation={conversation} />
      <div>
        <label htmlFor="transcript-out">{format === 'webvtt' ? 'WebVTT out' : 'Text out'}</label>
        <textarea id="transcript-out" rows={12} dir="auto" readOnly value={toTranscript(conversation, { format })} />
      </div>
    </Desk>
  );
}

const Desk = styled.div`
  container-type: inline-size;
  font: 400 .875rem/1.45 ${font.label};

  & > div { padding: 1.25rem; }
  ${deskFields}
  & ul { margin: .75rem 0 0; padding-inline-start: 1.25rem; }
`;

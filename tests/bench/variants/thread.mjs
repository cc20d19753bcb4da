/** A `ConversationThread` of any length, as `broadsheet/server` renders it. */
import { ConversationThread } from 'broadsheet';
import { createElement } from 'react';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';
import { conversationOf } from './conversationOf.mjs';

const sheet = new ServerStyleSheet();

export const page = (turns) =>
  createElement(
    StyleSheetManager,
    { sheet: sheet.instance },
    createElement(ConversationThread, { conversation: conversationOf(turns) }),
  );

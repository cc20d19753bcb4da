/** The baseline for conversations of any length. */
import { createElement } from 'react';
import { conversationOf } from './conversationOf.mjs';
import { PlainThread } from './PlainThread';

export const page = (turns) => createElement(PlainThread, { conversation: conversationOf(turns) });

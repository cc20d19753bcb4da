/** `FrontPage` of `broadsheet/static`, and its document. */
import { FrontPage } from 'broadsheet/static';
import { renderDocument } from 'broadsheet/static/server';
import { createElement } from 'react';

export const page = (front) => createElement(FrontPage, { front });

export const document = (front) => renderDocument(front);

/// <reference types="vite/client" />
import { linked } from './linked';

const records = import.meta.glob<string>('../../docs/decisions/0*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All records as one page, in the order of their numbers: the title of each is a heading of the page. */
export const decisions = [
  '# Decisions',
  ...Object.values(records).map((record) => linked(record, 'docs/decisions').replace(/^#/gm, '##')),
].join('\n\n');

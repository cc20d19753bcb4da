import { expect } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Issue, OnIssue } from '../../src/article/Issue';
import { readArticle } from '../../src/article/readArticle';
import { expectPlaces } from './expectPlaces';
import { withIssues } from './recall/withIssues';

/** What an adapter makes of a document, and its issues as `kind path message`. */
export interface Reading {
  article: Article;
  body: Article['body'];
  issues: Issue[];
  /** The issues before those that are alike became one. */
  reported: readonly Issue[];
  told: string[];
}

/** Reads a document with an adapter; what it returns must be what `readArticle` returns, which reports nothing new, and issues have places in the source. */
export function reading(read: (onIssue: OnIssue) => Article, source?: unknown): Reading {
  const issues: Issue[] = [];
  const { result: article, reported } = withIssues(() => read((issue) => issues.push(issue)));
  const later: Issue[] = [];
  expect(readArticle(article, { onIssue: (issue) => later.push(issue) })).toBe(article);
  for (const { message } of later)
    expect(issues.map(({ message }) => message.split(' Also in ')[0])).toContain(message);
  if (source !== undefined) expectPlaces(reported, source);
  const told = issues
    .filter(({ message }) => !message.startsWith('has no headline'))
    .map(({ kind, path, message }) => `${kind} ${path} ${message}`);
  return { article, body: article.body, issues, reported, told };
}

import { workerData } from 'node:worker_threads';
import type { Article } from '../../article/Article';
import type { Issue } from '../../article/Issue';
import type { RenderDocumentOptions } from '../documentOf';
import { renderDocument } from '../renderDocument';
import { hashOf } from './hashOf';
import { messageOf } from './messageOf';
import type { PageReport, PageSettings, PageTask } from './PageTask';
import { writeWhole } from './writeWhole';

const { options, module }: PageSettings = workerData;

/** What each thread of `prerender` does: draws a page and writes it. */
export default async function drawPage({ json, file }: PageTask): Promise<PageReport> {
  const issues: Issue[] = [];
  let html: string;
  try {
    const article: Article = JSON.parse(json);
    const own = await ownOptions(article);
    html = renderDocument(article, { ...options, ...own, onIssue: (issue) => issues.push(issue) });
  } catch (error) {
    return { issues, fault: { message: messageOf(error) } };
  }
  try {
    await writeWhole(file, html);
    return { output: hashOf(html), issues };
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    return { issues, fault: { message, code } };
  }
}

async function ownOptions(article: Article): Promise<RenderDocumentOptions | undefined> {
  if (!module) return undefined;
  const { default: optionsFor } = await import(module).catch((error) => {
    throw new TypeError(`The module ${module} cannot be loaded: ${messageOf(error)}`, { cause: error });
  });
  if (typeof optionsFor !== 'function') {
    throw new TypeError(
      `The module ${module} has no function as its default export. Export one that gives the options of an article.`,
    );
  }
  return optionsFor(article);
}

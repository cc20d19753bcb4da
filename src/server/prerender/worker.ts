import { workerData } from 'node:worker_threads';
import type { Article } from '../../article/Article';
import type { Issue } from '../../article/Issue';
import type { FrontData } from '../../front/FrontData';
import { renderDocument } from '../renderDocument';
import { messageOf } from './messageOf';
import { optionsFromModule } from './optionsFromModule';
import type { PageReport, PageSettings, PageTask } from './PageTask';
import { livePageOptions } from './pagesOfPosts';
import { sha256 } from './sha256';
import { writeWhole } from './writeWhole';

const { options, module }: PageSettings = workerData;

/** The task of each thread: renders a page and writes it. */
export default async function renderPage({ json, file, livePage }: PageTask): Promise<PageReport> {
  const issues: Issue[] = [];
  let html: string;
  try {
    const page: Article | FrontData = JSON.parse(json);
    const moduleOptions = module ? await optionsFromModule(module, page) : undefined;
    html = renderDocument(page, {
      ...options,
      ...moduleOptions,
      ...(livePage && livePageOptions(livePage)),
      onIssue: (issue) => issues.push(issue),
    });
  } catch (error) {
    return { issues, error: { message: messageOf(error) } };
  }
  try {
    await writeWhole(file, html);
    return { output: sha256(html), issues };
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    return { issues, error: { message, code } };
  }
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright';
import { chromiumFlags } from '../chromium.mjs';

/** The results of Lighthouse for a page. */
export interface Report {
  /** Scores from 0 to 100, by category. */
  scores: Record<string, number>;
  /** The failed audits of all categories, with their elements. */
  objections: string[];
  /** The cumulative layout shift (CLS). */
  shift: number;
  /** The bytes and the type of each response. */
  loaded: { url: string; kind: string; bytes: number }[];
  /** Times in milliseconds on the simulated phone, for information only. */
  times: Record<string, number>;
}

/** Audits of times: they depend on the machine that runs the tests, and on its load. */
const ofTime = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'largest-contentful-paint-element',
  'speed-index',
  'total-blocking-time',
  'interactive',
  'max-potential-fid',
  'server-response-time',
  'document-latency-insight',
  'bootup-time',
  'mainthread-work-breakdown',
  // It reports from thirty milliseconds on, and names no source here: the reflows are caused by Lighthouse.
  'forced-reflow-insight',
];

const times = ['first-contentful-paint', 'largest-contentful-paint', 'speed-index', 'total-blocking-time'];

/**
 * Runs Lighthouse with its default settings: a phone of 412 × 823 pixels with a processor that is four times slower than this one, on a slow
 * 4G network (150 ms, 1.6 Mbit/s). Both are simulated from an unthrottled run.
 */
export async function lookAt(url: string): Promise<Report> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: process.env.BROADSHEET_CHROMIUM,
    args: [...chromiumFlags, `--remote-debugging-port=${port}`],
    // The back/forward cache is tested too.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      formFactor: 'mobile',
      throttlingMethod: 'simulate',
    });
    if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? 'Lighthouse failed.');
    return read(result.lhr);
  } finally {
    await browser.close();
  }
}

function read({ categories, audits }: Result): Report {
  const judged = Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs.map(({ id: audit }) => ({ category: id, audit: audits[audit] })),
  );
  const objections = judged.flatMap(({ category, audit }) => {
    if (!audit || ofTime.includes(audit.id) || isTooLate(audit)) return [];
    const failed = audit.scoreDisplayMode === 'error' || (audit.score !== null && audit.score < 1);
    return failed ? [`${category}, ${audit.id}: ${audit.title} ${reasonsOf(audit)}`] : [];
  });
  const requests = tableOf(audits['network-requests']);
  return {
    scores: Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    objections,
    shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    loaded: requests.map(({ url, resourceType, transferSize }) => ({
      url: String(url),
      kind: String(resourceType),
      bytes: Number(transferSize),
    })),
    times: Object.fromEntries(times.map((id) => [id, Math.round(audits[id]?.numericValue ?? Number.NaN)])),
  };
}

type Audit = Result['audits'][string];

/** On a machine with other work, Chromium may say what it did with its back/forward cache when Lighthouse no longer listens. */
function isTooLate({ id, errorMessage = '' }: Audit): boolean {
  return id === 'bf-cache' && errorMessage.includes('were not emitted in time');
}

function tableOf(audit: Audit | undefined): Record<string, unknown>[] {
  const details = audit?.details;
  return details && 'items' in details ? (details.items as unknown as Record<string, unknown>[]) : [];
}

/** The message of an audit, and its first details. */
function reasonsOf(audit: Audit): string {
  return JSON.stringify([audit.errorMessage, audit.explanation, audit.displayValue, ...tableOf(audit).slice(0, 3)]);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, type Report } from './lighthouse';
import { type DocumentName, type Entry, entries, type LoadingSite, startLoadingSite } from './site';

let site: LoadingSite;
beforeAll(async () => {
  site = await startLoadingSite();
});
afterAll(() => site.close());

const documents = entries.flatMap((entry) =>
  (['seed', 'illustrated', 'front'] as const).map((name): [DocumentName, Entry] => [name, entry]),
);

describe.each(documents)('Lighthouse on a phone, for the document %s of broadsheet/%s', (name, entry) => {
  let report: Report;
  beforeAll(async () => {
    report = await lookAt(site.addressOf(entry, name));
    console.log(
      `${name}, broadsheet/${entry}:`,
      report.scores,
      `shift ${report.shift}`,
      report.times,
      `${report.loaded[0]?.bytes} bytes`,
    );
  }, 300_000);

  it('has no failed audits', () => {
    expect(report.objections).toEqual([]);
  });

  it('scores 100 for accessibility, best practices and SEO', () => {
    const { performance: _, ...scores } = report.scores;
    expect(scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  });

  it('has no layout shift', () => {
    expect(report.shift).toBe(0);
  });

  it('needs one round trip: the document fits into the first packets, and loads no script and no style sheet', () => {
    const [document, ...others] = report.loaded;
    expect(document?.kind).toBe('Document');
    // Ten packets of 1,460 bytes are sent before the first is acknowledged (RFC 6928).
    expect(document?.bytes).toBeLessThan(14_600);
    expect(others.map(({ kind }) => kind).filter((kind) => kind === 'Script' || kind === 'Stylesheet')).toEqual([]);
  });
});

import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { toEmailHtml, toHtml, toNewsletterHtml } from '../../src/exporters';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { sampleOfRows } from '../deep';
import { headDocument } from './headDocument';
import { htmlRules, mailRules } from './htmlRules';
import { stories } from './stories';
import { htmlIn, surfaces } from './surfaces';

const ofHtml = new HtmlValidate(htmlRules);
const ofMail = new HtmlValidate(mailRules);

const given = sampleOfRows(stories, 'with everything') as [string, Article][];

describe('html-validate finds nothing', () => {
  it.each(given)('in the HTML of a story %s', (_, article) => {
    expect(complaints(ofHtml, toHtml(article))).toEqual([]);
    const inOthers = ['rss', 'atom', 'JSON Feed', 'ninjs', 'oEmbed'].flatMap((name) =>
      htmlIn(name, surfaces[name]?.(article) ?? ''),
    );
    for (const html of inOthers) expect(complaints(ofHtml, html)).toEqual([]);
  });

  it.each(given)('in the mail of a story %s', (_, article) => {
    expect(complaints(ofMail, toEmailHtml({ ...article, brief: article.body }))).toEqual([]);
    expect(complaints(ofMail, toNewsletterHtml({ title: 'The Tide' }, [article, article]))).toEqual([]);
  });

  it.each(given)('in the head of a story %s', (_, article) => {
    expect(complaints(ofHtml, headDocument(article))).toEqual([]);
  });

  it('in the mail and the head of a front', () => {
    expect(complaints(ofMail, toNewsletterHtml({}, saltmereFront))).toEqual([]);
    expect(complaints(ofHtml, headDocument(saltmereFront))).toEqual([]);
  });
});

it('html-validate finds what is wrong', () => {
  expect(complaints(ofMail, '<table><p>Words</p></table>')).not.toEqual([]);
  expect(complaints(ofHtml, '<p><div>Words</div></p>')).not.toEqual([]);
});

function complaints(validator: HtmlValidate, html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

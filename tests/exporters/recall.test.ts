import { expect, it } from 'vitest';
import { fromNinjs } from '../../src/adapters/ninjs';
import type { Article } from '../../src/article/Article';
import { plainText, plainTextOfBlocks } from '../../src/article/plainText';
import { quotationMarks } from '../../src/article/quotationMarks';
import { withShortBrief } from '../../src/article/withShortBrief';
import {
  toAppleNews,
  toAtom,
  toEmailHtml,
  toHtml,
  toJsonFeed,
  toMarkdown,
  toNinjs,
  toPlainText,
  toRss,
} from '../../src/exporters';
import { ferryIn, ferryLanguages } from '../../stories/articles/ferry';
import { flood } from '../../stories/articles/flood';
import { floodInArabic } from '../../stories/articles/floodInArabic';
import lebanonPullout from '../../stories/articles/lebanon-pullout.json';
import { saltmereLamp } from '../../stories/articles/saltmere-lamp';
import { sampleOf } from '../deep';
import { channel, htmlIn, htmlInComponents } from './surfaces';

const stories = [
  lebanonPullout as Article,
  flood,
  floodInArabic,
  saltmereLamp,
  ...sampleOf(ferryLanguages, 'ja', 'th').map(ferryIn),
].map((article, index): Article => ({ ...article, id: `${index}`, url: `https://courier.example/${index}` }));

/** The words of each export, without its mark-up. */
const wordsIn: Readonly<Record<string, (article: Article) => string>> = {
  rss: (article) =>
    `${article.headline} ${htmlIn('rss', toRss(channel, [article]))
      .map(textOfHtml)
      .join(' ')}`,
  atom: (article) =>
    `${article.headline} ${htmlIn('atom', toAtom(channel, [article]))
      .map(textOfHtml)
      .join(' ')}`,
  'JSON Feed': (article) =>
    `${article.headline} ${textOfHtml(toJsonFeed(channel, [article]).items[0]?.content_html ?? '')}`,
  ninjs: (article) => {
    const { headlines = [], descriptions = [], bodies = [], associations = [] } = toNinjs(article);
    const said = associations.flatMap((one) => one.descriptions ?? []);
    const words = [...headlines, ...descriptions, ...said].map(({ value }) => value);
    return [...words, ...bodies.map(({ value }) => textOfHtml(value))].join(' ');
  },
  'ninjs that is read again': (article) => {
    const read = fromNinjs(toNinjs(article));
    const { summary, keyPoints = [] } = article;
    const short = [summary, ...keyPoints.map(({ text }) => text)].map((text) => plainText(text));
    return [...short, toPlainText(read)].join('\n').replace(/\[\d+\]/g, '');
  },
  'Apple News': (article) => htmlInComponents(toAppleNews(article).components).map(textOfHtml).join(' '),
  html: (article) => textOfHtml(toHtml(article)),
  markdown: (article) =>
    textOfHtml(
      toMarkdown(article)
        .replace(/\\(.)/gs, '$1')
        .replace(/\[\^\d+\]|\*/g, ''),
    ),
  'plain text': (article) => toPlainText(article).replace(/\[\d+\]/g, ''),
};

it.each(Object.entries(wordsIn))('No word of a story is lost in %s, in any language', (_, wordsOfExport) => {
  for (const article of stories) expect(lostWords(wordsOfExport(article), article)).toEqual([]);
});

it('No word of a short version is lost in a mail, in any language', () => {
  for (const { conversation, ...story } of stories) {
    // Galleries of a short version have one picture.
    const { brief = [], ...article } = withShortBrief({ ...story, brief: story.body });
    const [, body = ''] = toEmailHtml({ ...article, brief }).split('</div>\n<table');
    expect(lostWords(textOfHtml(body.replaceAll(/<!--.*?-->/gs, '')), { ...article, body: brief })).toEqual([]);
  }
});

/** The words of a story that are not in an export as often as in the story. */
function lostWords(exported: string, article: Article): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(exported)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(wordsOfStory(article)).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count < 1;
  });
}

function wordsOfStory({ language = 'en', ...article }: Article): string {
  const marks = quotationMarks(language);
  const { headline, deck = '', standfirst = '', summary, keyPoints = [], body, conversation, notes = [] } = article;
  const texts = [summary, ...[...keyPoints, ...notes].map(({ text }) => text)].map((text) => plainText(text, marks));
  const turns = (conversation?.turns ?? []).map((turn) => plainTextOfBlocks(turn.body, marks));
  return [headline, deck, standfirst, ...texts, plainTextOfBlocks(body, marks), ...turns].join('\n');
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The text of HTML: elements in a line may begin inside a word, and the marks of notes are none. */
function textOfHtml(html: string): string {
  return html
    .replace(/<sup[^>]*><a[^>]*>\d+<\/a><\/sup>/g, '')
    .replace(/<\/?(?:em|strong|sup|sub|a|span|code|del)(?: [^>]*)?>/g, '')
    .replace(/<\/?[a-z][^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

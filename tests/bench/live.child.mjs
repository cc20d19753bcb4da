/**
 * A child process of the bench: measures the CPU time of documents of live coverage. The first document of a process, the next one with one
 * more post, and the same of pages in a process that has rendered many.
 */
import { renderDocument } from 'broadsheet/static/server';

const posts = Number(process.argv[2]);
const words = 'The council has taken the wall. With eleven votes to six it passed the motion as it was written. ';
const started = Date.UTC(2031, 2, 4, 9);

const cold = { first: timeOf(posts), second: timeOf(posts + 1) };
process.send({ ...cold, ...warmTimes() });

/** The same for other pages, each of other words, in the process that has become warm: a server renders more than one page. */
function warmTimes() {
  const rounds = posts < 100 ? 120 : 24;
  const pages = Array.from({ length: rounds }, (_, page) => {
    const warmFirst = timeOf(posts, `${page} `);
    return { warmFirst, warmSecond: timeOf(posts + 1, `${page} `) };
  }).slice(rounds / 2);
  return Object.fromEntries(
    ['warmFirst', 'warmSecond'].map((key) => [
      key,
      pages.map((page) => page[key]).sort((one, other) => one - other)[pages.length >> 1],
    ]),
  );
}

/** The time of a document with so many posts of a page, in milliseconds. */
function timeOf(count, page = '') {
  const article = JSON.parse(JSON.stringify(articleWith(count, page)));
  const start = process.cpuUsage();
  renderDocument(article);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function articleWith(count, page) {
  return {
    headline: 'Saltmere votes on its wall',
    url: 'https://courier.example/wall/live',
    live: { startedAt: new Date(started).toISOString() },
    keyPoints: [{ text: words }, { text: words }],
    body: Array.from({ length: count }, (_, index) => postOf(count - index, page)),
  };
}

function postOf(number, page) {
  return {
    type: 'liveUpdate',
    id: `post-${number}`,
    at: new Date(started + number * 60_000).toISOString(),
    title: `${page}Update ${number}`,
    authors: [{ name: 'Tomas Quay' }],
    body: [
      { type: 'paragraph', text: words + words },
      { type: 'paragraph', text: [words, { type: 'emphasis', text: 'Nobody clapped.' }, words] },
      number % 3 === 0
        ? { type: 'quote', text: words, attribution: { name: 'Oren Vale' } }
        : { type: 'paragraph', text: words },
    ],
  };
}

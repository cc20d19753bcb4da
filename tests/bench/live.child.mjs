/**
 * A child process of the bench: measures the CPU time of documents of live coverage. The first document of a process, the next one with one
 * more post, and the same after many documents.
 */
import { renderDocument } from 'broadsheet/static/server';

const posts = Number(process.argv[2]);
const words = 'The council has taken the wall. With eleven votes to six it passed the motion as it was written. ';
const started = Date.UTC(2031, 2, 4, 9);

process.send({ first: timeOf(posts), second: timeOf(posts + 1), later: laterTimes() });

function laterTimes() {
  const times = Array.from({ length: posts < 100 ? 200 : 40 }, (_, round) => timeOf(posts + 1 + (round % 2)));
  return Math.min(...times.slice(times.length / 2));
}

/** The time of a document with so many posts, in milliseconds. */
function timeOf(count) {
  const article = JSON.parse(JSON.stringify(articleWith(count)));
  const start = process.cpuUsage();
  renderDocument(article);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function articleWith(count) {
  return {
    headline: 'Saltmere votes on its wall',
    url: 'https://courier.example/wall/live',
    live: { startedAt: new Date(started).toISOString() },
    keyPoints: [{ text: words }, { text: words }],
    body: Array.from({ length: count }, (_, index) => postOf(count - index)),
  };
}

function postOf(number) {
  return {
    type: 'liveUpdate',
    id: `post-${number}`,
    at: new Date(started + number * 60_000).toISOString(),
    title: `Update ${number}`,
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

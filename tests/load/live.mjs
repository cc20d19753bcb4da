// Live coverage that goes on: a post every five seconds, on a page of the newest fifty.
import { createHash } from 'node:crypto';
import { renderDocument } from 'broadsheet/server';

const start = Date.UTC(2026, 10, 26);
const at = (index) => new Date(start + index * 60_000).toISOString();

function post(index) {
  return {
    type: 'liveUpdate',
    id: `post-${index}`,
    at: at(index),
    title: `What happened in minute ${index}`,
    body: [{ type: 'paragraph', text: 'The council sits in the hall, and the square below it is full. '.repeat(6) }],
  };
}

let posts = Array.from({ length: 50 }, (_, index) => post(49 - index));
let etag = etagOf(posts);
let page;

setInterval(() => {
  const [newest] = posts;
  // Once in ten times a post is corrected instead.
  const number = Number(newest.id.slice(5)) + 1;
  posts = number % 10 === 0 ? posts.with(20, { ...posts[20], modifiedAt: at(number) }) : posts;
  posts = [post(number), ...posts.slice(0, 49)];
  etag = etagOf(posts);
  page = undefined;
}, 5000).unref();

function etagOf(data) {
  return `"${createHash('sha256').update(JSON.stringify(data)).digest('base64url')}"`;
}

/** Answers with the page, or with 304 if the reader has it already: it is rendered once for each change, whoever asks. */
export function answerLive(request, response) {
  const headers = { etag, 'cache-control': 'no-cache' };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  page ??= renderDocument({
    headline: 'The vote on the wall',
    live: { startedAt: at(0) },
    modifiedAt: posts[0].at,
    body: posts,
  });
  response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  response.end(page);
}

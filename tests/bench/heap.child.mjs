/** A child process of the bench: renders 20,000 different articles as documents, and measures the heap in between. */
import { renderDocument } from 'broadsheet/server';
import { seed } from './seed.mjs';

const articles = Number(process.argv[2]);

const megabytes = [];
for (let index = 0; index <= articles; index += 1) {
  if (index % (articles / 4) === 0) megabytes.push(weigh());
  renderDocument(different(index));
}
process.send({ megabytes });

/** The seed with different texts, ids, dates and parts. */
function different(index) {
  const unique = (text) => `${text} ${index}`;
  return {
    ...seed,
    headline: unique(seed.headline),
    summary: unique(seed.summary),
    section: { name: unique('Section'), url: `/section-${index}` },
    authors: [{ name: unique('Author') }],
    publishedAt: new Date(index * 3_600_000).toISOString(),
    keyPoints: seed.keyPoints.slice(index % 3).map((point) => ({ ...point, id: `${point.id}-${index}` })),
    body: seed.body.map((block) => ({ ...block, text: unique(block.text) })),
    conversation: index % 5 === 0 ? undefined : { ...seed.conversation, title: unique(seed.conversation.title) },
  };
}

function weigh() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

/** A child process of the bench: draws 20,000 different articles as documents, and weighs the heap as it goes. */
import { renderDocument } from 'broadsheet/server';
import { seed } from './seed.mjs';

const articles = Number(process.argv[2]);

const megabytes = [];
for (let index = 0; index <= articles; index += 1) {
  if (index % (articles / 4) === 0) megabytes.push(weigh());
  renderDocument(different(index));
}
process.send({ megabytes });

/** The seed with words, ids, dates and parts of its own. */
function different(index) {
  const own = (text) => `${text} ${index}`;
  return {
    ...seed,
    headline: own(seed.headline),
    summary: own(seed.summary),
    section: { name: own('Section'), url: `/section-${index}` },
    authors: [{ name: own('Author') }],
    publishedAt: new Date(index * 3_600_000).toISOString(),
    keyPoints: seed.keyPoints.slice(index % 3).map((point) => ({ ...point, id: `${point.id}-${index}` })),
    body: seed.body.map((block) => ({ ...block, text: own(block.text) })),
    conversation: index % 5 === 0 ? undefined : { ...seed.conversation, title: own(seed.conversation.title) },
  };
}

function weigh() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

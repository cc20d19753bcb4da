import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { AnswerRequest } from '../../src/live/index';

/** Streams an answer from a server that sends server-sent events. Continues after the received text. */
export async function* answerFrom(
  address: string,
  { question, received, signal }: AnswerRequest,
): AsyncGenerator<string> {
  const url = new URL(address, location.href);
  url.searchParams.set('question', question);
  if (received) url.searchParams.set('from', String(received.length));
  const { ok, status, body } = await fetch(url, { signal });
  if (!ok || !body) throw new Error(`The server answers with ${status}.`);
  const reader = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new Error('The connection was lost during the answer.');
    if (value.event === 'done') return;
    yield JSON.parse(value.data);
  }
}

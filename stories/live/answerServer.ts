import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

const answers: Record<string, string> = {
  lamp: 'For whoever looks up. The ships have their instruments now, and the board is right about that.\n\nBut a lamp is also a promise: that somebody is awake, and has been every night since the tower was built.',
  other:
    'I have only the log to go by, and the log says this: the wind went round to the north, and the boats came in one after the other.\n\nWho lit the way for the last of them it does not say.',
};

/**
 * Answers a question like a language model, with server-sent events (WHATWG HTML, 9.2): a word in each event, with the number of
 * characters before it as its `id`. `from` skips the characters that have arrived; `cut` closes the connection after a number of
 * characters, but only in requests without `from`; `pace` is the time between words in milliseconds.
 */
export async function streamAnswer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
  const [from, cut, pace] = [number('from', 0), number('cut', Number.POSITIVE_INFINITY), number('pace', 40)];
  const answer = answers[/lamp/i.test(query.get('question') ?? '') ? 'lamp' : 'other'] as string;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  let at = 0;
  for (const word of answer.split(/(?<=\s)/)) {
    if (response.destroyed) return;
    if (at >= from) {
      if (from === 0 && at >= cut) {
        // When a connection closes, a browser drops data that it has not passed on yet. A real loss leaves it time.
        await wait(400);
        return void response.destroy();
      }
      response.write(`id: ${at}\ndata: ${JSON.stringify(word)}\n\n`);
      await wait(pace);
    }
    at += word.length;
  }
  response.end('event: done\ndata:\n\n');
}

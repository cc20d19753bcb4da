import type { Issue, IssueKind } from '../article/Issue';
import { escapeControls, type Terminal } from './Terminal';

/** How many issues there are of each kind and message. */
export class IssueCounts {
  readonly #kinds = new Map<IssueKind, Map<string, { count: number; place: string }>>();

  add(file: string, issues: readonly Issue[]): void {
    for (const { kind, path, message } of issues) {
      const messages = this.#kinds.get(kind) ?? new Map();
      this.#kinds.set(kind, messages);
      const known = messages.get(message);
      if (known) known.count += 1;
      else if (messages.size < mostMessages)
        messages.set(message, { count: 1, place: path === '' ? file : `${file}: ${path}` });
    }
  }

  lines({ paint }: Terminal): string[] {
    return [...this.#kinds].flatMap(([kind, messages]) => {
      const all = [...messages].sort(([, one], [, other]) => other.count - one.count);
      const total = all.reduce((sum, [, { count }]) => sum + count, 0);
      return [
        paint('bold', `${kind}: ${total}`),
        ...all.map(([message, { count, place }]) => escapeControls(`  ${count}  ${place} ${message}`)),
      ];
    });
  }
}

/** How many messages of a kind are counted: sources of any number then fit into memory. */
const mostMessages = 500;

import { valuesAfter } from './rulesFor';

/** The scripts that a piece of markup needs, by the `data-part` of the elements in it. Leaves out those of earlier pieces, which are in `sent`, and adds its own. */
export function scriptsFor(markup: string, scripts: Readonly<Record<string, string>>, sent: Set<string>): string {
  let needed = '';
  for (const part of valuesAfter(' data-part="', markup)) {
    const script = scripts[part];
    if (!script || sent.has(part)) continue;
    sent.add(part);
    needed += `<script type="module" data-island="${part}">${script}</script>`;
  }
  return needed;
}

import { readerFor } from '../adapters/systemOf';
import type { Article } from '../article/Article';
import { isKeyOf, isRecord } from '../article/guards';
import { CommandError } from './CommandError';
import { didYouMean } from './didYouMean';

/** Makes an article of a document; the options are those of adapters. */
export type Adapter = (document: unknown, options: object) => Article;

/** A system whose documents the command line reads. */
interface System {
  /** Its name for people. */
  title: string;
  /** Loads its adapter. */
  load: () => Promise<Adapter>;
  /** True for what looks like a document of the system. */
  isLike: (document: unknown) => boolean;
  /** The documents in a response of the system, if each needs what is beside it. */
  documentsIn?: (value: unknown) => readonly unknown[] | undefined;
}

/** True for an object that looks like what an adapter reads. A list is read item by item. */
const isReadBy = (reader: string) => (document: unknown) => isRecord(document) && readerFor(document) === reader;

/** The systems, by what `--from` takes, in the order in which a document is compared with them. */
const systems: Readonly<Record<string, System>> = {
  transcript: {
    title: 'a transcript',
    load: async () => (await import('./fromTranscript')).fromTranscript,
    // Only captions are certain to be a transcript.
    isLike: (document) =>
      typeof document === 'string' && /^(?:WEBVTT\b|\d+\r?\n[\d:,]+ --> )/.test(document.trimStart()),
  },
  arc: {
    title: 'Arc XP (ANS)',
    load: async () => (await import('../adapters/arc/index')).fromArc,
    isLike: isReadBy('fromArc'),
  },
  capi: {
    title: 'the Content API of the Guardian',
    load: async () => (await import('../adapters/capi/index')).fromCapi,
    isLike: isReadBy('fromCapi'),
  },
  ninjs: {
    title: 'ninjs or digitalwires',
    load: async () => (await import('../adapters/ninjs/index')).fromNinjs,
    isLike: isReadBy('fromNinjs'),
  },
  wordpress: {
    title: 'WordPress',
    load: async () => (await import('../adapters/wordpress/index')).fromWordPress,
    isLike: (document) =>
      isReadBy('fromWordPress')(document) || (typeof document === 'string' && /<!--\s+wp:[a-z]/.test(document)),
  },
  bbc: {
    title: 'BBC',
    load: async () => (await import('../adapters/bbc/index')).fromBbc,
    isLike: isReadBy('fromBbc'),
  },
  ghost: {
    title: 'Ghost',
    load: loadGhost,
    isLike: (document) => isReadBy('fromGhost')(document) && !(isRecord(document) && Array.isArray(document.posts)),
  },
  markdown: {
    title: 'Markdown',
    load: async () => (await importWithPeers(() => import('../adapters/markdown/index'))).fromMarkdown,
    // HTML may stand in it, but not at its beginning.
    isLike: (document) =>
      typeof document === 'string' &&
      (/^\uFEFF?---\s*\n(?:[^\n]*\n)*?---\s*(?:\n|$)/.test(document.slice(0, 10_000)) ||
        (!/^\s*<[!a-z]/i.test(document) &&
          /^#{1,6} \S|^(?:=|-){3,}\s*$|\]\([^\s()]+\)|\*\*\S.*?\*\*|^```/m.test(document))),
  },
  html: {
    title: 'HTML',
    load: async () => (await import('../adapters/html/index')).fromHtml,
    isLike: (document) =>
      typeof document === 'string' && /<\/?(?:p|div|h[1-6]|ul|ol|img|figure|html)\b/i.test(document),
  },
  'portable-text': {
    title: 'Portable Text',
    load: async () => (await import('../adapters/portableText/index')).fromPortableText,
    isLike: (document) =>
      [document, at(document, 'result')].some(
        (one) => isNodes(one) || (isRecord(one) && Object.values(one).some(isNodes)),
      ),
  },
  contentful: {
    title: 'Contentful',
    load: async () => (await import('../adapters/contentful/index')).fromContentful,
    isLike: (document) =>
      isRecord(document) &&
      (document.nodeType === 'document' ||
        (at(document, 'sys.type') === 'Entry' && isRecord(document.fields)) ||
        (at(document, 'sys.type') === 'Array' && Array.isArray(document.items) && document.items.length === 1) ||
        Object.values(document).some((field) => at(field, 'json.nodeType') === 'document')),
    // Entries link to others of the response, and to what it includes.
    documentsIn(value) {
      const { sys, items, includes } = isRecord(value) ? value : {};
      if (at(sys, 'type') !== 'Array' || !Array.isArray(items) || items.length === 0) return undefined;
      const included = at(includes, 'Entry');
      const Entry = [...items, ...(Array.isArray(included) ? included : [])];
      return items.map((item) => ({ sys, items: [item], includes: { ...(isRecord(includes) && includes), Entry } }));
    },
  },
  'content-tree': {
    title: 'content-tree',
    load: async () => (await import('../adapters/contentTree/index')).fromContentTree,
    isLike: (document) =>
      [document, at(document, 'bodyTree'), at(document, 'body')].some(
        (tree) => at(tree, 'type') === 'body' && Array.isArray(at(tree, 'children')),
      ),
  },
};

/** The adapter of Ghost, whose cards of Markdown are read as such if the packages for that are installed. */
async function loadGhost(): Promise<Adapter> {
  const [{ fromGhost }, markdown] = await Promise.all([
    import('../adapters/ghost/index'),
    import('../adapters/markdown/index').catch(() => undefined),
  ]);
  return (document, options) =>
    fromGhost(document, {
      ...(markdown && { markdown: (text: string) => markdown.fromMarkdown(text, { frontMatter: {} }) }),
      ...options,
    });
}

/** Loads an adapter that needs packages which are not installed with the library. */
async function importWithPeers<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const packages = 'mdast-util-from-markdown mdast-util-gfm micromark-extension-gfm yaml';
    throw new CommandError(`To read Markdown, more packages are needed: npm install ${packages}`);
  }
}

/** True for a block of Portable Text, and for an array that holds one, or other nodes with keys. */
function isNodes(value: unknown): boolean {
  const nodes = Array.isArray(value) ? value : [value];
  return nodes.some((node) => {
    const type = at(node, '_type');
    return type === 'block' || (Array.isArray(value) && typeof type === 'string' && at(node, '_key') !== undefined);
  });
}

/** The line of `--help` about `--from`, the same for each command that takes it. */
export const fromHelp = `  --from SYSTEM     the system that has written it: ${Object.keys(systems).join(', ')}
`;

/** A system that documents come from. */
export interface Source {
  /** Its name for people. */
  title: string;
  /** Makes an article of a document. */
  adapter: Adapter;
}

/**
 * The system with the name that `--from` has; without a name, the one that a document looks like.
 * @throws {CommandError} if there is no such system.
 */
export async function sourceOf(name: string | undefined, document: unknown): Promise<Source | undefined> {
  const names = Object.keys(systems);
  const own = name ?? names.find((one) => systems[one]?.isLike(document));
  if (own === undefined) return undefined;
  if (!isKeyOf(systems, own)) {
    throw new CommandError(`There is no system ${own}.${didYouMean(own, names)} Systems: ${names.join(', ')}.`, 2);
  }
  const { title, load } = systems[own] as System;
  return { title, adapter: await load() };
}

/** Where services keep the documents that they answer with or export. */
const lists = ['posts', 'response.results', 'items', 'results', 'result', 'entries', 'content_elements', 'stories'];

/** The documents in a value: itself, or the items of the list that it is or has. */
export function documentsIn(value: unknown): readonly unknown[] {
  for (const { isLike, documentsIn } of Object.values(systems)) {
    if (isLike(value)) return [value];
    const documents = documentsIn?.(value);
    if (documents) return documents;
  }
  const list = [value, ...lists.map((path) => at(value, path))].find((held) => Array.isArray(held));
  return Array.isArray(list) && list.length > 0 ? list : [value];
}

/** What a value has at a path such as `response.results`. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce((held, name) => (isRecord(held) ? held[name] : undefined), value);
}

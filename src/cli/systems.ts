import { type Fields, fieldsOf } from '../adapters/fields';
import { recognizeFirst, recognizeSystem, recognizeText } from '../adapters/recognizeSystem';
import { graphQlPosts, isGraphQlPost } from '../adapters/wordpress/graphQlPosts';
import type { Article } from '../article/Article';
import { isKeyOf, isRecord } from '../article/guards';
import type { Issue } from '../article/Issue';
import { isFront } from '../front/isFront';
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
  /** The documents in an answer of the system, if that looks like a document itself. */
  documentsIn?: (value: Fields) => readonly unknown[] | undefined;
}

/** The systems, by what `--from` takes. */
const systems: Readonly<Record<NonNullable<ReturnType<typeof systemLike>>, System>> = {
  transcript: {
    title: 'a transcript',
    load: async () => (await import('./fromTranscript')).fromTranscript,
  },
  arc: {
    title: 'Arc XP (ANS)',
    load: async () => (await import('../adapters/arc/index')).fromArc,
  },
  capi: {
    title: 'the Content API of the Guardian',
    load: async () => (await import('../adapters/capi/index')).fromCapi,
  },
  ninjs: {
    title: 'ninjs or digitalwires',
    load: async () => (await import('../adapters/ninjs/index')).fromNinjs,
  },
  wordpress: {
    title: 'WordPress',
    load: async () => (await import('../adapters/wordpress/index')).fromWordPress,
    documentsIn(value) {
      const posts = isGraphQlPost(value) ? [] : graphQlPosts(value);
      return posts.length > 0 ? posts.map(({ post }) => post) : undefined;
    },
  },
  bbc: {
    title: 'BBC',
    load: async () => (await import('../adapters/bbc/index')).fromBbc,
  },
  ghost: {
    title: 'Ghost',
    load: loadGhost,
    documentsIn: ({ posts }) => (Array.isArray(posts) && posts.length > 0 ? posts : undefined),
  },
  markdown: {
    title: 'Markdown',
    load: async () => (await importWithPeers(() => import('../adapters/markdown/index'))).fromMarkdown,
  },
  html: {
    title: 'HTML',
    load: async () => (await import('../adapters/html/index')).fromHtml,
  },
  'portable-text': {
    title: 'Portable Text',
    load: async () => (await import('../adapters/portableText/index')).fromPortableText,
  },
  contentful: {
    title: 'Contentful',
    load: async () => (await import('../adapters/contentful/index')).fromContentful,
    // Entries link to others of the response, and to what it includes.
    documentsIn({ sys, items, includes }) {
      if (at(sys, 'type') !== 'Array' || !Array.isArray(items) || items.length === 0) return undefined;
      const included = at(includes, 'Entry');
      const Entry = [...items, ...(Array.isArray(included) ? included : [])];
      return items.map((item) => ({ sys, items: [item], includes: { ...fieldsOf(includes), Entry } }));
    },
  },
  'content-tree': {
    title: 'content-tree',
    load: async () => (await import('../adapters/contentTree/index')).fromContentTree,
  },
};

/** The name of the system that a document looks like. */
function systemLike(document: unknown) {
  return typeof document === 'string' ? recognizeText(document) : recognizeSystem(document);
}

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
    throw new CommandError(`To read Markdown, more packages are needed: npm install ${packages}`, 1, false);
  }
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
  const own = name ?? systemLike(document);
  if (own === undefined) return undefined;
  if (!isKeyOf(systems, own)) {
    throw new CommandError(`There is no system ${own}.${didYouMean(own, names)} Systems: ${names.join(', ')}.`, 2);
  }
  const { title, load } = systems[own];
  return { title, adapter: await load() };
}

/** True for an article of Broadsheet, or for what is meant as one: other systems name the types of blocks otherwise. */
export function isArticle(value: unknown): value is Article {
  if (!isRecord(value) || !('headline' in value) || !Array.isArray(value.body)) return false;
  return !value.body.some((block) => isRecord(block) && block.type === undefined && block._type !== undefined);
}

/** An issue with a document of another system that is read as an article or a front; undefined for what is meant as one. */
export function issueOfSystem(value: unknown): Issue | undefined {
  const system = isArticle(value) || isFront(value) ? undefined : recognizeFirst(value);
  if (system === undefined) return undefined;
  const message = `looks like a document of ${systems[system].title}. Add --from ${system}.`;
  return { kind: 'unknown', path: '', message };
}

/** Where services keep the documents that they answer with or export. */
const lists = ['posts', 'response.results', 'items', 'results', 'result', 'entries', 'content_elements', 'stories'];

/** The documents in a value: itself, or the items of the list that it is or has. */
export function documentsIn(value: unknown): readonly unknown[] {
  const system = systemLike(value);
  if (system !== undefined) return systems[system].documentsIn?.(fieldsOf(value)) ?? [value];
  const list = [value, ...lists.map((path) => at(value, path))].find((held) => Array.isArray(held));
  return Array.isArray(list) && list.length > 0 ? list : [value];
}

/** What a value has at a path such as `response.results`. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce((held, name) => (isRecord(held) ? held[name] : undefined), value);
}

import { isRecord, listOf } from '../../article/guards';
import { fieldsOf } from '../fields';

/** So deep in an answer may its posts be. */
const deepest = 5;

/** A post in an answer, and its place there. */
export interface FoundPost {
  readonly post: unknown;
  readonly path: string;
}

/** True for a post as WPGraphQL gives it. */
export function isGraphQlPost(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (Array.isArray(value.editorBlocks)) return true;
  const isNamed = typeof value.title === 'string';
  return isNamed && (hasNode(value.author) || hasNode(value.featuredImage) || hasNodes(value.categories));
}

function hasNode(value: unknown): boolean {
  return isRecord(value) && value.node !== undefined;
}

function hasNodes(value: unknown): boolean {
  return isRecord(value) && (Array.isArray(value.nodes) || Array.isArray(value.edges));
}

/** The posts in an answer of WPGraphQL (`{ data: { post } }`, `{ data: { posts: { nodes } } }`); none in anything else. */
export function graphQlPosts(answer: unknown): readonly FoundPost[] {
  if (!isRecord(answer)) return [];
  return isRecord(answer.data) ? postsIn(answer.data, 'data', deepest) : postsIn(answer, '', 2);
}

function postsIn(value: unknown, path: string, depth: number): readonly FoundPost[] {
  if (isGraphQlPost(value)) return [{ post: value, path }];
  if (!isRecord(value) || depth === 0) return [];
  const inside = (name: string) => (path === '' ? name : `${path}.${name}`);
  const nodes = nodesOf(value).map(({ node, at }) => ({ post: node, path: inside(at) }));
  if (nodes.some(({ post }) => isGraphQlPost(post))) return nodes;
  return Object.entries(value).flatMap(([name, one]) => postsIn(one, inside(name), depth - 1));
}

/** The nodes of a connection, and where they are in it. */
export function nodesOf(connection: unknown): readonly { node: unknown; at: string }[] {
  const { nodes, edges, node } = fieldsOf(connection);
  if (Array.isArray(nodes)) return listOf<unknown>(nodes).map((one, index) => ({ node: one, at: `nodes[${index}]` }));
  if (Array.isArray(edges)) {
    return listOf<unknown>(edges).map((edge, index) => ({ node: fieldsOf(edge).node, at: `edges[${index}].node` }));
  }
  return node === undefined ? [] : [{ node, at: 'node' }];
}

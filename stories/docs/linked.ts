/**
 * The text of a Markdown file of the repository, with links that work in Storybook: pages of `docs/` and of the root lead to their page
 * here, decisions to their heading on one page. Storybook has no page for other files: of those links, the words remain.
 */
export function linked(markdown: string, folder: '' | 'docs' | 'docs/decisions' = 'docs'): string {
  return markdown.replace(/(!?)\[([^\]]*)\]\(((?!\w+:|#)[^)\s]*)\)/g, (_, image, words, target) => {
    const address = addressOf(new URL(target, `file:///${folder && `${folder}/`}`));
    return address ? `${image}[${words}](${address})` : words;
  });
}

function addressOf({ pathname, hash }: URL): string | undefined {
  const guide = /^\/docs\/([\w-]+)\.md$/.exec(pathname)?.[1];
  if (guide) return `?path=/docs/guides-${guide}--docs${hash}`;
  const decision = /^\/docs\/decisions\/(?:\d+-)?(.*)$/.exec(pathname)?.[1];
  if (decision !== undefined) return `?path=/docs/project-decisions--docs${decisionHash(decision)}`;
  const project = /^\/(ARCHITECTURE|CHANGELOG|CONTRIBUTING|VERSIONS)\.md$/.exec(pathname)?.[1];
  if (project) return `?path=/docs/project-${project.toLowerCase()}--docs${hash}`;
  return pathname === '/README.md' ? '?path=/docs/welcome--docs' : undefined;
}

/** A record is named by its number and the anchor of its title. */
function decisionHash(file: string): string {
  return file === '' || file === 'README.md' ? '' : `#${file.replace(/\.md$/, '')}`;
}

/**
 * Storybook's docgen finds the props of a view, and nothing of the component that `withStyles` makes of it. This Vite plugin gives the
 * component the props of its view, and its own docstring.
 */
export function docgenOfViews() {
  return {
    name: 'docgen-of-views',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => {
      const added = /\/src\/.*\.tsx$/.test(id) ? descriptionsIn(code) : [];
      return added.length > 0 ? { code: [code, ...added].join('\n'), map: null } : null;
    },
  };
}

const component = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+) = withStyles\(\2View,/g;

/** Statements that describe the components of a module. Docgen describes their views at its end: so they are asked for when needed. */
export function descriptionsIn(code: string): string[] {
  return [...code.matchAll(component)].map(([, comment = '', name]) => {
    const info = JSON.stringify({ description: textOf(comment), displayName: name });
    return `Object.defineProperty(${name}, '__docgenInfo', { get: () => ({ ...${name}View.__docgenInfo, ...${info} }) });`;
  });
}

/** The text of a docstring, without its stars. */
function textOf(comment: string): string {
  return comment.replace(/^\s*\* ?/gm, '').trim();
}

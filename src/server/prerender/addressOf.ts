/** The address of a file in the output folder, resolved against that of the folder; without one, from the root of the site. */
export function addressOf(path: string, base?: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return base === undefined ? `/${encoded}` : new URL(encoded, base).href;
}

/** Ways to render the article: their names in results and tables, and the file of each in `variants`. */
export const plain = { name: 'plain', title: 'Plain React', file: 'variants/plain.mjs', isPlain: true };
export const text = {
  name: 'text',
  title: 'String concatenation',
  file: 'variants/text.mjs',
  isText: true,
  isPlain: true,
};
export const broadsheet = {
  name: 'broadsheet',
  title: 'broadsheet',
  file: 'variants/broadsheet.mjs',
  server: 'variants/broadsheet.server.mjs',
};
export const static_ = { name: 'static', title: 'broadsheet/static', file: 'variants/static.mjs' };

/** What a document of Broadsheet runs in a browser without React. */
export const islands = {
  name: 'islands',
  title: 'broadsheet/islands, without React',
  file: 'variants/islands.mjs',
  server: 'variants/static.mjs',
};

/** A page of `broadsheet/static` that React hydrates without rendering it again. */
export const markup = {
  name: 'markup',
  title: 'broadsheet/static in StaticMarkup',
  file: 'variants/markup.mjs',
};

/** Variants that render the same HTML. The baseline is the first. */
export const ours = [plain, text, broadsheet, static_];

/** Conversations of any length. */
export const plainThread = { file: 'variants/plainThread.mjs' };
export const thread = { file: 'variants/thread.mjs' };

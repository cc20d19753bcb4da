/** Who may import whom: the parts of `src`, and which other parts the files of each may import. */
const mayImport = {
  article: [],
  front: ['article'],
  theme: [],
  messages: ['article'],
  adapters: ['article'],
  exporters: ['article', 'front', 'messages'],
  components: ['article', 'front', 'theme', 'messages'],
  core: ['page', 'components', 'theme'],
  live: ['components', 'theme', 'article', 'messages'],
  page: ['components', 'article', 'front', 'theme', 'messages'],
  islands: ['page', 'components'],
  server: ['page', 'exporters', 'theme', 'messages', 'article', 'front'],
  cli: ['server', 'adapters', 'exporters', 'messages', 'article', 'front', 'theme'],
};

const styledComponents = '(^|/)styled-components(/|$)';
const react = '(^|/)(react|react-dom)(/|$)';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
module.exports = [
  ...Object.entries(mayImport).map(([part, others]) => ({
    name: `${part}-imports-${others.join('-') || 'nothing-of-ours'}`,
    from: { path: `^src/${part}/` },
    to: { path: '^src/[^/]+/', pathNot: `^src/(${[part, ...others].join('|')})/` },
  })),
  {
    name: 'every-part-has-its-place-in-the-table',
    from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(mayImport).join('|')})/` },
    to: {},
  },
  {
    name: 'messages-imports-types-of-article',
    from: { path: '^src/messages/' },
    to: { path: '^src/article/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'data-is-without-react',
    from: { path: '^src/(article|front|messages|adapters|exporters)/' },
    to: { path: [react, styledComponents] },
  },
  {
    name: 'components-are-imported-by-their-public-file',
    from: { path: '^src/([^/]+/[^/]+|[^/]+)' },
    to: {
      path: '^src/components/',
      pathNot: [
        '^src/$1/',
        '^src/components/([^/]+)/\\1(View)?[.]tsx$',
        '^src/components/Blocks/',
        '^src/components/([a-z]|[^/]+$)',
        'Behavior[.]ts$',
      ],
    },
  },
  {
    name: 'islands-are-without-styles',
    from: { path: '[.]client[.]tsx$' },
    to: { path: styledComponents, reachable: true },
  },
  {
    name: 'islands-can-do-without-react',
    from: { path: '^src/islands/addIslands[.]ts$' },
    to: { path: react, reachable: true },
  },
  {
    name: 'node-stays-in-prerender-and-cli',
    from: { path: '^src/', pathNot: '^src/(server/prerender|cli)/' },
    to: { path: ['^src/server/prerender/', '(^|/)piscina(/|$)'] },
  },
  {
    name: 'the-rest-runs-where-node-does-not',
    from: { path: '^src/', pathNot: '^src/(server/prerender|cli)/' },
    to: { dependencyTypes: ['core'] },
  },
  // Nobody loads a parser of a system that they do not read.
  {
    name: 'adapters-share-html-and-what-all-end-with',
    from: { path: '^src/adapters/([^/]+)/' },
    to: { path: '^src/adapters/[^/]+/', pathNot: '^src/adapters/($1|html)/' },
  },
  {
    name: 'only-html-parses-html',
    from: { path: '^src/', pathNot: '^src/adapters/html/' },
    to: { path: '(^|/)parse5(/|$)' },
  },
  {
    name: 'only-markdown-parses-markdown',
    from: { path: '^src/', pathNot: '^src/adapters/markdown/' },
    to: { path: '(^|/)(mdast|micromark)' },
  },
  {
    name: 'adapters-without-html-load-no-parser',
    from: { path: '^src/adapters/([^/]+|(conversation|portableText|contentTree)/.*)$' },
    to: { path: '^src/adapters/(html|markdown)/', dependencyTypesNot: ['type-only'] },
  },
  { name: 'src-stands-alone', from: { path: '^src/' }, to: { path: '^(stories|tests|[.]storybook)/' } },
  { name: 'nothing-imports-the-index', from: { path: '^src/' }, to: { path: '^src/index[.]ts$' } },
  // Films have conversations as transcripts, and conversations have films: the data is recursive.
  { name: 'no-cycles', from: { pathNot: '^src/article/(Block|Conversation)[.]ts$' }, to: { circular: true } },
];

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, within } from 'storybook/test';
import { fromArc } from '../../src/adapters/arc';
import { fromBbc } from '../../src/adapters/bbc';
import { fromCapi } from '../../src/adapters/capi';
import { fromContentful } from '../../src/adapters/contentful';
import { fromContentTree } from '../../src/adapters/contentTree';
import { fromGhost } from '../../src/adapters/ghost';
import { fromHtml } from '../../src/adapters/html';
import { fromMarkdown } from '../../src/adapters/markdown';
import { fromNinjs } from '../../src/adapters/ninjs';
import { fromPortableText } from '../../src/adapters/portableText';
import { fromWordPress } from '../../src/adapters/wordpress';
import { harbour } from '../../tests/adapters/arc/harbour';
import { article as bbcArticle } from '../../tests/adapters/bbc/articles';
import { story as capiStory } from '../../tests/adapters/capi/stories';
import { response } from '../../tests/adapters/contentful/response';
import { tree } from '../../tests/adapters/contentTree/tree';
import { post as ghostPost } from '../../tests/adapters/ghost/posts';
import { everyElement } from '../../tests/adapters/html/everyElement';
import { story as markdownStory } from '../../tests/adapters/markdown/story';
import { first } from '../../tests/adapters/ninjs/items';
import { document as portableText } from '../../tests/adapters/portableText/document';
import { piecesIn, type WordFields } from '../../tests/adapters/recall/json';
import { piecesOfMarkdown } from '../../tests/adapters/recall/sourceMarkdown';
import { sourcePiecesOf } from '../../tests/adapters/recall/sourceText';
import { restPost } from '../../tests/adapters/wordpress/posts';
import { ImportDesk } from './ImportDesk';

/**
 * Adapters make articles of the documents of other systems. Paste a document of yours over the sample: the article is beside it, below it
 * are the words that it does not have, and what was not understood, with the place of each.
 *
 * ```ts
 * import { fromWordPress } from 'broadsheet/adapters/wordpress';
 *
 * const article = fromWordPress(post, { onIssue: ({ kind, path, message }) => console.warn(kind, path, message) });
 * ```
 *
 * The guide *Import* describes each system, and how to read your own types of blocks.
 *
 * ### Do
 *
 * - Look at the issues of a few hundred documents before you import all: most kinds are few.
 * - Read your own blocks with `read`, so that they are more than their words.
 *
 * ### Do not
 *
 * - Sanitize HTML first: an adapter reads it as typed blocks, and nothing of it is written into a page.
 */
const meta = {
  title: 'Data/Import',
  component: ImportDesk,
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '60rem' } } },
  argTypes: { adapter: { control: false }, source: { control: false }, wordsOf: { control: false } },
  render: (args) => <ImportDesk key={args.source} {...args} />,
} satisfies Meta<typeof ImportDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The words in fields of the part of a document that is its body. */
const wordsIn = (fields: WordFields, bodyOf: (document: never) => unknown) => (source: string) =>
  piecesIn(bodyOf(JSON.parse(source) as never), fields);

const json = (value: unknown) => JSON.stringify(value, undefined, 2);

/** Expects an article with a headline and all words of the body, and that words which are typed come into it. */
function importing(headline: string, word: string): NonNullable<Story['play']> {
  return async ({ canvas, canvasElement, args }) => {
    const page = within(canvasElement.querySelector('.broadsheet-ArticlePage') as HTMLElement);
    if (headline) await expect(page.getByRole('heading', { level: 1 })).toHaveTextContent(headline);
    await expect(canvas.getByRole('status', { name: 'Recall' })).toHaveTextContent(
      /^[1-9]\d* words .* (?:100|[789]\d)\.\d %$/,
    );
    const source = canvas.getByLabelText('Source');
    fireEvent.change(source, { target: { value: args.source.replaceAll(word, 'Xylophone') } });
    await expect((await page.findAllByText(/Xylophone/)).length).toBeGreaterThan(0);
  };
}

/** HTML, such as the body of a story in a CMS, or a whole page. */
export const Html: Story = {
  args: { adapter: fromHtml, source: everyElement, wordsOf: sourcePiecesOf },
  play: importing('', 'bench'),
};

/** ANS of Arc XP. */
export const Arc: Story = {
  tags: ['deep'],
  args: {
    adapter: fromArc,
    source: json(harbour),
    wordsOf: wordsIn({ html: ['content', 'caption'] }, ({ content_elements }: typeof harbour) => content_elements),
  },
  play: importing('Harbour & ferry agree on a new pier', 'vote'),
};

/** Posts of WordPress: answers of its REST API, block markup, or classic posts. */
export const WordPress: Story = {
  tags: ['deep'],
  args: {
    adapter: fromWordPress,
    source: json(restPost),
    wordsOf: wordsIn({ html: ['rendered'] }, ({ content }: { content: unknown }) => content),
  },
  play: importing('Ferry returns', 'ferry'),
};

/** Posts of Ghost: HTML, and the JSON of both its editors. */
export const Ghost: Story = {
  tags: ['deep'],
  args: {
    adapter: fromGhost,
    source: json(ghostPost),
    wordsOf: wordsIn({ html: ['html'] }, ({ html }: { html: string }) => ({ html })),
  },
  play: importing('', 'the'),
};

/** Markdown with front matter, template tags and HTML. */
export const Markdown: Story = {
  tags: ['deep'],
  args: {
    adapter: fromMarkdown,
    source: markdownStory,
    wordsOf: (source) => piecesOfMarkdown(source.replace(/^---\n[\s\S]*?\n---\n/, '')),
  },
  play: importing('', 'the'),
};

/** Portable Text, and documents of Sanity. */
export const PortableText: Story = {
  tags: ['deep'],
  args: {
    adapter: fromPortableText,
    source: json(portableText),
    wordsOf: wordsIn(
      { plain: ['text', 'caption', 'code'], inLines: ['span'] },
      ({ body }: typeof portableText) => body,
    ),
  },
  play: importing('The market moves uphill', 'market'),
};

/** An entry of Contentful, with what it links to. */
export const Contentful: Story = {
  tags: ['deep'],
  args: {
    adapter: fromContentful,
    source: json(response),
    wordsOf: wordsIn({ plain: ['value'] }, ({ items }: typeof response) => items),
  },
  play: importing('', 'stalls'),
};

/** A content-tree of the Financial Times. */
export const ContentTree: Story = {
  tags: ['deep'],
  args: {
    adapter: fromContentTree,
    source: json(tree),
    wordsOf: wordsIn(
      { plain: ['value', 'text', 'caption'], inLines: ['text', 'strong', 'link'] },
      (body: typeof tree) => body,
    ),
  },
  play: importing('', 'stalls'),
};

/** Items of agencies, in ninjs. */
export const Ninjs: Story = {
  tags: ['deep'],
  args: {
    adapter: fromNinjs,
    source: json(first),
    wordsOf: wordsIn({ html: ['body_xhtml'] }, ({ body_xhtml }: typeof first) => ({ body_xhtml })),
  },
  play: importing('votes for its', 'pier'),
};

/** Stories of the Guardian's Content API. */
export const Capi: Story = {
  tags: ['deep'],
  args: {
    adapter: fromCapi,
    source: json(capiStory),
    wordsOf: wordsIn({ html: ['html', 'caption', 'quote'] }, ({ blocks }: typeof capiStory) => blocks),
  },
  play: importing('agrees on a new', 'pier'),
};

/** Articles of the BBC. */
export const Bbc: Story = {
  tags: ['deep'],
  args: {
    adapter: fromBbc,
    source: json(bbcArticle),
    // A paragraph has the words of its fragments a second time.
    wordsOf: (source) =>
      wordsIn(
        { plain: ['text'] },
        ({ content }: typeof bbcArticle) => content,
      )(source).filter(
        ({ place }, _, all) => !all.some((other) => other.place.startsWith(place.replace(/text$/, 'blocks'))),
      ),
  },
  play: importing('', 'stalls'),
};

import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { FrontData } from '../../src/front/FrontData';
import { renderDocument } from '../../src/server/renderDocument';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { hostile } from '../browser/hostile';
import { filled, filledFront, seed } from './articles';

/** The recommended rules of html-validate, without those that do not apply here. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React decides how tags and attributes are written.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // The newsroom decides how long a headline is.
    'long-title': 'off',
    // Safari drops the role of a list without markers, so it is set explicitly.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // An aside inside an article is a landmark only if it has a name (HTML-AAM); the rule ignores that.
    'unique-landmark': 'off',
  },
});

it.each([
  ['the seed article', seed],
  ['an article with every part and type of block', filled('words', '/address')],
  ['an article with nothing but a headline', { headline: 'The lamp', body: [] }],
  ['a hostile article', hostile],
  ['a front', saltmereFront],
  ['a front with every layout and field', filledFront('words', '/address')],
  ['a front with nothing but a title', { title: 'The Courier', packages: [] }],
])('html-validate finds nothing in the document of %s', async (_, page: Article | FrontData) => {
  expect(await complaints(renderDocument(page, { nonce: 'bm9uY2U=' }))).toEqual([]);
});

it('html-validate reports invalid HTML', async () => {
  const broken = renderDocument(seed).replace('<main', '<main><p><div></div></p></main><main');
  expect(await complaints(broken)).not.toEqual([]);
});

async function complaints(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

/**
 * The Guardian's Source: its type is presets of CSS, which are given to emotion; of components it has links, not paragraphs. It has
 * no dark scheme.
 */
import createCache from '@emotion/cache';
import { CacheProvider, css, jsx } from '@emotion/react';
import {
  article17,
  headlineBold42,
  headlineMedium20,
  headlineMedium24,
  headlineMediumItalic24,
  neutral,
  news,
  space,
  textSans14,
  textSansBold17,
} from '@guardian/source/foundations';
import { Link } from '@guardian/source/react-components';
import { drawArticle } from './drawArticle';

const below = `margin: 0 0 ${space[3]}px;`;
const styles = {
  label: css`${textSans14}; ${below} color: ${neutral[46]};`,
  headline: css`${headlineBold42}; ${below} color: ${neutral[7]};`,
  deck: css`${headlineMedium24}; ${below} color: ${news[400]};`,
  standfirst: css`${headlineMedium20}; ${below} color: ${neutral[7]};`,
  heading: css`${headlineMedium24}; ${below} color: ${neutral[7]};`,
  paragraph: css`${article17}; ${below} color: ${neutral[7]};`,
  quote: css`${headlineMediumItalic24}; ${below} color: ${news[400]};`,
  speaker: css`${textSansBold17}; ${below} color: ${neutral[7]};`,
};

const drawn = (type, style) => (words, key) => jsx(type, { key, css: style }, words);

const kit = {
  link: (words, url) => <Link href={url}>{words}</Link>,
  label: drawn('p', styles.label),
  headline: drawn('h1', styles.headline),
  deck: drawn('p', styles.deck),
  standfirst: drawn('p', styles.standfirst),
  heading: drawn('h2', styles.heading),
  paragraph: drawn('p', styles.paragraph),
  list: (points) => <ul>{points.map(({ id, text }) => jsx('li', { key: id, id, css: styles.paragraph }, text))}</ul>,
  pullQuote: (words, attribution) => (
    <>
      {drawn('p', styles.quote)(words)}
      {drawn('p', styles.label)(attribution)}
    </>
  ),
  speaker: drawn('p', styles.speaker),
};

export const page = () => <CacheProvider value={createCache({ key: 'css' })}>{drawArticle(kit)}</CacheProvider>;

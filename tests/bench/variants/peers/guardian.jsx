/**
 * The Guardian's Source: its typography is presets of CSS for emotion; it has components for links, not for paragraphs. It has no dark
 * scheme.
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
import { renderArticle } from './renderArticle';

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

const styled = (type, style) => (words, key) => jsx(type, { key, css: style }, words);

const kit = {
  link: (words, url) => <Link href={url}>{words}</Link>,
  label: styled('p', styles.label),
  headline: styled('h1', styles.headline),
  deck: styled('p', styles.deck),
  standfirst: styled('p', styles.standfirst),
  heading: styled('h2', styles.heading),
  paragraph: styled('p', styles.paragraph),
  list: (points) => <ul>{points.map(({ id, text }) => jsx('li', { key: id, id, css: styles.paragraph }, text))}</ul>,
  pullQuote: (words, attribution) => (
    <>
      {styled('p', styles.quote)(words)}
      {styled('p', styles.label)(attribution)}
    </>
  ),
  speaker: styled('p', styles.speaker),
};

export const page = () => <CacheProvider value={createCache({ key: 'css' })}>{renderArticle(kit)}</CacheProvider>;

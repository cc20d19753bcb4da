/** The Washington Post's design system: it has tokens and `styled` for type, not components; its scheme is a class. */
import { Box, darkTheme, getCssText, globalStyles, styled } from '@washingtonpost/wpds-ui-kit';
import { renderArticle } from './renderArticle';

export const setScheme = (scheme) => {
  document.documentElement.className = scheme === 'dark' ? darkTheme.className : '';
};

const below = { margin: '0 0 $100', color: '$primary' };
const Label = styled('p', {
  ...below,
  fontFamily: '$meta',
  fontSize: '$087',
  lineHeight: '$meta',
  color: '$accessible',
});
const Title = styled('h1', {
  ...below,
  fontFamily: '$headline',
  fontSize: '$250',
  fontWeight: '$bold',
  lineHeight: '$headline',
});
const Deck = styled('p', { ...below, fontFamily: '$subhead', fontSize: '$150', lineHeight: '$125' });
const Standfirst = styled('p', { ...below, fontFamily: '$subhead', fontSize: '$125', lineHeight: '$125' });
const Subtitle = styled('h2', { ...below, fontFamily: '$headline', fontSize: '$150', lineHeight: '$headline' });
const Paragraph = styled('p', { ...below, fontFamily: '$body', fontSize: '$112', lineHeight: '$body' });
const Point = styled('li', { ...below, fontFamily: '$body', fontSize: '$112', lineHeight: '$body' });
const Quote = styled('p', { ...below, fontFamily: '$headline', fontSize: '$175', lineHeight: '$headline' });
const Speaker = styled('p', { ...below, fontFamily: '$meta', fontWeight: '$bold' });
const Link = styled('a', { color: '$primary', fontFamily: '$meta' });

const kit = {
  link: (words, url) => <Link href={url}>{words}</Link>,
  label: (words) => <Label>{words}</Label>,
  headline: (words) => <Title>{words}</Title>,
  deck: (words) => <Deck>{words}</Deck>,
  standfirst: (words) => <Standfirst>{words}</Standfirst>,
  heading: (words) => <Subtitle>{words}</Subtitle>,
  paragraph: (words, key) => <Paragraph key={key}>{words}</Paragraph>,
  list: (points) => (
    <ul>
      {points.map(({ id, text }) => (
        <Point key={id} id={id}>
          {text}
        </Point>
      ))}
    </ul>
  ),
  pullQuote: (words, attribution) => (
    <>
      <Quote>{words}</Quote>
      <Label>{attribution}</Label>
    </>
  ),
  speaker: (name) => <Speaker>{name}</Speaker>,
};

export const page = () => {
  globalStyles();
  return <Box>{renderArticle(kit)}</Box>;
};

/** The rules of all pages so far; those of the dark scheme are written when its class is read. */
export const styles = () => {
  darkTheme.className;
  return `<style id="stitches">${getCssText()}</style>`;
};

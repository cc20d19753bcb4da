/** Radix Themes, with its complete style sheet; its scheme is a class of the root element. */
import '@radix-ui/themes/styles.css';
import { Blockquote, Heading, Link, Text, Theme } from '@radix-ui/themes';
import { renderArticle } from './renderArticle';

export const setScheme = (scheme) => {
  document.documentElement.className = scheme;
};

const kit = {
  link: (words, url) => <Link href={url}>{words}</Link>,
  label: (words) => (
    <Text as="p" size="2" color="gray">
      {words}
    </Text>
  ),
  headline: (words) => (
    <Heading as="h1" size="8">
      {words}
    </Heading>
  ),
  deck: (words) => (
    <Text as="p" size="5">
      {words}
    </Text>
  ),
  standfirst: (words) => (
    <Text as="p" size="4">
      {words}
    </Text>
  ),
  heading: (words) => (
    <Heading as="h2" size="6">
      {words}
    </Heading>
  ),
  paragraph: (words, key) => (
    <Text key={key} as="p">
      {words}
    </Text>
  ),
  list: (points) => (
    <ul>
      {points.map(({ id, text }) => (
        <li key={id} id={id}>
          <Text>{text}</Text>
        </li>
      ))}
    </ul>
  ),
  pullQuote: (words, attribution) => (
    <>
      <Blockquote>{words}</Blockquote>
      <Text as="p" size="2" color="gray">
        {attribution}
      </Text>
    </>
  ),
  speaker: (name) => (
    <Text as="p" weight="bold">
      {name}
    </Text>
  ),
};

export const page = () => <Theme>{renderArticle(kit)}</Theme>;

/**
 * A process of the bench: measures the CPU time of each type of block in `broadsheet/static`, compared with the same elements in plain
 * React, which are made from the HTML of the block.
 */
import { ArticleBody } from 'broadsheet/static';
import { JSDOM } from 'jsdom';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { blocksWith } from '../fixtures/blocksWith';

const words = 'The lamp at the top of the tower has not guided a ship since 1988, and is lit every evening.';

/** How many blocks of a type are rendered at once: the element around them weighs nothing then. */
const copies = 20;

process.on('message', ({ seconds, rounds }) => {
  const types = Object.entries(blocksWith(words, 'https://example.org/lamp'));
  process.send({ types: types.map(([type, block]) => [type, ratiosOf(block, seconds, rounds)]) });
});

function ratiosOf(block, seconds, rounds) {
  const json = JSON.stringify(Array.from({ length: copies }, () => block));
  const parse = () => JSON.parse(json);
  const ours = (blocks) => createElement(ArticleBody, { blocks });
  const html = renderToStaticMarkup(ours(parse()));
  const plain = plainElements(html);
  if (renderToStaticMarkup(plain()) !== html) throw new Error(`${block.type}: plain React renders other HTML.`);
  for (const render of [ours, plain]) timeOf(render, parse, seconds);
  return Array.from({ length: rounds }, () => timeOf(ours, parse, seconds) / timeOf(plain, parse, seconds));
}

/** The CPU time of rendering once, in microseconds. Parsing is not counted. */
function timeOf(render, parse, seconds) {
  let [used, times] = [0, 0];
  while (used < seconds * 1e6) {
    const all = Array.from({ length: 20 }, parse);
    const start = process.cpuUsage();
    for (const blocks of all) renderToStaticMarkup(render(blocks));
    const { user, system } = process.cpuUsage(start);
    used += user + system;
    times += all.length;
  }
  return used / times;
}

/** A function that makes the elements of some HTML, all anew each time, as a component does. */
function plainElements(html) {
  const { body } = new JSDOM(`<body>${html}`).window.document;
  const make = makersOf(body.childNodes);
  return () => createElement(Fragment, null, ...make.map((one) => one()));
}

function makersOf(nodes) {
  return [...nodes].map((node) => {
    if (node.nodeType === 3) return () => node.data;
    const type = node.localName;
    const props = Object.fromEntries(
      [...node.attributes].map(({ name, value }) => [propOf(name), attributeOf(name, value)]),
    );
    const children = makersOf(node.childNodes);
    const [only] = children;
    if (children.length === 1) return () => createElement(type, { ...props }, only());
    return () => createElement(type, { ...props }, ...children.map((one) => one()));
  });
}

/** The props of React whose attributes have other names. */
const props = {
  class: 'className',
  srcset: 'srcSet',
  tabindex: 'tabIndex',
  fetchpriority: 'fetchPriority',
  datetime: 'dateTime',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  playsinline: 'playsInline',
  srclang: 'srcLang',
  referrerpolicy: 'referrerPolicy',
  crossorigin: 'crossOrigin',
};

const propOf = (name) => props[name] ?? name;

const attributeOf = (name, value) => (value === '' && !/^(?:alt|title|value|data-.*)$/.test(name) ? true : value);

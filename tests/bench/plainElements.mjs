/** HTML as plain React elements: what a component is compared with. */
import { JSDOM } from 'jsdom';
import { createElement, Fragment } from 'react';

/** A function that makes the elements of some HTML, all anew each time, as a component does. */
export function plainElements(html) {
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

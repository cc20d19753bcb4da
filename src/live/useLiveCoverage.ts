import { useEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Article } from '../article/Article';
import { tellAges } from '../components/coverage/tellAges';
import { type CoverageOptions, type CoverageState, liveCoverage } from './liveCoverage';

/** Live coverage: the `article` and the `coverage` of `LivePage`. */
export interface LiveCoverage extends CoverageState {
  /** Shows the posts that wait, and moves the focus to the first of them. */
  show: () => void;
}

/**
 * Lets live coverage go on while it is read: asks for the article as long as the page is seen and the coverage goes on. What changes above
 * the window does not move what is in it. Options and article are read once, on mount.
 */
export function useLiveCoverage(article: Article, options: CoverageOptions): LiveCoverage {
  const [{ store, subscribe, show }] = useState(() => {
    const store = liveCoverage(article, options);
    const subscribe = (onChange: () => void) => store.subscribe(() => keepPlace(() => flushSync(onChange)));
    const show = () => {
      const before = new Set(postsOnPage().map(({ id }) => id));
      store.show();
      const first = postsOnPage().find(({ id }) => !before.has(id));
      if (!first) return;
      first.tabIndex = -1;
      first.focus({ preventScroll: true });
      first.scrollIntoView();
    };
    return { store, subscribe, show };
  });
  const state = useSyncExternalStore(subscribe, store.state, store.state);
  const { language = 'en' } = article;
  useEffect(() => store.start((now) => tellAges(now, language)), [store, language]);
  return { ...state, show };
}

/** Changes the page without moving what a reader sees: the first post in the window stays where it is. */
function keepPlace(change: () => void) {
  const first = postsOnPage().find((post) => post.getBoundingClientRect().bottom > 0);
  const before = first?.getBoundingClientRect().top;
  change();
  const after = first && document.getElementById(first.id)?.getBoundingClientRect().top;
  if (before !== undefined && after !== undefined && after !== before)
    scrollBy({ top: after - before, behavior: 'instant' });
}

function postsOnPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-part=posts] > [data-version]')];
}

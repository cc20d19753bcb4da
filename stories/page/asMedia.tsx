import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useLayoutEffect } from 'react';

/**
 * Shows a story as if a media query that a page cannot set, such as `print`, were true: its rules apply, and those of the opposite
 * (`screen`) do not.
 */
export function asMedia(query: string, not?: string): Decorator {
  return (Story) => (
    <AsMedia query={query} not={not}>
      <Story />
    </AsMedia>
  );
}

function AsMedia({ query, not, children }: { query: string; not?: string; children: ReactNode }): ReactNode {
  useLayoutEffect(() => {
    const changed = new Map<MediaList, string>();
    for (const { media } of mediaRules([...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]))) {
      const text = media.mediaText;
      const now = text.includes(query) ? text.replace(query, 'all') : not && text.includes(not) ? 'not all' : text;
      if (now === text) continue;
      changed.set(media, text);
      media.mediaText = now.replace(/^screen and all$/, 'screen');
    }
    return () => {
      for (const [media, text] of changed) media.mediaText = text;
    };
  }, [query, not]);
  return children;
}

function mediaRules(rules: readonly CSSRule[]): CSSMediaRule[] {
  return rules.flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...('cssRules' in rule ? mediaRules([...(rule as CSSGroupingRule).cssRules]) : []),
  ]);
}

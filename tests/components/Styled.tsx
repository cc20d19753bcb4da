import { type ReactNode, useState } from 'react';
import { __PRIVATE__, StyleSheetManager } from 'styled-components';

/** Draws with the rules beside the element, one by one as in production: they leave the document with it. */
export function Styled({ children }: { children: ReactNode }): ReactNode {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const sheet = target && new __PRIVATE__.StyleSheet({ isServer: false, useCSSOMInjection: true, target });
  return (
    <>
      <div ref={setTarget} />
      {sheet && <StyleSheetManager sheet={sheet}>{children}</StyleSheetManager>}
    </>
  );
}

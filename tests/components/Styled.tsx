import { type ReactNode, useState } from 'react';
import { __PRIVATE__, StyleSheetManager } from 'styled-components';

/** Renders its children with their rules in the document, added one by one as in production, and removed with the element. */
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

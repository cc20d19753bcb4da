import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { __PRIVATE__ } from 'styled-components';
import { afterEach } from 'vitest';

// jsdom asks each rule of each element whenever a test looks for a role. The rules stay in memory, as on a server: nothing is laid out
// here, and browsers are asked what a page looks like. `Styled` puts them into the document for those who ask for one of them.
__PRIVATE__.mainSheet.options.isServer = true;

// All files share one window: a choice that one test made would be the last choice of the reader in the next.
afterEach(() => {
  cleanup();
  localStorage.clear();
  history.replaceState(null, '', location.pathname);
});

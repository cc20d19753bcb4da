import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// All files share one window: a choice that one test made would be the last choice of the reader in the next.
afterEach(() => {
  cleanup();
  localStorage.clear();
  history.replaceState(null, '', location.pathname);
});

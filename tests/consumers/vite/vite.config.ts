import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  // A page rendered in the browser, one rendered on the server and hydrated, and one that keeps the HTML of the server.
  build: isSsrBuild ? {} : { rolldownOptions: { input: ['index.html', 'served.html', 'kept.html'] } },
}));

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  // A page that the browser draws, one that the server draws and the browser takes over, and one that the browser keeps.
  build: isSsrBuild ? {} : { rolldownOptions: { input: ['index.html', 'served.html', 'kept.html'] } },
}));

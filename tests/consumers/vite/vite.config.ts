import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  // A page that the browser draws, and one that the server draws and the browser takes over.
  build: isSsrBuild ? {} : { rolldownOptions: { input: ['index.html', 'served.html'] } },
}));

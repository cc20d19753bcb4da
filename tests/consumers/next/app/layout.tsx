import { FallbackFonts, ThemeStyles } from 'broadsheet';
import type { ReactNode } from 'react';
import './globals.css';
import { harbour } from './look';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <ThemeStyles theme={harbour} />
        <FallbackFonts theme={harbour} />
      </head>
      <body>{children}</body>
    </html>
  );
}

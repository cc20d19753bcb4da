import Link from 'next/link';
import { stories } from './stories';

export default function Home() {
  return (
    <ul>
      {Object.entries(stories).map(([slug, { headline }]) => (
        <li key={slug}>
          <Link href={`/${slug}`}>{headline}</Link>
        </li>
      ))}
    </ul>
  );
}

import { revalidatePath } from 'next/cache';

/** The newsroom calls it when it has published: the next reader gets the new pages. A site would ask for a secret here. */
export function POST(): Response {
  revalidatePath('/front');
  revalidatePath('/vote');
  return new Response(null, { status: 204 });
}

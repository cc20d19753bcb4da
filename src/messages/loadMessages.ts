import { languageAmong } from './languageAmong';
import { loaders } from './loaders';
import type { PartialMessages } from './PartialMessages';

/**
 * The words of `messagesFor`, of which only those of one language are loaded: for programs that learn the language while they run.
 * It is rejected as `import()` is, where they cannot be loaded.
 */
export async function loadMessages(language: string): Promise<PartialMessages> {
  const known = languageAmong(Object.keys(loaders), language);
  return (await loaders[known ?? '']?.()) ?? {};
}

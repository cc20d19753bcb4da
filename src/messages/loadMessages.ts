import { languageAmong } from './languageAmong';
import { loaders } from './loaders';
import type { PartialMessages } from './PartialMessages';

/**
 * Loads the messages of one language, for programs that know the language only at run time. Resolves to the result of `messagesFor`.
 * Rejects, like `import()`, if the module cannot be loaded.
 */
export async function loadMessages(language: string): Promise<PartialMessages> {
  const tag = languageAmong(Object.keys(loaders), language);
  return (await loaders[tag ?? '']?.()) ?? {};
}

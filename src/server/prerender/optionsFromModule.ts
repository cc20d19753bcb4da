import type { Article } from '../../article/Article';
import type { FrontData } from '../../front/FrontData';
import type { RenderDocumentOptions } from '../documentOf';
import { moduleFailure } from './moduleFailure';

/**
 * The options that a module returns for an article or a front.
 * @throws {TypeError} if the module cannot be loaded, or its default export is not a function; and whatever the function throws.
 */
export async function optionsFromModule(
  module: string,
  page: Article | FrontData,
): Promise<RenderDocumentOptions | undefined> {
  const { default: optionsFor } = await import(module).catch((error) => {
    throw new TypeError(moduleFailure(module, error), { cause: error });
  });
  if (typeof optionsFor !== 'function') {
    throw new TypeError(
      `The default export of the module ${module} is not a function. Export one that returns the options for an article or a front.`,
    );
  }
  return optionsFor(page);
}

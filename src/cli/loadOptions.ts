import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../article/Article';
import { isRecord } from '../article/guards';
import type { ExportFormats } from '../exporters/ExportFormat';
import type { FeedChannel } from '../exporters/feeds/feedItems';
import type { FrontData } from '../front/FrontData';
import type { RenderDocumentOptions } from '../server/documentOf';
import { messageOf } from '../server/prerender/messageOf';
import { moduleFailure } from '../server/prerender/moduleFailure';
import { optionsFromModule } from '../server/prerender/optionsFromModule';
import { CommandError } from './CommandError';

/** The line of `--help` about `--module`, the same for each command that takes it for one article. */
export const moduleHelp = `  --module FILE     a module whose default export is a function that takes the article or front and
                    returns options of renderDocument that are not plain data, such as a header, or
                    the types and components of your own blocks
`;

/**
 * The options that the module of `--module` returns for an article or a front; none without a module. A module that was saved since is loaded again.
 * @throws {CommandError} if there is no such module, it cannot be loaded, or its function throws.
 */
export async function loadOptions(
  module: string | undefined,
  page: Article | FrontData,
): Promise<RenderDocumentOptions> {
  if (module === undefined) return {};
  try {
    return (await optionsFromModule(urlOf(module), page)) ?? {};
  } catch (error) {
    throw error instanceof CommandError ? error : new CommandError(messageOf(error));
  }
}

/**
 * The options for adapters that the module of `--module` exports as `adapterOptions`; none without a module.
 * @throws {CommandError} if there is no such module, or it cannot be loaded.
 */
export async function loadAdapterOptions(module: string | undefined): Promise<object> {
  const { adapterOptions } = await loadModule(module);
  return isRecord(adapterOptions) ? adapterOptions : {};
}

/** What the module of `--module` exports for exports. */
export interface ModuleOfExports {
  /** The types of the publisher's own blocks, as its default export returns them for a page. */
  customFor: (page: Article | FrontData) => Promise<RenderDocumentOptions['custom']>;
  /** The publisher's own formats. */
  exporters: ExportFormats;
  /** What its feeds are. */
  channel: Partial<FeedChannel>;
}

/**
 * What the module of `--module` exports for exports; nothing without a module.
 * @throws {CommandError} if there is no such module, it cannot be loaded, or a format of it has no function that writes it, or no extension.
 */
export async function loadExports(module: string | undefined): Promise<ModuleOfExports> {
  const { default: options, exporters = {}, channel } = await loadModule(module);
  const formats = isRecord(exporters) ? exporters : {};
  for (const [name, format] of Object.entries(formats)) {
    const exporter = `The exporter ${name} of the module ${module}`;
    if (!isRecord(format) || ![format.story, format.stories].some((write) => typeof write === 'function'))
      throw new CommandError(`${exporter} has neither story nor stories. Add one.`);
    if (typeof format.extension !== 'string' || !/^\w[\w.]*$/.test(format.extension))
      throw new CommandError(
        `${exporter} has no extension, which the names of its files end with, such as txt. Add one.`,
      );
  }
  return {
    customFor: async (page) => (typeof options === 'function' ? (await loadOptions(module, page)).custom : undefined),
    exporters: formats as unknown as ExportFormats,
    channel: isRecord(channel) ? channel : {},
  };
}

async function loadModule(module: string | undefined): Promise<Record<string, unknown>> {
  if (module === undefined) return {};
  const url = urlOf(module);
  try {
    return await import(url);
  } catch (error) {
    throw new CommandError(moduleFailure(module, error));
  }
}

/** The URL of a module, which is another one when it was saved. */
function urlOf(module: string): string {
  const saved = statSync(module, { throwIfNoEntry: false })?.mtimeMs;
  if (saved === undefined) throw new CommandError(`There is no module ${module}.`, 2);
  return `${pathToFileURL(resolve(module))}?${saved}`;
}

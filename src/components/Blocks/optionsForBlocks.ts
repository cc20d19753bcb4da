import { isKeyOf } from '../../article/guards';
import type { BlockOptions } from './BlockOptions';

/** The names of the options for blocks: one that is missing here is a compile error. */
const names: { readonly [Name in keyof Required<BlockOptions>]: true } = {
  components: true,
  slots: true,
  priority: true,
  notesOn: true,
  level: true,
  language: true,
  timeZone: true,
  messages: true,
  consent: true,
  onConsent: true,
  onPlay: true,
  nonce: true,
};

/** The options for blocks among the props of a component, and its other props. */
export function optionsForBlocks<Props extends BlockOptions>(
  props: Props,
): { options: BlockOptions; others: Omit<Props, keyof BlockOptions> } {
  const options: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) (isKeyOf(names, name) ? options : others)[name] = value;
  return { options: options as unknown as BlockOptions, others: others as Omit<Props, keyof BlockOptions> };
}

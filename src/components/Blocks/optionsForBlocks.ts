import type { BlockOptions } from './BlockOptions';

/** The options for blocks among the props of a component, and its other props. */
export function optionsForBlocks<Props extends BlockOptions>(
  props: Props,
): { options: BlockOptions; others: Omit<Props, keyof BlockOptions> } {
  const {
    components,
    slots,
    priority,
    notesOn,
    level,
    language,
    timeZone,
    messages,
    consent,
    onConsent,
    nonce,
    ...others
  } = props;
  const options = {
    components,
    slots,
    priority,
    notesOn,
    level,
    language,
    timeZone,
    messages,
    consent,
    onConsent,
    nonce,
  } as BlockOptions;
  return { options, others };
}

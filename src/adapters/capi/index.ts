export type { CapiBlock, CapiElement, CapiStory, CapiTag } from './Capi';
export { type FromCapiOptions, fromCapi } from './fromCapi';

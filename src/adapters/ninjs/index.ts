export { type FromNinjsOptions, fromNinjs } from './fromNinjs';
export type { DigitalWire, NinjsItem, NinjsRendition, NinjsText } from './Ninjs';

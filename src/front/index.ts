export {
  type ArrangedColumn,
  type ArrangedStory,
  type Arrangement,
  arrangePackage,
} from './arrangePackage';
export { type CheckFrontOptions, checkFront } from './checkFront';
export type * from './FrontData';
export type * from './FrontFinding';
export { isFront } from './isFront';
export { type ReadFrontOptions, readFront } from './readFront';
export type * from './StoryLink';
export { toStoryLink } from './toStoryLink';

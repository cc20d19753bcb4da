export type {
  DesignColor,
  DesignToken,
  DesignTokenGroup,
  DesignTokens,
  DesignValue,
  FileNote,
  GroupNote,
  TokenNote,
  ValueNote,
} from './format';
export { type DesignTokenIssue, type DesignTokenOptions, fromDesignTokens } from './fromDesignTokens';
export { toDesignTokens } from './toDesignTokens';

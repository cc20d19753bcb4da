export type { AnsAuthor, AnsCredits, AnsElement, AnsSection, AnsStory, AnsTexts } from './Ans';
export { type FromArcOptions, fromArc } from './fromArc';

import type { FindingRule } from '../Finding';

/** Reports one finding: the rule, where it is, and what is wrong. */
export type Report = (rule: FindingRule, path: string, message: string) => void;

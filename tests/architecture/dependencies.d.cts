import type { IForbiddenRuleType } from 'dependency-cruiser';

declare const forbidden: IForbiddenRuleType[];
export = forbidden;

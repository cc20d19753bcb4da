import type { Article } from './Article';
import { checkBrief } from './checks/checkBrief';
import { checkCorrections } from './checks/checkCorrections';
import { checkDates } from './checks/checkDates';
import { checkKeyPoints } from './checks/checkKeyPoints';
import { checkMarkup } from './checks/checkMarkup';
import { checkMedia } from './checks/checkMedia';
import { checkNotes } from './checks/checkNotes';
import { checkPosts } from './checks/checkPosts';
import { checkProvenance } from './checks/checkProvenance';
import { checkPullQuotes } from './checks/checkPullQuotes';
import { checkSpeakers } from './checks/checkSpeakers';
import { checkTables } from './checks/checkTables';
import { Story } from './checks/Story';
import type { Finding, FindingRule } from './Finding';

/**
 * Checks an article by editorial and legal rules: pull quotes that differ from the story, key points that the story does not support,
 * machines that are not disclosed, dates that contradict each other, markup left in words, films without captions. The findings are in the order of the rules.
 * Never throws.
 */
export function checkArticle(article: Article): Finding[] {
  const findings: Finding[] = [];
  const story = new Story(article);
  for (const check of checks) {
    check(story, (rule, path, message) => findings.push({ path, severity: severities[rule], rule, message }));
  }
  return findings;
}

const checks = [
  checkPullQuotes,
  checkKeyPoints,
  checkBrief,
  checkProvenance,
  checkSpeakers,
  checkCorrections,
  checkDates,
  checkMarkup,
  checkTables,
  checkMedia,
  checkNotes,
  checkPosts,
];

/** The severity of each rule. */
export const severities: Record<FindingRule, Finding['severity']> = {
  'pull-quote-differs': 'error',
  'support-missing': 'error',
  'key-point-unsupported': 'warning',
  'number-not-in-story': 'warning',
  'brief-too-long': 'warning',
  'not-for-brief': 'warning',
  'machine-not-disclosed': 'error',
  'exemption-not-borne-out': 'error',
  'machine-not-named': 'warning',
  'speaker-without-turn': 'warning',
  'turn-without-speaker': 'error',
  'corrected-part-missing': 'error',
  'withdrawal-without-reason': 'error',
  'modified-before-correction': 'warning',
  'changed-before-published': 'warning',
  'markup-in-words': 'warning',
  'picture-without-alt': 'warning',
  'table-without-headers': 'warning',
  'too-long-for-brief': 'warning',
  'captions-missing': 'error',
  'transcript-missing': 'warning',
  'embed-without-words': 'warning',
  'alternative-missing': 'warning',
  'picture-of-provider': 'warning',
  'note-missing': 'error',
  'note-not-cited': 'warning',
  'document-not-described': 'warning',
  'update-outside-coverage': 'warning',
  'update-out-of-order': 'warning',
  'corrected-post-missing': 'error',
};

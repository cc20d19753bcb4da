import type { Messages } from './Messages';

/** The words of the interface in Urdu. */
export const ur: Messages = {
  skipToStory: 'خبر پر جائیں',
  siteLinks: 'سائٹ کے لنکس',
  byline: 'تحریر: {authors}',
  updated: 'آخری اپ ڈیٹ: {date}',
  colorScheme: 'رنگوں کی تھیم',
  systemScheme: 'سسٹم کے مطابق',
  lightScheme: 'ہلکی',
  darkScheme: 'گہری',
  readingDepth: 'تفصیل کی سطح',
  atAGlance: 'ایک نظر میں',
  inBrief: 'مختصراً',
  inFull: 'مکمل متن',
  keyPoints: 'اہم نکات',
  conversation: 'گفتگو',
  ai: 'مصنوعی ذہانت',
  organization: 'ادارہ',
  aiAnswers: 'یہاں دیے گئے جوابات مصنوعی ذہانت کے ایک ماڈل نے لکھے ہیں۔',
  aiSpeaks: '{names} کی باتیں مصنوعی ذہانت کے ایک ماڈل نے لکھی ہیں۔',
  turnLink: 'گفتگو کے حصہ نمبر {number} کا لنک',
};

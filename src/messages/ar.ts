import type { Messages } from './Messages';

/** The words of the interface in Arabic. */
export const ar: Messages = {
  skipToStory: 'الانتقال إلى المقال',
  siteLinks: 'روابط الموقع',
  byline: 'بقلم {authors}',
  updated: 'آخر تحديث: {date}',
  colorScheme: 'المظهر',
  systemScheme: 'حسب النظام',
  lightScheme: 'فاتح',
  darkScheme: 'داكن',
  readingDepth: 'مستوى التفصيل',
  atAGlance: 'نظرة سريعة',
  inBrief: 'باختصار',
  inFull: 'النص الكامل',
  keyPoints: 'أبرز النقاط',
  conversation: 'حوار',
  ai: 'ذكاء اصطناعي',
  organization: 'مؤسسة',
  aiAnswers: 'الإجابات الواردة هنا كتبها نموذج ذكاء اصطناعي.',
  aiSpeaks: 'ما ورد على لسان {names} كتبه نموذج ذكاء اصطناعي.',
  turnLink: 'رابط المداخلة {number}',
};

import type { Messages } from './Messages';

/** The words of the interface in Persian. */
export const fa: Messages = {
  skipToStory: 'رفتن به متن مطلب',
  siteLinks: 'پیوندهای سایت',
  byline: 'نوشتهٔ {authors}',
  updated: 'به‌روز شده در {date}',
  colorScheme: 'حالت نمایش',
  systemScheme: 'مطابق سیستم',
  lightScheme: 'روشن',
  darkScheme: 'تیره',
  readingDepth: 'میزان جزئیات',
  atAGlance: 'در یک نگاه',
  inBrief: 'به‌اختصار',
  inFull: 'متن کامل',
  keyPoints: 'نکات کلیدی',
  conversation: 'گفت‌وگو',
  ai: 'هوش مصنوعی',
  organization: 'سازمان',
  aiAnswers: 'پاسخ‌های این گفت‌وگو را یک مدل هوش مصنوعی نوشته است.',
  aiSpeaks: 'گفته‌های {names} را یک مدل هوش مصنوعی نوشته است.',
  turnLink: 'پیوند به بخش {number} گفت‌وگو',
};

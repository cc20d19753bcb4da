import type { Messages } from './Messages';

/** The words of the interface in Hebrew. */
export const he: Messages = {
  skipToStory: 'דילוג לכתבה',
  siteLinks: 'קישורי האתר',
  byline: 'מאת {authors}',
  updated: 'עודכן: {date}',
  colorScheme: 'מצב תצוגה',
  systemScheme: 'לפי המערכת',
  lightScheme: 'בהיר',
  darkScheme: 'כהה',
  readingDepth: 'רמת פירוט',
  atAGlance: 'מבט מהיר',
  inBrief: 'בקצרה',
  inFull: 'הכתבה המלאה',
  keyPoints: 'עיקרי הדברים',
  conversation: 'שיחה',
  ai: 'בינה מלאכותית',
  organization: 'ארגון',
  aiAnswers: 'התשובות כאן נכתבו על ידי מודל בינה מלאכותית.',
  aiSpeaks: 'הדברים המובאים בשם {names} נכתבו על ידי מודל בינה מלאכותית.',
  turnLink: 'קישור לקטע {number} בשיחה',
};

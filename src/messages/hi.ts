import type { Messages } from './Messages';

/** The words of the interface in Hindi. */
export const hi: Messages = {
  skipToStory: 'ख़बर पर जाएँ',
  siteLinks: 'साइट के लिंक',
  byline: 'लेखक: {authors}',
  updated: 'अंतिम अपडेट: {date}',
  colorScheme: 'रंगों की थीम',
  systemScheme: 'सिस्टम के अनुसार',
  lightScheme: 'हल्की',
  darkScheme: 'गहरी',
  readingDepth: 'विस्तार का स्तर',
  atAGlance: 'एक नज़र में',
  inBrief: 'संक्षेप में',
  inFull: 'विस्तार से',
  keyPoints: 'मुख्य बातें',
  conversation: 'बातचीत',
  ai: 'एआई',
  organization: 'संस्था',
  aiAnswers: 'यहाँ दिए गए जवाब एक एआई मॉडल ने लिखे हैं।',
  aiSpeaks: '{names} की बातें एक एआई मॉडल ने लिखी हैं।',
  turnLink: 'बातचीत के भाग {number} का लिंक',
};

import type { Messages } from './Messages';

/** The words of the interface in German. */
export const de: Messages = {
  skipToStory: 'Zum Artikel springen',
  siteLinks: 'Links der Website',
  byline: 'Von {authors}',
  updated: 'Aktualisiert am {date}',
  colorScheme: 'Farbschema',
  systemScheme: 'System',
  lightScheme: 'Hell',
  darkScheme: 'Dunkel',
  readingDepth: 'Lesetiefe',
  atAGlance: 'Auf einen Blick',
  inBrief: 'Kurz gefasst',
  inFull: 'In voller Länge',
  keyPoints: 'Das Wichtigste',
  conversation: 'Gespräch',
  ai: 'KI',
  organization: 'Organisation',
  aiAnswers: 'Die Antworten in diesem Gespräch hat ein KI-Modell geschrieben.',
  aiSpeaks: 'Die Worte von {names} hat ein KI-Modell geschrieben.',
  turnLink: 'Link zu Beitrag {number}',
};

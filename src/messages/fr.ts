import type { Messages } from './Messages';

/** The words of the interface in French. */
export const fr: Messages = {
  skipToStory: 'Aller à l’article',
  siteLinks: 'Liens du site',
  byline: 'Par {authors}',
  updated: 'Mis à jour le {date}',
  colorScheme: 'Thème de couleurs',
  systemScheme: 'Système',
  lightScheme: 'Clair',
  darkScheme: 'Sombre',
  readingDepth: 'Niveau de lecture',
  atAGlance: 'L’essentiel',
  inBrief: 'En bref',
  inFull: 'En entier',
  keyPoints: 'Points clés',
  conversation: 'Conversation',
  ai: 'IA',
  organization: 'organisation',
  aiAnswers: 'Les réponses de cet échange ont été rédigées par un modèle d’IA.',
  aiSpeaks: 'Les propos attribués à {names} ont été rédigés par un modèle d’IA.',
  turnLink: 'Lien vers l’intervention {number}',
};

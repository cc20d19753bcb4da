import type { Messages } from './Messages';

/** The words of the interface in Spanish. */
export const es: Messages = {
  skipToStory: 'Ir a la noticia',
  siteLinks: 'Enlaces del sitio',
  byline: 'Por {authors}',
  updated: 'Actualizado el {date}',
  colorScheme: 'Tema de color',
  systemScheme: 'Sistema',
  lightScheme: 'Claro',
  darkScheme: 'Oscuro',
  readingDepth: 'Nivel de detalle',
  atAGlance: 'De un vistazo',
  inBrief: 'Versión breve',
  inFull: 'Versión completa',
  keyPoints: 'Puntos clave',
  conversation: 'Conversación',
  ai: 'IA',
  organization: 'organización',
  aiAnswers: 'Las respuestas de esta conversación fueron escritas por un modelo de IA.',
  aiSpeaks: 'Las palabras de {names} fueron escritas por un modelo de IA.',
  turnLink: 'Enlace a la intervención {number}',
};

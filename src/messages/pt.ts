import type { Messages } from './Messages';

/** The words of the interface in Portuguese. */
export const pt: Messages = {
  skipToStory: 'Ir para a notícia',
  siteLinks: 'Links do site',
  byline: 'Por {authors}',
  updated: 'Atualizado em {date}',
  colorScheme: 'Tema de cores',
  systemScheme: 'Sistema',
  lightScheme: 'Claro',
  darkScheme: 'Escuro',
  readingDepth: 'Nível de detalhe',
  atAGlance: 'O essencial',
  inBrief: 'Versão curta',
  inFull: 'Versão completa',
  keyPoints: 'Pontos principais',
  conversation: 'Conversa',
  ai: 'IA',
  organization: 'organização',
  aiAnswers: 'As respostas desta conversa foram escritas por um modelo de IA.',
  aiSpeaks: 'As palavras de {names} foram escritas por um modelo de IA.',
  turnLink: 'Link para a fala {number}',
};

import type { Messages } from './Messages';

/** The words of the interface in Japanese. */
export const ja: Messages = {
  skipToStory: '本文へスキップ',
  siteLinks: 'サイト内リンク',
  byline: '執筆：{authors}',
  updated: '{date} 更新',
  colorScheme: '配色',
  systemScheme: 'システム',
  lightScheme: 'ライト',
  darkScheme: 'ダーク',
  readingDepth: '記事の詳しさ',
  atAGlance: '早わかり',
  inBrief: '短縮版',
  inFull: '全文',
  keyPoints: '記事のポイント',
  conversation: '対話',
  ai: 'AI',
  organization: '団体',
  aiAnswers: '以下の回答はAIモデルが作成したものです。',
  aiSpeaks: '{names}の発言はAIモデルが作成したものです。',
  turnLink: '{number}番目の発言へのリンク',
};

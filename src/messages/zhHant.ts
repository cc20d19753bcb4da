import type { Messages } from './Messages';

/** The words of the interface in traditional Chinese. */
export const zhHant: Messages = {
  skipToStory: '跳至內文',
  siteLinks: '網站連結',
  byline: '撰文：{authors}',
  updated: '最後更新：{date}',
  colorScheme: '外觀',
  systemScheme: '跟隨系統',
  lightScheme: '淺色',
  darkScheme: '深色',
  readingDepth: '閱讀深度',
  atAGlance: '速覽',
  inBrief: '簡版',
  inFull: '全文',
  keyPoints: '重點',
  conversation: '對話',
  ai: 'AI',
  organization: '機構',
  aiAnswers: '以下回答由 AI 模型撰寫。',
  aiSpeaks: '{names}的發言由 AI 模型撰寫。',
  turnLink: '第 {number} 段發言的連結',
};

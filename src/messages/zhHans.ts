import type { Messages } from './Messages';

/** The words of the interface in simplified Chinese. */
export const zhHans: Messages = {
  skipToStory: '跳至正文',
  siteLinks: '网站链接',
  byline: '作者：{authors}',
  updated: '更新于{date}',
  colorScheme: '外观',
  systemScheme: '跟随系统',
  lightScheme: '浅色',
  darkScheme: '深色',
  readingDepth: '阅读深度',
  atAGlance: '速览',
  inBrief: '简版',
  inFull: '全文',
  keyPoints: '要点',
  conversation: '对话',
  ai: 'AI',
  organization: '机构',
  aiAnswers: '以下回答由人工智能模型撰写。',
  aiSpeaks: '{names}的发言由人工智能模型撰写。',
  turnLink: '第{number}段发言的链接',
};

import type { Messages } from './Messages';

/** The words of the interface in Korean. */
export const ko: Messages = {
  skipToStory: '본문 바로가기',
  siteLinks: '사이트 링크',
  byline: '글 {authors}',
  updated: '업데이트 {date}',
  colorScheme: '화면 모드',
  systemScheme: '시스템 설정',
  lightScheme: '라이트',
  darkScheme: '다크',
  readingDepth: '기사 보기 방식',
  atAGlance: '한눈에 보기',
  inBrief: '짧게 보기',
  inFull: '전문 보기',
  keyPoints: '핵심 내용',
  conversation: '대화',
  ai: 'AI',
  organization: '기관',
  aiAnswers: '아래 답변은 AI 모델이 작성했습니다.',
  aiSpeaks: '{names}의 발언은 AI 모델이 작성했습니다.',
  turnLink: '{number}번째 발언 링크',
};

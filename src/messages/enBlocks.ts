import type { BlockMessages } from './BlockMessages';

// One constant for each message of `BlockMessages`, as in en.ts; a module of its own, for pages without these blocks.
export const showContent = 'Show content from {provider}';
export const contentNotice = '{provider} then learns that you read this page, and may set cookies.';
export const alwaysShow = 'Always show content from {provider}';
export const stopShowing = 'Stop showing content from {provider}';
export const openAt = 'Open at {provider}';
export const source = 'Source: {source}';
export const play = 'Play';
export const pause = 'Pause';
export const transcript = 'Transcript';
export const captionsIn = 'Captions: {languages}';
export const listen = 'Listen to this article';
export const enlarge = 'Enlarge picture {number} of {count}';
export const pictureNumber = 'Picture {number} of {count}';
export const previousPicture = 'Previous picture';
export const nextPicture = 'Next picture';
export const allPictures = 'All pictures';
export const close = 'Close';
export const readMore = 'Read more';
export const related = 'Related stories';
export const sources = 'Sources';
export const pageCount = 'Pages: {count}';
export const questionNumber = 'Question {number}';
export const advertisement = 'Advertisement';
export const noteMark = 'Note {number}';
export const backToText = 'Back to the text';
export const backToMark = 'Back to mention {number}';
export const topics = 'Topics';
export const share = 'Share';
export const shareByEmail = 'Email';
export const copyLink = 'Copy link';
export const linkCopied = 'Link copied';
export const shareWith = 'Share with another app';
export const contents = 'Contents';
export const aboutAuthor = 'About the author';
export const aboutAuthors = 'About the authors';
export const newsletter = 'Newsletter';
export const emailAddress = 'Email address';
export const signUp = 'Sign up';
export const signedUp = 'Thank you. We have sent you an email: confirm your address in it.';
export const signUpFailed = 'Your address could not be sent. Try again.';
export const supportedBy = 'Where the story says so';
export const supports = 'Supports the key point: {point}';
export const backToPoint = 'Back to the key point';
export const keyMoments = 'Key moments';
export const updateLink = 'Link to this update';
export const subscribersOnly = 'The rest of this story is for subscribers.';

/** The messages of media, boxes, links and other blocks, in English. */
export const enBlocks: BlockMessages = {
  showContent,
  contentNotice,
  alwaysShow,
  stopShowing,
  openAt,
  source,
  play,
  pause,
  transcript,
  captionsIn,
  listen,
  enlarge,
  pictureNumber,
  previousPicture,
  nextPicture,
  allPictures,
  close,
  readMore,
  related,
  sources,
  pageCount,
  questionNumber,
  advertisement,
  noteMark,
  backToText,
  backToMark,
  topics,
  share,
  shareByEmail,
  copyLink,
  linkCopied,
  shareWith,
  contents,
  aboutAuthor,
  aboutAuthors,
  newsletter,
  emailAddress,
  signUp,
  signedUp,
  signUpFailed,
  supportedBy,
  supports,
  backToPoint,
  keyMoments,
  updateLink,
  subscribersOnly,
};

/** The messages of media, boxes, links and other blocks. Placeholders are in braces; `{provider}` is the name of another site. */
export interface BlockMessages {
  /** The button that shows a frame of another site. */
  showContent: string;
  /** What happens when a frame of another site is shown. */
  contentNotice: string;
  /** The checkbox that shows all frames of a provider from then on. */
  alwaysShow: string;
  /** The button that takes consent back. */
  stopShowing: string;
  /** The link to a film, post or document at its provider. */
  openAt: string;
  /** Where facts or data are from. */
  source: string;
  /** The button that plays a film. */
  play: string;
  /** The button that pauses a film. */
  pause: string;
  /** The title of the words of a film or recording. */
  transcript: string;
  /** The languages in which a film has captions. */
  captionsIn: string;
  /** The title of the recording of an article. */
  listen: string;
  /** The link that enlarges a picture of a gallery. */
  enlarge: string;
  /** The position of a picture in a gallery. */
  pictureNumber: string;
  /** The button that shows the previous picture. */
  previousPicture: string;
  /** The button that shows the next picture. */
  nextPicture: string;
  /** The link back to all pictures of a gallery. */
  allPictures: string;
  /** The button that closes an enlarged picture. */
  close: string;
  /** The title of a link to another story. */
  readMore: string;
  /** The title of links to other stories. */
  related: string;
  /** The title of links to what a story rests on. */
  sources: string;
  /** The number of pages of a document. */
  pageCount: string;
  /** The label of a question among several with answers. */
  questionNumber: string;
  /** The label of an advertisement. */
  advertisement: string;
  /** The accessible name of a mark that refers to a note. */
  noteMark: string;
  /** The link from a note back to its mark. */
  backToText: string;
  /** The link from a note back to one of several marks. */
  backToMark: string;
  /** The title of the topics of a story. */
  topics: string;
  /** The title of the ways to share a story. */
  share: string;
  /** The link that sends a story by email. */
  shareByEmail: string;
  /** The button that copies the address of a story. */
  copyLink: string;
  /** Announced when an address has been copied. */
  linkCopied: string;
  /** The button that opens the share sheet of the device. */
  shareWith: string;
  /** The title of the table of contents. */
  contents: string;
  /** The title of what is said about one author. */
  aboutAuthor: string;
  /** The title of what is said about several authors. */
  aboutAuthors: string;
  /** The title of the form for a newsletter. */
  newsletter: string;
  /** The label of the field for an email address. */
  emailAddress: string;
  /** The button that signs up for a newsletter. */
  signUp: string;
  /** Shown when a sign-up was received. */
  signedUp: string;
  /** Shown when a sign-up failed. */
  signUpFailed: string;
  /** The link from a key point to the passage that supports it. */
  supportedBy: string;
  /** Shown at a passage that supports a key point. */
  supports: string;
  /** The link from a passage back to the key point. */
  backToPoint: string;
  /** The title of the list of key moments of a live report. */
  keyMoments: string;
  /** The link to a post of a live report. */
  updateLink: string;
  /** Shown where a story ends for a reader without access. */
  subscribersOnly: string;
}

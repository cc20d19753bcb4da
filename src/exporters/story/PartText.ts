import type { ArticlePart } from '../../article/Correction';
import type { Text } from '../../article/Text';

/** A paragraph that is a part of the story, or a line about how one came about. A class, so that a writer can give it another form than paragraphs of the body. */
export class PartText {
  readonly type = 'paragraph';
  readonly part: Extract<ArticlePart, 'deck' | 'standfirst' | 'summary'> | 'notice';
  readonly text: Text;

  constructor(part: PartText['part'], text: Text) {
    this.part = part;
    this.text = text;
  }
}

import type { CustomBlockProps, CustomBlockType } from 'broadsheet';

declare module 'broadsheet' {
  interface CustomBlocks {
    poll: { question: string; answers: readonly string[] };
  }
}

/** How a poll is read, and its words. */
export const poll: CustomBlockType<'poll'> = {
  read({ question, answers }) {
    if (typeof question !== 'string' || !Array.isArray(answers)) return undefined;
    return { question, answers: answers.map(String) };
  },
  words: ({ question, answers }) => [question, ...answers],
};

/** A question for readers. */
export function Poll({ block }: CustomBlockProps<'poll'>) {
  return (
    <fieldset>
      <legend>{block.question}</legend>
      {block.answers.map((answer) => (
        <label key={answer}>
          <input type="radio" name="answer" value={answer} /> {answer}
        </label>
      ))}
    </fieldset>
  );
}

/** A poll as the newsroom sends it. */
export const sent = { type: 'poll', id: 'poll', question: 'Should the lamp burn?', answers: ['Yes', 'No'] };

import type { Conversation } from '../../src/index';

const questions = ['And then?', 'Who saw it?', 'Was the lamp lit?', 'What does the log say?'];
const answers = [
  'The wind went round to the north, and the boats came in one after the other.',
  'Whoever was awake. In Saltmere that is never nobody.',
  'It was lit every night of that year, and of the year before it.',
  'It says the time, the weather, and how much oil was left in the can.',
];

/** A conversation between a reader and a logbook, of any length. */
export function manyTurns(count: number): Conversation {
  return {
    title: 'The whole log',
    speakers: [
      { id: 'reader', name: 'Reader', kind: 'human', asks: true },
      { id: 'log', name: 'Logbook', kind: 'ai' },
    ],
    turns: Array.from({ length: count }, (_, index) => ({
      speaker: index % 2 ? 'log' : 'reader',
      body: [{ type: 'paragraph', text: `${(index % 2 ? answers : questions)[(index >> 1) % 4]}` }],
    })),
  };
}

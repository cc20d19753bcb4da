import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  type Conversation,
  ConversationThread,
  en,
  notesOnParts,
  type Speaker,
  type SpeakerKind,
  Turn,
  type TurnProps,
} from '../../src/index';
import { complaints } from '../fixtures/complaints';
import { lighthouse } from '../fixtures/lighthouse';

const conversation = lighthouse.conversation as Conversation;

function said(speaker: string, text = 'Words.', id?: string) {
  return { id, speaker, body: [{ type: 'paragraph' as const, text }] };
}

/** A conversation in which each of the speakers says something once. */
function between(...speakers: Speaker[]): Conversation {
  return { speakers, turns: speakers.map((speaker) => said(speaker.id)) };
}

function turns(): HTMLElement[] {
  return within(screen.getByRole('list')).getAllByRole('listitem');
}

describe('ConversationThread', () => {
  it('is a region with the name of the conversation, and a list of turns', () => {
    render(<ConversationThread conversation={conversation} />);
    const region = screen.getByRole('region', { name: 'By the stove' });
    expect(region).toHaveAttribute('id', 'conversation');
    expect(within(region).getByRole('heading', { level: 2, name: 'By the stove' })).toBeVisible();
    expect(within(region).getByText('What a light is for')).toBeVisible();
    expect(within(region).getByRole('list').tagName).toBe('OL');
    expect(turns()).toHaveLength(3);
  });

  it('is published, not live: no log, and no landmark for each turn', () => {
    render(<ConversationThread conversation={conversation} />);
    expect(screen.queryByRole('log')).not.toBeInTheDocument();
    expect(screen.getAllByRole('region')).toHaveLength(1);
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });

  it('names the speaker of each turn in words, and what kind of voice it is unless human', () => {
    render(<ConversationThread conversation={conversation} />);
    expect(turns().map((turn) => turn.textContent?.replace('#', ': '))).toEqual([
      'Asker: Why a lamp at all?',
      'Lamp (AI): Because the dark has no edges.',
      'The Harbour Board (organization): And because it was in the budget.',
    ]);
  });

  it('shows a kind of voice that it does not know as it is', () => {
    render(<ConversationThread conversation={between({ id: 'r', name: 'R2', kind: 'robot' as SpeakerKind })} />);
    expect(turns()[0]).toHaveTextContent('R2 (robot)');
  });

  it.each(['constructor', '__proto__', 'byline', 'toString'])('takes the kind "%s" for no word of its own', (kind) => {
    render(<ConversationThread conversation={between({ id: 'r', name: 'R2', kind: kind as SpeakerKind })} />);
    expect(turns()[0]).toHaveTextContent(`R2 (${kind})`);
  });

  it('keeps the words of a turn whose speaker is unknown or nobody', () => {
    render(<ConversationThread conversation={{ speakers: [], turns: [said('Bo', 'Mine.'), said('', 'Nobody’s.')] }} />);
    expect(turns()[0]).toHaveTextContent(/^Bo#Mine\.$/);
    expect(turns()[1]).toHaveTextContent(/^#Nobody’s\.$/);
  });

  it('draws every block of a turn', () => {
    render(
      <ConversationThread
        conversation={{
          speakers: [{ id: 'a', name: 'Ann', kind: 'human' }],
          turns: [
            {
              speaker: 'a',
              body: [
                { type: 'paragraph', text: 'One.' },
                { type: 'list', items: ['A', 'B'] },
              ],
            },
            { speaker: 'a', body: [] },
          ],
        }}
      />,
    );
    expect(screen.getAllByRole('list')).toHaveLength(2);
    expect(screen.getByText('One.')).toBeVisible();
  });

  it('takes other components for what is said', () => {
    render(
      <ConversationThread
        conversation={between({ id: 'a', name: 'Ann', kind: 'human' })}
        components={{ paragraph: ({ children }) => <em>{children}</em> }}
      />,
    );
    expect(screen.getByRole('emphasis')).toHaveTextContent('Words.');
  });

  it.each([2, 3, 4, 5, 6] as const)('may have a title of rank %i', (level) => {
    render(<ConversationThread conversation={conversation} level={level} />);
    expect(screen.getByRole('heading', { level, name: 'By the stove' })).toBeVisible();
  });

  it.each([undefined, ''])('has a title when it is given %j', (title) => {
    render(<ConversationThread conversation={{ ...conversation, title }} />);
    expect(screen.getByRole('region', { name: 'Conversation' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Conversation' })).toBeVisible();
  });

  it('draws nothing when nothing is said, in turns or above them', () => {
    const { container } = render(<ConversationThread conversation={{ speakers: conversation.speakers, turns: [] }} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('keeps the title, the subtitle and the note of a conversation without turns, and has no list then', () => {
    render(<ConversationThread conversation={{ ...conversation, turns: [] }} />);
    const thread = screen.getByRole('region', { name: 'By the stove' });
    expect(thread).toHaveTextContent(/^Written down as it was said\.By the stoveWhat a light is for$/);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('speaks the words that it is given', () => {
    render(
      <ConversationThread
        conversation={{ ...conversation, note: undefined, title: undefined }}
        language="de"
        messages={{ ...en, conversation: 'Gespräch', ai: 'KI', aiSpeaks: 'Von {names}.', turnLink: 'Beitrag {number}' }}
      />,
    );
    expect(screen.getByRole('region', { name: 'Gespräch' })).toHaveTextContent('Von Lamp.');
    expect(turns()[1]).toHaveTextContent('Lamp (KI)');
    expect(screen.getByRole('link', { name: 'Beitrag 2' })).toBeInTheDocument();
  });
});

describe('the note above a conversation', () => {
  const ann: Speaker = { id: 'ann', name: 'Ann', kind: 'human', asks: true };
  const model: Speaker = { id: 'model', name: 'Model', kind: 'ai' };

  function note(conversation: Conversation): string | undefined {
    const { container } = render(<ConversationThread conversation={conversation} />);
    return container.querySelector('[data-part="note"]')?.textContent ?? undefined;
  }

  it('says that an AI model answers where one does', () => {
    expect(note(between(ann, model))).toBe(en.aiAnswers);
  });

  it('says whose words an AI model wrote where others answer too', () => {
    const board: Speaker = { id: 'board', name: 'The Board', kind: 'organization' };
    expect(note(between(ann, model, board))).toBe('The words of Model were written by an AI model.');
  });

  it('names every machine where one asks', () => {
    const asking: Speaker = { id: 'asking', name: 'Probe', kind: 'ai', asks: true };
    expect(note(between(asking, model))).toBe('The words of Probe and Model were written by an AI model.');
  });

  it('is left out where nobody is a machine', () => {
    expect(note(between(ann, { ...ann, id: 'bo', name: 'Bo' }))).toBeUndefined();
  });

  it('is the newspaper’s own where it has one', () => {
    expect(note({ ...between(ann, model), note: 'Checked by our desk.' })).toBe('Checked by our desk.');
  });

  it('is not silenced by an empty one', () => {
    expect(note({ ...between(ann, model), note: '' })).toBe(en.aiAnswers);
  });
});

describe('the links to turns', () => {
  it('lead to the turn that they stand in, and say which it is', () => {
    render(<ConversationThread conversation={conversation} />);
    for (const [index, turn] of turns().entries()) {
      const link = screen.getByRole('link', { name: `Link to turn ${index + 1}` });
      expect(turn).toContainElement(link);
      expect(decodeURIComponent(link.getAttribute('href') as string)).toBe(`#${turn.id}`);
    }
  });

  it('keep a turn’s own id, and number the others by position', () => {
    render(<ConversationThread conversation={conversation} />);
    expect(turns().map((turn) => turn.id)).toEqual(['why', 'turn-2', 'turn-3']);
  });

  it('stay the same when a turn is added behind', () => {
    const { rerender } = render(<ConversationThread conversation={conversation} />);
    const before = turns().map((turn) => turn.id);
    rerender(<ConversationThread conversation={{ ...conversation, turns: [...conversation.turns, said('lamp')] }} />);
    expect(turns().map((turn) => turn.id)).toEqual([...before, 'turn-4']);
  });

  it('are never the same, though a turn has the id that another’s position would give', () => {
    const claimed = [said('a', 'A', 'turn-2'), said('a', 'B'), said('a', 'C', 'turn-2-2'), said('a', 'D')];
    const heard = complaints(() => render(<ConversationThread conversation={{ speakers: [], turns: claimed }} />));
    const ids = turns().map((turn) => turn.id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe('turn-2');
    expect(ids[2]).toBe('turn-2-2');
    expect(heard).toEqual([]);
  });

  it('are never the id of a block that somebody says', () => {
    const { container } = render(
      <ConversationThread
        conversation={{
          speakers: [],
          turns: [{ speaker: 'a', body: [{ type: 'paragraph', id: 'turn-2', text: 'A' }] }, said('a', 'B')],
        }}
      />,
    );
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(['50%', 'á', '"quoted"', 'a&b#c', 'ア'])('lead to the id %j', (id) => {
    render(<ConversationThread conversation={{ speakers: [], turns: [said('a', 'A', id)] }} />);
    const address = new URL(screen.getByRole('link').getAttribute('href') as string, 'https://news.example');
    expect(decodeURIComponent(address.hash)).toBe(`#${id}`);
    expect(turns()[0]).toHaveAttribute('id', id);
  });

  it('survive an id that no address can hold', () => {
    render(<ConversationThread conversation={{ speakers: [], turns: [said('a', 'Words.', '\ud800')] }} />);
    expect(screen.getByText('Words.')).toBeVisible();
  });

  it('are those of the thread that they are in, when a page has two', () => {
    render(<ConversationThread conversation={conversation} id="second" />);
    expect(screen.getByRole('region', { name: 'By the stove' })).toHaveAttribute('id', 'second');
  });
});

describe('A thread of elements', () => {
  const speakers: Speaker[] = [
    { id: 'ann', name: 'Ann', kind: 'human', asks: true, role: 'Reporter' },
    { id: 'model', name: 'Model', kind: 'ai' },
  ];

  it('has the HTML of the same conversation as data', () => {
    const asData = renderToStaticMarkup(
      <ConversationThread
        conversation={{
          title: 'By the stove',
          subtitle: 'What a light is for',
          speakers,
          turns: [
            { ...said('ann', 'Why a lamp?'), topic: 'Light', at: '2026-10-01T16:40:00Z' },
            {
              id: 'why',
              speaker: 'model',
              at: '2026-10-01T16:41:00Z',
              body: [
                { type: 'paragraph', text: ['Because ', { type: 'emphasis', text: 'the dark' }] },
                { type: 'paragraph', text: 'has no edges.' },
              ],
            },
            said('Somebody', 'Is that all?'),
          ],
        }}
      />,
    );
    const answers = (
      <>
        <Turn id="why" speaker="model" at="2026-10-01T16:41:00Z">
          <p>
            Because <em>the dark</em>
          </p>
          <p>has no edges.</p>
        </Turn>
        <Turn speaker="Somebody">Is that all?</Turn>
      </>
    );
    const asElements = renderToStaticMarkup(
      <ConversationThread title="By the stove" subtitle="What a light is for" speakers={speakers}>
        <Turn speaker="ann" topic="Light" at="2026-10-01T16:40:00Z">
          Why a lamp?
        </Turn>
        {answers}
      </ConversationThread>,
    );
    expect(asElements).toBe(asData);
    expect(asElements).toContain('Reporter');
  });

  it('may have a speaker who is not among those of the thread', () => {
    render(
      <ConversationThread title="By the stove">
        <Turn speaker={{ id: 'board', name: 'The Board', kind: 'organization' }}>No.</Turn>
      </ConversationThread>,
    );
    expect(turns()[0]).toHaveTextContent('The Board (organization)#No.');
  });

  it('draws a turn that its user has put into a component of their own, with the number that it has there', () => {
    const Asked = ({ children }: Pick<TurnProps, 'children'>) => (
      <Turn id="own" speaker="Ann">
        {children}
      </Turn>
    );
    const heard = complaints(() =>
      render(
        <ConversationThread title="By the stove">
          <Asked>Why?</Asked>
        </ConversationThread>,
      ),
    );
    expect(turns()[0]).toHaveTextContent('Ann#Why?');
    expect(within(turns()[0] as HTMLElement).getByRole('link')).toHaveAttribute('href', '#own');
    expect(heard).toEqual([]);
  });

  it('loses no words that stand between turns', () => {
    render(
      <ConversationThread title="By the stove">
        A voice from the stairs.
        <Turn speaker="Ann">Who was that?</Turn>
      </ConversationThread>,
    );
    expect(turns()[0]).toHaveTextContent('A voice from the stairs.');
    expect(turns()).toHaveLength(2);
  });
});

describe('A long thread', () => {
  const long: Conversation = {
    title: 'The whole log',
    speakers: [],
    turns: Array.from({ length: 120 }, (_, index) => said('Log', `Entry ${index + 1}.`)),
  };

  it('is one list of as many items, numbered through', () => {
    render(<ConversationThread conversation={long} />);
    expect(screen.getAllByRole('list')).toHaveLength(1);
    expect(turns()).toHaveLength(120);
    const last = within(turns().at(-1) as HTMLElement);
    expect(last.getByRole('link', { name: 'Link to turn 120' })).toHaveAttribute('href', '#turn-120');
  });

  it('goes on counting from group to group where its HTML is read without roles', () => {
    const { container } = render(<ConversationThread conversation={long} />);
    expect([...container.querySelectorAll('ol')].map((group) => [group.start, group.children.length])).toEqual([
      [1, 50],
      [51, 50],
      [101, 20],
    ]);
  });

  it('may be folded after some turns, and loses none', () => {
    render(<ConversationThread conversation={long} collapseAfter={3} />);
    const fold = screen.getByText('Continue the conversation (117)').closest('details') as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    expect(screen.getByText('Entry 3.').closest('details')).toBeNull();
    expect(fold).toContainElement(screen.getByText('Entry 4.'));
    expect(fold.querySelector('ol')?.start).toBe(4);
  });

  it.each([
    [0, 1],
    [-4, 1],
    [2.5, 3],
  ])('that is to be folded after %s turns shows %i', (collapseAfter, shown) => {
    const { container } = render(<ConversationThread conversation={long} collapseAfter={collapseAfter} />);
    expect(container.querySelectorAll('section > ol > li')).toHaveLength(shown);
    expect(container.querySelectorAll('details li')).toHaveLength(120 - shown);
  });

  it.each([120, 200, Number.NaN])('is not folded after %s turns', (collapseAfter) => {
    const { container } = render(<ConversationThread conversation={long} collapseAfter={collapseAfter} />);
    expect(container.querySelector('details')).toBeNull();
    expect(container.querySelectorAll('section li')).toHaveLength(120);
  });
});

describe('What a turn may have besides its words', () => {
  it('is a topic that begins with it, as a heading one rank below the title', () => {
    render(
      <ConversationThread conversation={{ ...conversation, turns: [{ ...said('lamp'), topic: 'Light' }] }} level={3} />,
    );
    expect(screen.getByRole('heading', { level: 4, name: 'Light' })).toBeVisible();
  });

  it('is a time, in the zone that is given; of a later turn of the same day, the time alone', () => {
    const at = ['2026-10-01T22:50:00Z', '2026-10-01T22:55:00Z', '2026-10-01T23:10:00Z', '2026-10-02', 'at dawn'];
    const { container } = render(
      <ConversationThread
        conversation={{ speakers: [], turns: at.map((moment) => ({ ...said('Log'), at: moment })) }}
        language="en-GB"
        timeZone="Europe/London"
      />,
    );
    expect([...container.querySelectorAll('time')].map((time) => time.textContent)).toEqual([
      '1 October 2026 at 23:50 BST',
      '23:55',
      '2 October 2026 at 00:10 BST',
      '2 October 2026',
    ]);
    expect(screen.getByText('at dawn')).toBeVisible();
  });

  it('is the role and the portrait of its speaker; whoever does not see the portrait reads the name', () => {
    const portrait = { url: '/ann.jpg', alt: 'Ann, smiling', width: 200, height: 200 };
    const { container } = render(
      <ConversationThread
        conversation={between({ id: 'a', name: 'Ann', kind: 'human', role: 'Harbour master', portrait })}
      />,
    );
    expect(turns()[0]).toHaveTextContent('Ann#Harbour master');
    expect(container.querySelector('img')).toHaveAttribute('alt', '');
  });

  it('is no portrait from an address that a page must not load', () => {
    const portrait = { url: 'javascript:alert(1)', alt: '', width: 1, height: 1 };
    const { container } = render(
      <ConversationThread conversation={between({ id: 'a', name: 'Ann', kind: 'human', portrait })} />,
    );
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('What readers are told of a conversation', () => {
  const model: Speaker = {
    id: 'model',
    name: 'Model',
    kind: 'ai',
    provenance: { source: 'trainedAlgorithmicMedia', system: 'Lamp 2', review: { by: 'the coast desk' } },
  };

  it('is once how the words of a speaker came about, and at a turn where it did so in another way', () => {
    render(
      <ConversationThread
        conversation={{
          title: 'By the stove',
          speakers: [model],
          turns: [
            said('model', 'First.'),
            { ...said('model', 'Second.'), provenance: { source: 'algorithmicMedia', disclosure: 'notice' } },
          ],
        }}
        notesOn={notesOnParts({})}
      />,
    );
    expect(screen.getAllByText(/the coast desk/)).toHaveLength(1);
    expect(turns().map((turn) => turn.dataset.aiDisclosure)).toEqual(['trainedAlgorithmicMedia', 'algorithmicMedia']);
    expect(turns()[0]).toHaveTextContent('Model (AI)#First.');
    expect(turns()[1]).toHaveTextContent(/^Model \(AI\)#Passage.+Second\.$/);
  });

  it('is of a turn that was withdrawn only that it was, when and why', () => {
    const { container } = render(
      <ConversationThread
        conversation={{ speakers: [model], turns: [said('model', 'Kept.'), said('model', 'Secret.')] }}
        notesOn={notesOnParts({
          corrections: [
            { kind: 'withdrawal', at: '2026-11-24', text: 'It was not true.', parts: ['#turn-2'] },
            { kind: 'clarification', at: '2026-11-25', text: 'The lamp of the harbour.', parts: ['#turn-1'] },
          ],
        })}
      />,
    );
    expect(container).not.toHaveTextContent('Secret.');
    expect(turns()[1]).toHaveTextContent(/^Model \(AI\)#.*November 24, 2026.*It was not true\.$/);
    expect(turns()[0]).toHaveTextContent(/Clarification, November 25, 2026Kept\.$/);
  });
});

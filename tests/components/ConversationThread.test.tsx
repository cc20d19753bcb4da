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

function turnOf(speaker: string, text = 'Words.', id?: string) {
  return { id, speaker, body: [{ type: 'paragraph' as const, text }] };
}

/** A conversation with one turn of each speaker. */
function between(...speakers: Speaker[]): Conversation {
  return { speakers, turns: speakers.map((speaker) => turnOf(speaker.id)) };
}

function turns(): HTMLElement[] {
  return within(screen.getByRole('list')).getAllByRole('listitem');
}

describe('ConversationThread', () => {
  it('is a region named by its title, with a list of turns', () => {
    render(<ConversationThread conversation={conversation} />);
    const region = screen.getByRole('region', { name: 'By the stove' });
    expect(region).toHaveAttribute('id', 'conversation');
    expect(within(region).getByRole('heading', { level: 2, name: 'By the stove' })).toBeVisible();
    expect(within(region).getByText('What a light is for')).toBeVisible();
    expect(within(region).getByRole('list').tagName).toBe('OL');
    expect(turns()).toHaveLength(3);
  });

  it('has no role `log`, because it is not live, and no landmark for each turn', () => {
    render(<ConversationThread conversation={conversation} />);
    expect(screen.queryByRole('log')).not.toBeInTheDocument();
    expect(screen.getAllByRole('region')).toHaveLength(1);
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });

  it('names the speaker of each turn, and the kind of speaker unless human', () => {
    render(<ConversationThread conversation={conversation} />);
    expect(turns().map((turn) => turn.textContent?.replace('#', ': '))).toEqual([
      'Asker: Why a lamp at all?',
      'Lamp (AI): Because the dark has no edges.',
      'The Harbour Board (organization): And because it was in the budget.',
    ]);
  });

  it('renders an unknown kind of speaker unchanged', () => {
    render(<ConversationThread conversation={between({ id: 'r', name: 'R2', kind: 'robot' as SpeakerKind })} />);
    expect(turns()[0]).toHaveTextContent('R2 (robot)');
  });

  it.each(['constructor', '__proto__', 'byline', 'toString'])(
    'does not take the kind "%s" for the name of a message',
    (kind) => {
      render(<ConversationThread conversation={between({ id: 'r', name: 'R2', kind: kind as SpeakerKind })} />);
      expect(turns()[0]).toHaveTextContent(`R2 (${kind})`);
    },
  );

  it('keeps the text of a turn without a known speaker', () => {
    render(
      <ConversationThread conversation={{ speakers: [], turns: [turnOf('Bo', 'Mine.'), turnOf('', 'Nobody’s.')] }} />,
    );
    expect(turns()[0]).toHaveTextContent(/^Bo#Mine\.$/);
    expect(turns()[1]).toHaveTextContent(/^#Nobody’s\.$/);
  });

  it('renders every block of a turn', () => {
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

  it('replaces components in turns', () => {
    render(
      <ConversationThread
        conversation={between({ id: 'a', name: 'Ann', kind: 'human' })}
        components={{ paragraph: ({ children }) => <em>{children}</em> }}
      />,
    );
    expect(screen.getByRole('emphasis')).toHaveTextContent('Words.');
  });

  it.each([2, 3, 4, 5, 6] as const)('accepts the level %i for its title', (level) => {
    render(<ConversationThread conversation={conversation} level={level} />);
    expect(screen.getByRole('heading', { level, name: 'By the stove' })).toBeVisible();
  });

  it.each([undefined, ''])('has a default title if its title is %j', (title) => {
    render(<ConversationThread conversation={{ ...conversation, title }} />);
    expect(screen.getByRole('region', { name: 'Conversation' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Conversation' })).toBeVisible();
  });

  it('renders nothing without turns, title, subtitle and note', () => {
    const { container } = render(<ConversationThread conversation={{ speakers: conversation.speakers, turns: [] }} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('renders the title, the subtitle and the note of a conversation without turns, and no list', () => {
    render(<ConversationThread conversation={{ ...conversation, turns: [] }} />);
    const thread = screen.getByRole('region', { name: 'By the stove' });
    expect(thread).toHaveTextContent(/^Written down as it was said\.By the stoveWhat a light is for$/);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('renders the given messages', () => {
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

  it('says that AI answers, if only AI does', () => {
    expect(note(between(ann, model))).toBe(en.aiAnswers);
  });

  it('names the AI speakers if others answer too', () => {
    const board: Speaker = { id: 'board', name: 'The Board', kind: 'organization' };
    expect(note(between(ann, model, board))).toBe('The words of Model were written by an AI model.');
  });

  it('names all AI speakers if one of them asks', () => {
    const asking: Speaker = { id: 'asking', name: 'Probe', kind: 'ai', asks: true };
    expect(note(between(asking, model))).toBe('The words of Probe and Model were written by an AI model.');
  });

  it('is not rendered without AI speakers', () => {
    expect(note(between(ann, { ...ann, id: 'bo', name: 'Bo' }))).toBeUndefined();
  });

  it('is the note of the conversation, if it has one', () => {
    expect(note({ ...between(ann, model), note: 'Checked by our desk.' })).toBe('Checked by our desk.');
  });

  it('is not replaced by an empty note', () => {
    expect(note({ ...between(ann, model), note: '' })).toBe(en.aiAnswers);
  });
});

describe('the links to turns', () => {
  it('lead to their turn, and are named by its number', () => {
    render(<ConversationThread conversation={conversation} />);
    for (const [index, turn] of turns().entries()) {
      const link = screen.getByRole('link', { name: `Link to turn ${index + 1}` });
      expect(turn).toContainElement(link);
      expect(decodeURIComponent(link.getAttribute('href') as string)).toBe(`#${turn.id}`);
    }
  });

  it('use the id of a turn, or else its position', () => {
    render(<ConversationThread conversation={conversation} />);
    expect(turns().map((turn) => turn.id)).toEqual(['why', 'turn-2', 'turn-3']);
  });

  it('stay the same when a turn is appended', () => {
    const { rerender } = render(<ConversationThread conversation={conversation} />);
    const before = turns().map((turn) => turn.id);
    rerender(<ConversationThread conversation={{ ...conversation, turns: [...conversation.turns, turnOf('lamp')] }} />);
    expect(turns().map((turn) => turn.id)).toEqual([...before, 'turn-4']);
  });

  it('are unique, even if a turn has the id that the position of another would give', () => {
    const claimed = [turnOf('a', 'A', 'turn-2'), turnOf('a', 'B'), turnOf('a', 'C', 'turn-2-2'), turnOf('a', 'D')];
    const errors = complaints(() => render(<ConversationThread conversation={{ speakers: [], turns: claimed }} />));
    const ids = turns().map((turn) => turn.id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe('turn-2');
    expect(ids[2]).toBe('turn-2-2');
    expect(errors).toEqual([]);
  });

  it('are not the id of a block in a turn', () => {
    const { container } = render(
      <ConversationThread
        conversation={{
          speakers: [],
          turns: [{ speaker: 'a', body: [{ type: 'paragraph', id: 'turn-2', text: 'A' }] }, turnOf('a', 'B')],
        }}
      />,
    );
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(['50%', 'á', '"quoted"', 'a&b#c', 'ア'])('lead to the id %j', (id) => {
    render(<ConversationThread conversation={{ speakers: [], turns: [turnOf('a', 'A', id)] }} />);
    const address = new URL(screen.getByRole('link').getAttribute('href') as string, 'https://news.example');
    expect(decodeURIComponent(address.hash)).toBe(`#${id}`);
    expect(turns()[0]).toHaveAttribute('id', id);
  });

  it('accept an id that a URL cannot contain', () => {
    render(<ConversationThread conversation={{ speakers: [], turns: [turnOf('a', 'Words.', '\ud800')] }} />);
    expect(screen.getByText('Words.')).toBeVisible();
  });

  it('are unique to their thread when a page has two', () => {
    render(<ConversationThread conversation={conversation} id="second" />);
    expect(screen.getByRole('region', { name: 'By the stove' })).toHaveAttribute('id', 'second');
  });
});

describe('A thread of `Turn` elements', () => {
  const speakers: Speaker[] = [
    { id: 'ann', name: 'Ann', kind: 'human', asks: true, role: 'Reporter' },
    { id: 'model', name: 'Model', kind: 'ai' },
  ];

  it('renders the same HTML as the conversation as data', () => {
    const asData = renderToStaticMarkup(
      <ConversationThread
        conversation={{
          title: 'By the stove',
          subtitle: 'What a light is for',
          speakers,
          turns: [
            { ...turnOf('ann', 'Why a lamp?'), topic: 'Light', at: '2026-10-01T16:40:00Z' },
            {
              id: 'why',
              speaker: 'model',
              at: '2026-10-01T16:41:00Z',
              body: [
                { type: 'paragraph', text: ['Because ', { type: 'emphasis', text: 'the dark' }] },
                { type: 'paragraph', text: 'has no edges.' },
              ],
            },
            turnOf('Somebody', 'Is that all?'),
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

  it('accepts a speaker that is not one of the thread', () => {
    render(
      <ConversationThread title="By the stove">
        <Turn speaker={{ id: 'board', name: 'The Board', kind: 'organization' }}>No.</Turn>
      </ConversationThread>,
    );
    expect(turns()[0]).toHaveTextContent('The Board (organization)#No.');
  });

  it('renders a turn inside a component of the user, without a number', () => {
    const Asked = ({ children }: Pick<TurnProps, 'children'>) => (
      <Turn id="own" speaker="Ann">
        {children}
      </Turn>
    );
    const errors = complaints(() =>
      render(
        <ConversationThread title="By the stove">
          <Asked>Why?</Asked>
        </ConversationThread>,
      ),
    );
    expect(turns()[0]).toHaveTextContent('Ann#Why?');
    expect(within(turns()[0] as HTMLElement).getByRole('link')).toHaveAttribute('href', '#own');
    expect(errors).toEqual([]);
  });

  it('keeps text between turns', () => {
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
    turns: Array.from({ length: 120 }, (_, index) => turnOf('Log', `Entry ${index + 1}.`)),
  };

  it('is one list of all turns, numbered continuously', () => {
    render(<ConversationThread conversation={long} />);
    expect(screen.getAllByRole('list')).toHaveLength(1);
    expect(turns()).toHaveLength(120);
    const last = within(turns().at(-1) as HTMLElement);
    expect(last.getByRole('link', { name: 'Link to turn 120' })).toHaveAttribute('href', '#turn-120');
  });

  it('continues the numbers from group to group in HTML without roles', () => {
    const { container } = render(<ConversationThread conversation={long} />);
    expect([...container.querySelectorAll('ol')].map((group) => [group.start, group.children.length])).toEqual([
      [1, 50],
      [51, 50],
      [101, 20],
    ]);
  });

  it('can be collapsed after some turns, and keeps all', () => {
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
  ])('with `collapseAfter` %s shows %i turns', (collapseAfter, shown) => {
    const { container } = render(<ConversationThread conversation={long} collapseAfter={collapseAfter} />);
    expect(container.querySelectorAll('section > ol > li')).toHaveLength(shown);
    expect(container.querySelectorAll('details li')).toHaveLength(120 - shown);
  });

  it.each([120, 200, Number.NaN])('is not collapsed with `collapseAfter` %s', (collapseAfter) => {
    const { container } = render(<ConversationThread conversation={long} collapseAfter={collapseAfter} />);
    expect(container.querySelector('details')).toBeNull();
    expect(container.querySelectorAll('section li')).toHaveLength(120);
  });
});

describe('The optional fields of a turn', () => {
  it('render a topic as a heading one level below the title', () => {
    render(
      <ConversationThread
        conversation={{ ...conversation, turns: [{ ...turnOf('lamp'), topic: 'Light' }] }}
        level={3}
      />,
    );
    expect(screen.getByRole('heading', { level: 4, name: 'Light' })).toBeVisible();
  });

  it('render the time in the given zone; for a later turn on the same day, only the time of day', () => {
    const at = ['2026-10-01T22:50:00Z', '2026-10-01T22:55:00Z', '2026-10-01T23:10:00Z', '2026-10-02', 'at dawn'];
    const { container } = render(
      <ConversationThread
        conversation={{ speakers: [], turns: at.map((moment) => ({ ...turnOf('Log'), at: moment })) }}
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

  it('render a day without a time once for the turns of that day', () => {
    const at = [
      '2026-10-01',
      '2026-10-01',
      '2026-10-02',
      '2026-10-01T12:00:00Z',
      '2026-10-01',
      'about noon',
      'about noon',
    ];
    const { container } = render(
      <ConversationThread
        conversation={{ speakers: [], turns: at.map((moment) => ({ ...turnOf('Log'), at: moment })) }}
        language="en-GB"
      />,
    );
    expect([...container.querySelectorAll('time')].map((time) => time.textContent)).toEqual([
      '1 October 2026',
      '2 October 2026',
      '1 October 2026 at 12:00 UTC',
      '1 October 2026',
    ]);
    expect(screen.getAllByText('about noon')).toHaveLength(2);
  });

  it('render the role and the portrait of the speaker; the portrait is hidden from screen readers, which read the name', () => {
    const portrait = { url: '/ann.jpg', alt: 'Ann, smiling', width: 200, height: 200 };
    const { container } = render(
      <ConversationThread
        conversation={between({ id: 'a', name: 'Ann', kind: 'human', role: 'Harbour master', portrait })}
      />,
    );
    expect(turns()[0]).toHaveTextContent('Ann#Harbour master');
    expect(container.querySelector('img')).toHaveAttribute('alt', '');
  });

  it('do not load a portrait from an unsafe URL', () => {
    const portrait = { url: 'javascript:alert(1)', alt: '', width: 1, height: 1 };
    const { container } = render(
      <ConversationThread conversation={between({ id: 'a', name: 'Ann', kind: 'human', portrait })} />,
    );
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('Notes on a conversation', () => {
  const model: Speaker = {
    id: 'model',
    name: 'Model',
    kind: 'ai',
    provenance: { source: 'trainedAlgorithmicMedia', system: 'Lamp 2', review: { by: 'the coast desk' } },
  };

  it('state the provenance of a speaker once, and that of a turn if it differs', () => {
    render(
      <ConversationThread
        conversation={{
          title: 'By the stove',
          speakers: [model],
          turns: [
            turnOf('model', 'First.'),
            { ...turnOf('model', 'Second.'), provenance: { source: 'algorithmicMedia', disclosure: 'notice' } },
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

  it('replace a withdrawn turn by the date and the reason', () => {
    const { container } = render(
      <ConversationThread
        conversation={{ speakers: [model], turns: [turnOf('model', 'Kept.'), turnOf('model', 'Secret.')] }}
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

import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { styled } from 'styled-components';
import * as color from '../src/theme/color';
import * as font from '../src/theme/font';
import * as line from '../src/theme/line';
import measured from './performance.json';

/**
 * What a page costs: one article, *Israel and Iran dig in on Lebanon pullout*, drawn in several ways on one machine, one after the other.
 * `npm run build` and `npm run bench -- --peers --write` measure all of it again and write these tables.
 *
 * **Read the ratios, not the times.** A machine is faster in one minute than in the next. So all ways take turns, each figure is divided
 * by that of plain React in the same round, and the median of the rounds counts. Plain React is the floor: the same HTML as plain elements
 * with class names, one CSS file, and nothing worked out that could be known. Above it, string concatenation puts the same HTML together
 * without React. These and both entries of Broadsheet are compared letter by letter before they are measured.
 *
 * The other libraries draw the same article, word for word, with their own components for type where they have them; what holds the words
 * together is plain HTML, and the choice of a depth, with its nine radio buttons, is left out, which none of them has. So they have
 * somewhat less to do than plain React and Broadsheet. All are drawn by the same React, whatever version they were made for.
 */
const meta = {
  title: 'Performance',
  parameters: { controls: { disable: true }, docs: { canvas: { sourceState: 'none' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** A figure, and its ratio to that of plain React. */
interface Measure {
  figure: number;
  ratio: number;
}

type Measures = Partial<Record<string, Measure>>;

/**
 * Pages that the server draws in a second of processor time with `renderToString`, each way in a process of its own: more is better. And
 * milliseconds until `renderToPipeableStream` gives the first chunk: less is better. The default entry has the style sheet that all
 * pages share; libraries with emotion get a new cache for each page, as their guides have it.
 */
export const Server: Story = {
  render: () => (
    <Table
      caption="On the server"
      head={['Pages per CPU-second', '× plain React', 'First chunk, ms', '× plain React']}
      rows={byVariant((name) => [
        ...cells((measured.server as Measures)[name], whole, thousandths),
        ...cells((measured.stream as Measures)[name], thousandths),
      ])}
    />
  ),
  play: expectRows,
};

/**
 * Bytes of the page as gzip sends them: its HTML; its style sheets, wherever they stand; and its program without React and without the
 * article itself. The default entry has its styles in its program too, which needs styled-components. Less is better.
 */
export const Bytes: Story = {
  tags: ['deep'],
  render: () => (
    <Table
      caption="Over the network"
      head={['HTML', 'CSS', 'JS beyond React', 'Together']}
      rows={byVariant((name) => {
        const sizes = (measured.bytes as Partial<Record<string, Record<'html' | 'css' | 'js' | 'total', number>>>)[
          name
        ];
        return sizes ? [sizes.html, sizes.css, sizes.js, sizes.total].map(kilobytes) : [];
      })}
    />
  ),
  play: expectRows,
};

/**
 * Milliseconds for which the browser’s main thread is busy from `hydrateRoot` until React has taken over what the server has drawn and
 * nothing is left to do; in a new process each time, as for somebody who opens the page for the first time. Once at the machine’s full
 * speed, once at a fourth of it, as on a phone. Less is better. Broadsheet also brings the choice of a depth and the links of turns to life,
 * and works out dates and reading times, which plain React is told: the first use of `Intl` takes a browser as long as plain React takes
 * for the page, and is most of what Broadsheet takes longer. Within `StaticMarkup` React keeps what the server has drawn, and nothing of
 * it is worked out again; choice and links come to life there too. `broadsheet/islands` is what a document by `renderDocument` runs instead: it
 * brings the choice and the links to life without React.
 */
export const Hydration: Story = {
  tags: ['deep'],
  render: () => <InBrowser caption="Hydration" full={measured.hydration.full} slow={measured.hydration.slow} />,
  play: expectRows,
};

/**
 * Milliseconds for which the main thread is busy until the article is shown in the other scheme, by each library’s own means: custom
 * properties, a class of the root element, or another theme with which the page is drawn again. Less is better.
 */
export const Scheme: Story = {
  tags: ['deep'],
  render: () => <InBrowser caption="From light to dark" full={measured.scheme.full} slow={measured.scheme.slow} />,
  play: expectRows,
};

/**
 * Microseconds of processor time for each turn of a long conversation on the server; milliseconds from light to dark on a page with
 * 10,000 turns; another theme and another scheme for a page, by the library and by bare custom properties; and the heap while 20,000 different articles are
 * drawn by `renderDocument`, which has to stay flat.
 */
export const Limits: Story = {
  tags: ['deep'],
  render: () => (
    <>
      <Table
        caption="Long conversations, microseconds a turn"
        head={['Plain React', 'broadsheet', '× plain React']}
        rows={Object.entries(measured.threads).map(([turns, { plain, broadsheet }]) => [
          `${whole(Number(turns))} turns`,
          hundredths(plain.figure),
          hundredths(broadsheet.figure),
          hundredths(broadsheet.ratio),
        ])}
      />
      <Table
        caption="From light to dark with 10,000 turns"
        head={['Median, ms', 'Longest, ms']}
        rows={[
          ['At the top of the page', tenths(measured.longScheme.top.median), tenths(measured.longScheme.top.longest)],
          [
            'In the middle of the conversation',
            tenths(measured.longScheme.middle.median),
            tenths(measured.longScheme.middle.longest),
          ],
        ]}
      />
      <Table
        caption="Other looks at a fourth of the speed"
        head={['By the library, ms', 'By bare custom properties, ms', 'Ratio']}
        rows={[
          { title: 'Another theme, by ThemeStyles', ...measured.switch.theme },
          { title: 'Another scheme, by SchemeToggle', ...measured.switch.scheme },
        ].map(({ title, library, bare, ratio }) => [title, tenths(library), tenths(bare), hundredths(ratio)])}
      />
      <Table
        caption="The heap of the server"
        head={['Megabytes']}
        rows={measured.heap.map(({ articles, megabytes }) => [`${whole(articles)} articles`, tenths(megabytes)])}
      />
    </>
  ),
  play: expectRows,
};

/** What a whole run has to keep, or it fails; and whether this one did. */
export const Targets: Story = {
  tags: ['deep'],
  render: () => (
    <Table
      caption="Promises"
      head={['Measured', 'Promised', 'Kept']}
      rows={measured.targets.map(({ what, figure, limit, isEnough, holds }) => [
        what,
        hundredths(figure),
        `${limit} or ${isEnough ? 'more' : 'less'}`,
        holds ? 'yes' : 'no',
      ])}
    />
  ),
  play: expectRows,
};

/** What was measured, and on what. A library that could not be installed or did not draw every word is named with the reason. */
export const Machine: Story = {
  tags: ['deep'],
  render: () => (
    <>
      <Table
        caption="The machine"
        head={['What was used']}
        isText
        rows={[
          ['Date', measured.date],
          ['Processor', `${measured.machine.processor}, ${measured.machine.cores} cores`],
          ['Node', measured.machine.node],
          ['Chromium', measured.machine.chromium],
          ['React', measured.machine.react],
          ['styled-components', measured.machine['styled-components']],
        ]}
      />
      <Table
        caption="The libraries"
        head={['Version', 'To know']}
        isText
        rows={[
          ...(measured.variants as Library[]).map(({ title, version, note }) => [title, version ?? '', note ?? '']),
          ...(measured.missing as Library[]).map(({ title, version, reason }) => [
            title,
            version ?? '',
            `Left out: ${reason}`,
          ]),
        ]}
      />
    </>
  ),
  play: expectRows,
};

interface Library {
  name: string;
  title: string;
  version?: string;
  note?: string;
  reason?: string;
}

/** A row for each way to draw the article; those that have nothing to tell are left out. */
function byVariant(cellsOf: (name: string) => string[]): string[][] {
  return (measured.variants as Library[])
    .map(({ name, title }) => [title, ...cellsOf(name)])
    .filter(({ length }) => length > 1);
}

function cells(measure: Measure | undefined, written: (figure: number) => string, ratio = hundredths): string[] {
  return measure ? [written(measure.figure), ratio(measure.ratio)] : [];
}

function InBrowser({ caption, full, slow }: { caption: string; full: Measures; slow: Measures }): ReactNode {
  return (
    <Table
      caption={caption}
      head={['Full speed, ms', '× plain React', 'A fourth of it, ms', '× plain React']}
      rows={byVariant((name) => [...cells(full[name], tenths), ...cells(slow[name], tenths)])}
    />
  );
}

interface TableProps {
  caption: string;
  head: string[];
  rows: string[][];
  /** Words stand to the left, figures to the right. */
  isText?: boolean;
}

function Table({ caption, head, rows, isText }: TableProps): ReactNode {
  return (
    <Root>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys */}
      <section aria-label={caption} tabIndex={0}>
        <table data-text={isText}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <td />
              {head.map((words, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                <th key={column} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([title, ...values]) => (
              <tr key={title} data-ours={title?.startsWith('broadsheet')}>
                <th scope="row">{title}</th>
                {values.map((value, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                  <td key={column}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Root>
  );
}

const digits = (count: number) => (figure: number) =>
  figure.toLocaleString('en', { minimumFractionDigits: count, maximumFractionDigits: count });
const [whole, tenths, hundredths, thousandths] = [digits(0), digits(1), digits(2), digits(3)] as const;
const kilobytes = (bytes: number) => `${tenths(bytes / 1000)} kB`;

/** Every row has a figure in every column. */
async function expectRows({ canvas }: { canvas: { getAllByRole: (role: string) => HTMLElement[] } }): Promise<void> {
  const rows = canvas.getAllByRole('rowheader').map((header) => header.closest('tr') as HTMLTableRowElement);
  await expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    const columns = row.closest('table')?.tHead?.rows[0]?.cells.length;
    await expect(row.cells.length, row.innerText).toBe(columns);
    await expect(row.innerText).not.toMatch(/NaN|undefined/);
  }
}

const Root = styled.div`
  color: ${color.ink};
  font: 400 .875rem/1.5 ${font.label};
  font-variant-numeric: tabular-nums;

  & + & { margin-block-start: 2rem; }
  & section { overflow-x: auto; }
  & table { inline-size: 100%; border-collapse: collapse; }
  & caption { padding-block-end: .25rem; text-align: start; font-weight: 600; }
  & :is(th, td) { padding: .4rem 0 .4rem 1.5rem; border-block-end: ${line.thin} solid ${color.rule}; text-align: end; vertical-align: top; font-weight: 400; }
  & :is(th, td):first-child { padding-inline-start: 0; text-align: start; }
  & [data-text='true'] :is(th, td) { text-align: start; }
  & thead :is(th, td) { color: ${color.secondary}; vertical-align: bottom; }
  & [data-ours='true'] :is(th, td) { font-weight: 600; }
`;

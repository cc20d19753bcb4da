import type { Meta, StoryObj } from '@storybook/react-vite';
import { type CSSProperties, type ReactNode, useId } from 'react';
import { expect, within } from 'storybook/test';
import { styled } from 'styled-components';
import * as border from '../src/theme/border';
import * as color from '../src/theme/color';
import * as font from '../src/theme/font';
import measured from './performance.json';

/**
 * One article, *Israel and Iran dig in on Lebanon pullout*, rendered by plain React, by Broadsheet and by other libraries, on one machine.
 * `npm run build && npm run bench -- --peers --write` measures everything again and updates this page.
 *
 * **Compare ratios, not times.** The speed of a machine changes from minute to minute. So the libraries take turns, each figure is divided
 * by that of plain React in the same round, and the median of the rounds is shown.
 *
 * - *Plain React* is the baseline: the same HTML from plain elements with class names and one CSS file. Everything that can be computed in
 *   advance is a constant.
 * - *String concatenation* builds the same HTML without React. Its HTML and that of plain React and both entries of Broadsheet are
 *   compared character by character before the measurement.
 * - *Other libraries* render the same text with their own typography components where they have them, and plain HTML around. They render
 *   less: none of them has reading depths, which are nine radio buttons. All run with the same React, whatever version they support.
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
 * Each bar is a ratio to plain React, whose bar is outlined. The dashed line is 1. A bar that ends in a point is cut; its figure is right.
 * The sections below have all figures, and say what is measured.
 */
export const Comparison: Story = {
  render: () => (
    <>
      <Bars title="Pages from the server" hint="more is better" ratios={ratiosOf(measured.server)} />
      <Bars title="Time to the first chunk of a stream" hint="less is better" ratios={ratiosOf(measured.stream)} />
      <Bars title="Transferred bytes, without React" hint="less is better" ratios={byteRatios()} />
      <Bars title="Hydration on a slow device" hint="less is better" ratios={ratiosOf(measured.hydration.slow)} />
      <Bars title="Change of scheme on a slow device" hint="less is better" ratios={ratiosOf(measured.scheme.slow)} />
    </>
  ),
  play: async ({ canvas }) => {
    const server = within(canvas.getByRole('figure', { name: /^Pages from the server/ }));
    const items = server.getAllByRole('listitem').map(({ textContent }) => textContent);
    await expect(items[0]).toBe('Plain React1.00');
    await expect(items).toContain(`broadsheet/static${hundredths(measured.server.static.ratio)}`);
    await expect(canvas.getAllByRole('figure')).toHaveLength(5);
  },
};

/**
 * Pages per second of processor time with `renderToString`, each library in its own process (more is better), and milliseconds until the
 * first chunk of `renderToPipeableStream` (less is better). The default entry of Broadsheet shares one style sheet among all pages;
 * libraries with emotion get a new cache for each page, as their documentation says.
 */
export const Server: Story = {
  tags: ['deep'],
  render: () => (
    <Table
      caption="Server rendering"
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
 * Compressed bytes (gzip) of the page: its HTML, its CSS wherever it is, and its JavaScript without React and without the article. The
 * JavaScript of the default entry contains its styles and styled-components. Less is better.
 */
export const Bytes: Story = {
  tags: ['deep'],
  render: () => (
    <Table
      caption="Transferred bytes"
      head={['HTML', 'CSS', 'JS without React', 'Total']}
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
 * Milliseconds for which the main thread of the browser is busy from `hydrateRoot` until nothing is left to do, in a new process each
 * time, as on a first visit. Measured at full speed, and at a quarter of it, as on a phone. Less is better.
 *
 * Broadsheet also starts its islands. Dates and reading times are kept as the server wrote them: the first use of `Intl` takes a
 * browser as long as plain React takes for the page. In `StaticMarkup`, React keeps the markup of the server and only the islands
 * start. `broadsheet/islands` is what documents from `renderDocument` run: the islands without React.
 */
export const Hydration: Story = {
  tags: ['deep'],
  render: () => <InBrowser caption="Hydration" full={measured.hydration.full} slow={measured.hydration.slow} />,
  play: expectRows,
};

/**
 * Milliseconds for which the main thread is busy until the article is shown in the other colour scheme, by each library's own means: custom
 * properties, a class on the root element, or another theme that re-renders the page. Less is better.
 */
export const Scheme: Story = {
  tags: ['deep'],
  render: () => <InBrowser caption="From light to dark" full={measured.scheme.full} slow={measured.scheme.slow} />,
  play: expectRows,
};

/**
 * Long conversations on the server; a change of scheme on a page with 10,000 turns; a change of theme and of scheme, by the library and by
 * bare custom properties; and the heap while `renderDocument` renders 20,000 different articles, which must not grow.
 */
export const Limits: Story = {
  tags: ['deep'],
  render: () => (
    <>
      <Table
        caption="Long conversations on the server, microseconds per turn"
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
        caption="Change of theme and scheme at quarter speed"
        head={['Library, ms', 'Bare custom properties, ms', 'Ratio']}
        rows={[
          { title: 'Theme, with ThemeStyles', ...measured.switch.theme },
          { title: 'Scheme, with SchemeToggle', ...measured.switch.scheme },
        ].map(({ title, library, bare, ratio }) => [title, tenths(library), tenths(bare), hundredths(ratio)])}
      />
      <Table
        caption="Heap of the server"
        head={['Megabytes']}
        rows={measured.heap.map(({ articles, megabytes }) => [`${whole(articles)} articles`, tenths(megabytes)])}
      />
    </>
  ),
  play: expectRows,
};

/** The limits that a full run checks. It fails if one is not met. */
export const Targets: Story = {
  tags: ['deep'],
  render: () => (
    <Table
      caption="Targets"
      head={['Measured', 'Limit', 'Met']}
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

/** The machine, the versions, and notes about the libraries. A library that could not be installed, or did not render every word, is listed with the reason. */
export const Machine: Story = {
  tags: ['deep'],
  render: () => (
    <>
      <Table
        caption="Machine"
        head={['Used']}
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
        caption="Libraries"
        head={['Version', 'Note']}
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

/** A row for each library; those without figures are left out. */
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
      head={['Full speed, ms', '× plain React', 'Quarter speed, ms', '× plain React']}
      rows={byVariant((name) => [...cells(full[name], tenths), ...cells(slow[name], tenths)])}
    />
  );
}

/** The ratio of each library by its name. String concatenation, which is no library, is in the tables only. */
function ratiosOf(measures: Measures): Map<string, number> {
  return new Map(
    (measured.variants as Library[]).flatMap(({ name, title }) => {
      const ratio = measures[name]?.ratio;
      return ratio === undefined || name === 'text' ? [] : [[title, ratio] as const];
    }),
  );
}

function byteRatios(): Map<string, number> {
  const { total: plain } = measured.bytes.plain;
  const entries = Object.entries(measured.bytes).map(([name, { total }]) => [
    name,
    { figure: total, ratio: total / plain },
  ]);
  return ratiosOf(Object.fromEntries(entries));
}

interface BarsProps {
  /** What is measured. */
  title: string;
  /** Which direction is better. */
  hint: string;
  /** The ratios to plain React, by the title of the library. */
  ratios: Map<string, number>;
}

/** The longest ratio that a bar can show; longer ones are cut. */
const longest = 12;

/** A bar for each library, with its name and its ratio as text. */
function Bars({ title, hint, ratios }: BarsProps): ReactNode {
  const id = useId();
  const scale = Math.min(longest, Math.max(...ratios.values()));
  return (
    <Chart aria-labelledby={id} style={{ '--one': `${100 / scale}%` } as CSSProperties}>
      <figcaption id={id}>
        <strong>{title}</strong>, × plain React: {hint}
      </figcaption>
      <ul>
        {[...ratios].map(([name, ratio]) => (
          <li key={name} data-ours={name.startsWith('broadsheet')} data-baseline={ratio === 1 && name === plainTitle}>
            <span>{name}</span>
            <span aria-hidden>
              <span data-cut={ratio > scale} style={{ inlineSize: `${(Math.min(ratio, scale) / scale) * 100}%` }} />
            </span>
            <span>{ratio < 0.01 ? thousandths(ratio) : hundredths(ratio)}</span>
          </li>
        ))}
      </ul>
    </Chart>
  );
}

const plainTitle = measured.variants.find(({ name }) => name === 'plain')?.title;

interface TableProps {
  caption: string;
  head: string[];
  rows: string[][];
  /** True for text, which is aligned left; figures are aligned right. */
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
  & :is(th, td) { padding: .4rem 0 .4rem 1.5rem; border-block-end: ${border.thin} solid ${color.rule}; text-align: end; vertical-align: top; font-weight: 400; }
  & :is(th, td):first-child { padding-inline-start: 0; text-align: start; }
  & [data-text='true'] :is(th, td) { text-align: start; }
  & thead :is(th, td) { color: ${color.secondary}; vertical-align: bottom; }
  & [data-ours='true'] :is(th, td) { font-weight: 600; }
`;

const Chart = styled.figure`
  margin: 0;
  color: ${color.ink};
  font: 400 .875rem/1.5 ${font.label};
  font-variant-numeric: tabular-nums;

  & + & { margin-block-start: 2.5rem; }
  & ul { margin: .5rem 0 0; padding: 0; list-style: none; }
  & li { display: grid; grid-template-columns: 1fr 4rem; gap: 0 1rem; align-items: center; padding-block: .2rem; }
  & li > :nth-child(1) { grid-column: 1 / -1; }
  & li > :nth-child(3) { text-align: end; }
  & li > [aria-hidden] { position: relative; block-size: .9rem; }
  & [aria-hidden]::after { content: ''; position: absolute; inset-block: -.3rem; inset-inline-start: var(--one); border-inline-start: 1px dashed ${color.ink}; }
  & [aria-hidden] > span { display: block; box-sizing: border-box; min-inline-size: 2px; block-size: 100%; border: 1px solid ${color.secondary}; background: ${color.secondary}; }
  & [data-ours='true'] { font-weight: 600; }
  & [data-ours='true'] [aria-hidden] > span { border-color: ${color.accent}; background: ${color.accent}; }
  & [data-baseline='true'] [aria-hidden] > span { background: none; }
  & [data-cut='true'] { clip-path: polygon(0 0, calc(100% - .5rem) 0, 100% 50%, calc(100% - .5rem) 100%, 0 100%); }

  @container (min-width: 44rem) {
    & li { grid-template-columns: 16rem 1fr 4rem; }
    & li > :nth-child(1) { grid-column: auto; }
  }
`;

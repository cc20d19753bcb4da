import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DataTable, type TableRow } from '../../src/index';
import { matrix } from '../matrix';

/** A row with a header. */
function row(header: string, ...cells: string[]): TableRow {
  return { cells: [{ text: header, header: 'row' }, ...cells.map((text) => ({ text }))] };
}

/** A row of column headers. */
function headOf(...cells: string[]): TableRow[] {
  return [{ cells: cells.map((text) => ({ text })) }];
}

/**
 * Data in rows and columns. `readArticle` adds missing cells and ends spans at the edge of the table.
 *
 * ### Parts
 *
 * A `<figure>` with the unit of the numbers, a `<table>` with its `<caption>`, a note and the source. Cells of `head` and cells with a
 * `header` are header cells with a `scope`.
 *
 * ### Do
 *
 * - Give each column and each row a header cell.
 * - Name the columns of numbers in `numeric`: their digits are aligned, also where some have fewer decimals.
 * - Put the unit of all numbers in `unit`, not in each cell.
 *
 * ### Do not
 *
 * - Use a table for a layout, or a picture of a table.
 *
 * ### Keyboard
 *
 * On a narrow page the table is scrolled sideways inside its box. Where that is wider than its room, Tab reaches it, and the arrow keys
 * scroll.
 */
const meta = {
  title: 'Components/DataTable',
  component: DataTable,
  args: {
    caption: 'What each plan costs by 2036',
    unit: 'Thousands of pounds',
    head: headOf('', 'Rebuild', 'Lower wall', 'Do nothing'),
    rows: [
      row('Stone and labour', '2,640', '1,480', '0'),
      row('Divers and survey', '310', '310.5', '120'),
      row('Flood, once in ten years', '0', '1,150', '6,900'),
    ],
    numeric: [1, 2, 3],
    source: 'Saltmere harbour board',
  },
} satisfies Meta<typeof DataTable>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table', { name: 'What each plan costs by 2036' });
    await expect(table).toBeVisible();
    const edges = ['1,480', '1,150'].map((text) => canvas.getByText(text).getBoundingClientRect().right);
    await expect(edges[0]).toBe(edges[1]);
  },
};

/** Headers over several columns and rows. */
export const Spans: Story = {
  tags: ['deep'],
  args: {
    head: [
      {
        cells: [
          { text: 'Pier', span: { rows: 2 } },
          { text: 'Ferries', span: { columns: 2 } },
        ],
      },
      { cells: [{ text: 'Summer' }, { text: 'Winter' }] },
    ],
    rows: [row('North', '41', '12'), row('South', '38', '9')],
    numeric: [1, 2],
    unit: undefined,
  },
};

/** Words in place of numbers, without a caption. */
export const WithoutOptionalParts: Story = {
  tags: ['deep'],
  args: {
    caption: undefined,
    unit: undefined,
    head: undefined,
    source: undefined,
    numeric: undefined,
    rows: [row('Monday', 'The pump is taken apart.'), row('Tuesday', 'Eleven hours of water.')],
  },
};

/** Scrolled inside its own box: the page is not. */
export const Wide: Story = {
  tags: ['deep'],
  args: {
    head: headOf('', ...Array.from({ length: 14 }, (_, year) => `${2023 + year}`)),
    rows: [row('Flood, once in ten years', ...Array.from({ length: 14 }, (_, year) => `${6900 + year * 111}.5`))],
    numeric: Array.from({ length: 14 }, (_, year) => year + 1),
    foot: 'Without what the county pays.',
  },
  play: async ({ canvas }) => {
    // The keyboard reaches it once its width is known.
    const box = await canvas.findByRole('group');
    await expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    caption: 'زوّار المكتبة',
    unit: 'بالآلاف',
    head: headOf('', 'الشتاء', 'الصيف'),
    rows: [row('القاعة الكبيرة', '12.5', '9'), row('غرفة الأطفال', '7', '11')],
    numeric: [1, 2],
    source: 'المكتبة القديمة',
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };

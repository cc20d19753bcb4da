import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** The content of a printed page. */
export interface PaperPage {
  /** The lines of text from top to bottom, each with its distance from the bottom of the page, in points. */
  lines: { text: string; height: number }[];
  /** The colours of text. */
  textColors: Set<unknown>;
  /** The colours of filled areas, without lines. */
  grounds: Set<unknown>;
}

/** Reads the pages of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PaperPage[]> {
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map(async (number) => readPage(await document.getPage(number))));
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function readPage(page: Page): Promise<PaperPage> {
  const lines = new Map<number, string>();
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const height = Math.round(item.transform[5]);
    lines.set(height, (lines.get(height) ?? '') + item.str);
  }
  return {
    lines: [...lines].sort(([a], [b]) => b - a).map(([height, text]) => ({ text, height })),
    ...(await coloursOf(page)),
  };
}

async function coloursOf(page: Page): Promise<Pick<PaperPage, 'textColors' | 'grounds'>> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray: operators, argsArray: operands } = await page.getOperatorList();
  const textColors = new Set<unknown>();
  const grounds = new Set<unknown>();
  const around: unknown[] = [];
  let colour: unknown = '#000000';
  for (const [index, operator] of operators.entries()) {
    const values = operands[index];
    if (operator === OPS.save) around.push(colour);
    else if (operator === OPS.restore) colour = around.pop();
    else if (operator === OPS.setFillRGBColor) colour = values[0];
    else if (operator === OPS.showText) textColors.add(colour);
    else if (operator === OPS.constructPath && isFilled(values[0])) {
      const [left, top, right, bottom] = values[2];
      if (Math.min(right - left, bottom - top) > 10) grounds.add(colour);
    }
  }
  return { textColors, grounds };

  function isFilled(painting: unknown) {
    return painting === OPS.fill || painting === OPS.eoFill || painting === OPS.fillStroke;
  }
}

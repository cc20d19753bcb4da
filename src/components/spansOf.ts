/** The columns, out of six, that each of some items has in rows of three; one or two rows of two come first where threes leave some over. */
export function spansOf(items: number): readonly number[] {
  const twos = items === 1 ? 0 : items % 3 === 0 ? 0 : items % 3 === 2 ? 2 : 4;
  const spans: number[] = [];
  for (let index = 0; index < items; index += 1) spans.push(items === 1 ? 6 : index < twos ? 3 : 2);
  return spans;
}

/** Numbers of rows as printed: "7", "7.", "11.4". */
const NUMBER = /^(?<main>\d{1,3})(?:\.(?<sub>\d{1,2}))?[.,)]?$/u;
const FEWEST = 3;
/** Share of the numbers among the words of a column, and of those that go on from the one before, or begin again with 1. */
const MOST = 0.6;

type Counter = readonly [main: number, sub: number];

const goesOn = ([main, sub]: Counter, [next, nextSub]: Counter): boolean =>
  next === main + 1 || next === 1 || (next === main && nextSub === sub + 1);

/** True for a first column that numbers the rows of a table, whatever stands above it: 1, 2, 3 … in most of its cells. */
export function countsRows(cells: readonly string[]): boolean {
  const words = cells.filter((text) => text !== '');
  const numbers = words.flatMap((text): Counter[] => {
    const { main, sub = '0' } = NUMBER.exec(text)?.groups ?? {};
    return main === undefined ? [] : [[Number(main), Number(sub)]];
  });
  const steps = numbers.slice(1).filter((next, index) => goesOn(numbers[index] ?? next, next));
  return (
    numbers.length >= FEWEST && numbers.length >= words.length * MOST && steps.length >= (numbers.length - 1) * MOST
  );
}

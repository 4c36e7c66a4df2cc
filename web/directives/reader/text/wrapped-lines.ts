interface Line {
  readonly text: string;
}

/** A line at least this long was probably broken by the edge of the page. */
const FULL = 50;

const goesOn = ({ text }: Line): boolean => text.length >= FULL && !/[.;:!?…)”"*_]\s*$/u.test(text);

/**
 * Lines as a page breaks them put together into paragraphs: PDFs and text files know only lines. Each paragraph keeps its
 * lines apart, because each is located on its own.
 */
export function paragraphsOfLines<T extends Line>(lines: readonly T[]): readonly (readonly T[])[] {
  const paragraphs: T[][] = [];
  let open = false;
  for (const line of lines) {
    if (open && !/^\s*[-–+•*]\s/u.test(line.text)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
    open = goesOn(line);
  }
  return paragraphs;
}

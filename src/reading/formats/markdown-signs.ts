const FRONT_MATTER = /^\s{0,20}---[ \t]*\r?\n[\w-]{1,40}:/;
/** Signs show early; longer files need not be searched to their end. */
const HEAD = 262_144;
/** Each sign with the character without which it need not be looked for. */
const SIGNS: readonly (readonly [character: string, sign: RegExp, least: number])[] = [
  ['#', /^ {0,3}#{1,6}[ \t]+\S/gm, 1],
  ['|', /^[ \t]{0,8}\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t:|-]*$/gm, 1],
  // Rows between pipes, one below the other, are a table in plain text too.
  ['|', /^[ \t]{0,8}\|[^|\n]{0,2000}\|[^\n]{0,8000}\|[ \t]{0,8}\r?\n[ \t]{0,8}\|[^|\n]{0,2000}\|/gm, 1],
  ['*', /\*\*[^*\s][^*\n]{0,500}\*\*/g, 1],
  ['\\', /\\[.\-&()[\]*_#+!]/g, 2],
];

/** Whether text is written in Markdown, by signs that plain documents do not have. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, HEAD);
  return (
    FRONT_MATTER.test(head) ||
    SIGNS.some(([character, sign, least]) => head.includes(character) && (head.match(sign)?.length ?? 0) >= least)
  );
}

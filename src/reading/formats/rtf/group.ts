/** What the characters of a group look like; closing the group forgets it. */
export interface RtfGroup {
  /** What is read here: text of the body, names of fonts, or nothing. */
  into: 'body' | 'fonts' | 'nothing';
  /** The group began with \*: it is passed over unless it is known. */
  optional: boolean;
  bold: boolean;
  italic: boolean;
  caps: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Half points. */
  size: number | undefined;
  font: number | undefined;
  /** Characters behind \u that older readers show instead of it. */
  fallback: number;
}

export const PLAIN = {
  bold: false,
  italic: false,
  caps: false,
  hidden: false,
  deleted: false,
  size: undefined,
  font: undefined,
} as const;

export const outermost = (): RtfGroup => ({ into: 'body', optional: false, fallback: 1, ...PLAIN });

/** Groups whose text is not of the body ([RTF] destinations). */
const PASSED_OVER = new Set([
  'annotation',
  'atnauthor',
  'atnid',
  'author',
  'bkmkend',
  'bkmkstart',
  'colortbl',
  'datafield',
  'doccomm',
  'fldinst',
  'footer',
  'footerf',
  'footerl',
  'footerr',
  'footnote',
  'generator',
  'header',
  'headerf',
  'headerl',
  'headerr',
  'info',
  'keywords',
  'listoverridetable',
  'listtable',
  'nonesttables',
  'objdata',
  'operator',
  'pict',
  'revtbl',
  'rxe',
  'sp',
  'stylesheet',
  'tc',
  'title',
  'tox',
  'xe',
]);
/** Groups that begin with \* and yet hold text of the body: drawn text boxes. */
const KNOWN_OPTIONAL = new Set(['shpinst', 'shptxt']);

/** Where a group leads once its first word is read. */
export function enter(group: RtfGroup, name: string): void {
  if (group.into === 'nothing') return;
  if (name === 'fonttbl') group.into = 'fonts';
  else if (PASSED_OVER.has(name) || (group.optional && !KNOWN_OPTIONAL.has(name))) group.into = 'nothing';
  group.optional = false;
}

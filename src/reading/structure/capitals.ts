/** True for text in capitals, as titles and headings are printed: no small letter, at least two capitals. */
export function inCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}[^\p{L}]{0,3}\p{Lu}/u.test(text);
}

/** Capitals but for a few small letters that scans and short words bring in ("ỦY BAN NHÂN DÂN tỉnh"). */
export function mostlyCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 4 && small * 8 <= capitals;
}

/** The sentence or item is over: it ends with a full stop, semicolon, colon or the like. */
export const endsSentence = (text: string): boolean => /[.;:!?…][\s"”’')\]/*]*$/u.test(text.slice(-12));

export const startsSmall = (text: string): boolean => /^[("“\s]{0,3}\p{Ll}/u.test(text);

/** A piece of RTF: text holds bytes as Latin-1 characters. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'symbol'; readonly sign: string }
  | { readonly kind: 'byte'; readonly code: number }
  | { readonly kind: 'text'; readonly text: string };

const PIECE = /[{}]|\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([^]))|[^\\{}\r\n]+/gi;

/** Pieces of a Rich Text file in order (Rich Text Format Specification 1.9.1); line breaks of the file mean nothing. */
export function* tokensOf(source: string): Generator<RtfToken> {
  const piece = new RegExp(PIECE);
  for (let match = piece.exec(source); match; match = piece.exec(source)) {
    const [whole, name, value, code, sign] = match;
    if (name !== undefined) {
      const number = value === undefined ? null : Number(value);
      if (name === 'bin') piece.lastIndex += Math.max(0, number ?? 0);
      else yield { kind: 'word', name, value: number };
    } else if (code !== undefined) yield { kind: 'byte', code: Number.parseInt(code, 16) };
    else if (sign !== undefined) yield { kind: 'symbol', sign };
    else if (whole === '{') yield { kind: 'open' };
    else if (whole === '}') yield { kind: 'close' };
    else yield { kind: 'text', text: whole };
  }
}

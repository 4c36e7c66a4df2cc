/** Codes of letters by the character set of a font (\fcharset); others are written in the code of the file (\ansicpg). */
const BY_CHARSET: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  204: 'windows-1251',
  238: 'windows-1250',
};
const CODE_PAGES = new Set([1250, 1251, 1252, 1253, 1254, 1257, 1258]);

const decoders = new Map<string, TextDecoder>();

/** Letters meant by bytes that were written for a font. */
export function decodeBytes(bytes: readonly number[], charset: number | undefined, codePage: number): string {
  const usual = CODE_PAGES.has(codePage) ? `windows-${codePage}` : 'windows-1252';
  const encoding = (charset === undefined || charset === 1 ? undefined : BY_CHARSET[charset]) ?? usual;
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder.decode(Uint8Array.from(bytes));
}

const BASES = ['aàáảãạăằắẳẵặâầấẩẫậ', 'eèéẻẽẹêềếểễệ', 'iìíỉĩị', 'oòóỏõọôồốổỗộơờớởỡợ', 'uùúủũụưừứửữự', 'yỳýỷỹỵ'];
const CLASS_OF = new Map(
  BASES.flatMap((row) =>
    row
      .split('')
      .slice(1)
      .map((letter) => [letter, `[${row}]`] as const),
  ),
);
const CLASS_OF_BASE = new Map(BASES.map((row) => [row[0]!, `[${row}]`] as const));

/**
 * A pattern source in which every marked vowel also stands for its misread forms ("thường" as "thưởng", "thuong"): marks
 * are what recognition loses first. Vowels without a mark stay as they are, so that groups and escapes do.
 */
export const misread = (source: string): string =>
  source.replace(/[^\p{ASCII}]/gu, (letter) => CLASS_OF.get(letter) ?? letter);

/** A phrase of plain letters, not of pattern syntax, in which every vowel and đ may have lost or changed its mark. */
export const misreadPhrase = (phrase: string): string =>
  phrase
    .replace(/[đd]/gu, '[đd]')
    .replace(/\p{L}/gu, (letter) => CLASS_OF.get(letter) ?? CLASS_OF_BASE.get(letter) ?? letter);

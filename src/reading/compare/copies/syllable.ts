/** Beginnings and rhymes of Vietnamese syllables (âm tiết), without tone; y folded to i as {@link foldLetters} does. */
const ONSET = 'b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|r|s|t|th|tr|v|x';
const RHYME = [
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây',
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|im|in|inh|ip|it|iu|iêc|iêm|iên|iêng|iêp|iêt|iêu',
  'o|oc|oi|om|on|ong|oong|op|ot|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oe|oen|oeo|oet',
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt|u|ua|uc|ui|um|un|ung|up|ut|uôc|uôi|uôm|uôn|uông|uôt|uân|uâng|uât|uây',
  'uê|uêch|uênh|uêt|uơ|uy|ui|uych|uynh|uyt|uyu|uyn|uya|uyên|uyêt|ư|ưa|ưc|ưi|ưng|ưt|ưu|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu',
  'y|yêm|yên|yêng|yêt|yêu|ây',
].join('|');
const AFTER_Q =
  'ua|uac|uach|uai|uan|uang|uanh|uao|uat|uau|uay|uăc|uăn|uăng|uăp|uăt|uân|uâng|uât|uây|ue|uen|ueo|uet|uê|uên|uêt|uêch|uơ|uơi|uơn|uy|ui|uych|uynh|uyt|uit|uyên|uyêt|uôc|uôi|uôn';
const SYLLABLE = new RegExp(`^(?:(?:${ONSET})?(?:${RHYME})|q(?:${AFTER_Q})|gi(?:n|m|ng)?)$`, 'u');
const STOPPED = /(?:c|ch|p|t)$/u;
/** Tones as combining marks: huyền, sắc, hỏi, ngã, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHARP_OR_HEAVY = /[\u0301\u0323]/u;
const LETTERS = /^\p{L}{1,7}$/u;

/**
 * True when a folded word can be a Vietnamese syllable. A syllable that ends in c, ch, p or t only bears sắc or nặng. For
 * suggestions only: names and words of other languages are none either.
 */
export function isSyllable(folded: string): boolean {
  if (!LETTERS.test(folded)) return false;
  const apart = folded.normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const plain = apart.replaceAll(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(plain)) return false;
  return !STOPPED.test(plain) || SHARP_OR_HEAVY.test(tones[0] ?? '');
}

const INITIAL = /^(?:ngh?|nh|ch|gh|gi(?=.)|g|kh|ph|qu(?=.)|th|tr|[bcdđhklmnpqrstvx])?/u;
/** Rhymes (vần) of Vietnamese, without tone. */
const RHYMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êc êng',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ơu',
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung up uơ ut uôc uôi uôm uôn uông uôp uôt',
    'uy uya uych uyên uyêt uynh uyt uyn uyp uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
    'y ych yêm yên yêng yêt yêu ynh yt yn êu',
  ]
    .join(' ')
    .split(' '),
);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a lower-case word is spelled as a Vietnamese syllable is: one tone at most, and a rhyme that there is. */
export function isSyllable(word: string): boolean {
  const parts = word.normalize('NFD');
  if ((parts.match(TONE)?.length ?? 0) > 1) return false;
  const plain = parts.replace(TONE, '').normalize('NFC');
  return RHYMES.has(plain.replace(INITIAL, '')) || RHYMES.has(plain.slice(1));
}

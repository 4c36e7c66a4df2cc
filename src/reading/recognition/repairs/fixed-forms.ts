import type { Repair } from '../../model/repair.ts';
import { romanReadings } from './label-readings.ts';
import type { Piece } from './pieces.ts';

/**
 * Number, year, type and body of a symbol: "15/2031/QĐ-TTg" (Nghị định 30/2020/NĐ-CP, Phụ lục III), "05-NQ/TW" (Hướng dẫn
 * 36-HD/VPTW).
 */
const SYMBOL =
  /(?<work>\d{1,5}(?:\s?\/\s?(?:19|20)\d{2})?\s?[/-]\s?\p{Lu}{1,5})\s?(?<before>[/-])\s?(?<body>[\p{L}1]{2,8})(?![\p{L}\d])/dgu;
/** Bodies whose letters are read alike when strokes or marks are lost. */
const BODIES: readonly (readonly [body: string, misread: RegExp])[] = [
  ['TTg', /^(?:[TIl1FYÏ]{2}[yvj]?[gøq]|TTp)$/u],
  ['UBND', /^[UƯ]BN[DĐÐ]$/u],
  ['HĐND', /^H[DĐÐ]N[DĐÐ]$/u],
];
/** Body of Party symbols, misread where the same symbol stands elsewhere with it. */
const PARTY = 'TW';
const MISREAD_PARTY = /^[TI1l](?:V|VV|N|W|VW)$/u;
/** The type of a Party symbol with a stroke of a letter read once more, as a digit: "69-K1L/TW". */
const DOUBLED = /(?<number>\d{1,5}-)(?<type>\p{Lu}[1l]\p{Lu})(?=\/\p{Lu})/dgu;
/** The slash of a Party symbol read as a quotation mark: "20-NQ”TW" (Hướng dẫn 36-HD/VPTW). */
const QUOTED_SLASH = /(?<=\d-\p{Lu}{2})(?<slash>["”’'|!\\])(?=T[WU](?![\p{L}\d]))/dgu;
/** A dash read twice, at the end of a line too: "45- -NQ/TW". */
const TWO_DASHES = /(?<=số\s\d{1,5})(?<dashes>\s?[-–][.,]?\s?[-–])(?=\s?\p{Lu}{1,4}[/-]|$)/dgu;
/** "TTr" for a submission (tờ trình) before a body: a thin r is lost in strokes. */
const SUBMISSION = /(?<=\/)(?<type>TT[!1ltiI])(?=-\p{Lu}{2})/dgu;
/** The letter Đ of a type, read as one that is like it: "47/Cð-TTg". */
const TYPE_IN_D =
  /(?<=\d\/)(?<type>[QNCH](?:[ðđÐdD]|[dDđĐ][ðđÐĐ]))(?=(?:-|[.,]\s?(?=CP))(?:TT[gG]|\s?CP|UBND|HĐND|B\p{Lu}))/dgu;
/** The hyphen before the Government (CP) read as a stop, at the end of a line too: "12/2031/NĐ. CP". */
const STOPPED_HYPHEN = /(?<=\d\/N[QDĐÐ][DĐÐð]?)(?<stop>[.,])(?=\s?CP(?![\p{L}\d]))/dgu;
/** The g of "TTg" read as a sign: "QĐ-TT;". */
const SIGN_FOR_G = /(?<=\d\/(?:QĐ|CĐ|CT)-)(?<body>TT(?:[;:](?=[,;]))?)(?![\p{L}\d])/dgu;
/** A year within a symbol, parted: "12/203 1/NĐ-CP". */
const PARTED_YEAR = /(?<=số\s\d{1,5}\/)(?<year>(?=[\d\s]{5}\/)(?:2\s0\d\d|20\s\d\d|20\d\s\d))(?=\/\p{Lu})/dgu;
/** The slash of a symbol lost between its number and its body: "số 83BKHCN-VP". */
const LOST_SLASH = /(?<=(?:công văn|văn bản)\ssố\s)(?<number>\d{0,4}[023568])(?=\p{Lu}{2,8}-\p{Lu}{2,8})/dgu;
/** "TW" of a Party paper whose body of the centre is named behind it: "NQ/TV, ngày 24/11/2031 của Ban Chấp hành Trung ương". */
const CENTRAL =
  /(?<=(?:NQ|KL|CT|QĐ|QyĐ|HD)\/)(?<body>T[VNI]|IW|TVV|TVW)(?=,?\s(?:ngày\s[\d/.-]{6,10},?\s)?(?:của\s)?(?:Ban\sChấp\shành\sTrung\s[ưƯ]ơng|Bộ\sChính\strị|Ban\sBí\sthư))/dgu;
/** The number line of a letterhead, whose first letter was read as a small one. */
const NUMBER_LINE = /^(?<word>số)(?=\s?:\s?\d{1,5}\s?[/-]\s?\S{2,20}$)/dgu;
/** Quarters of a year (quý). */
const QUARTER = /(?<![\p{L}\d])[Qq]uý\s(?<numeral>[IVTHUYLJl1|\][]{1,4})(?=[\s/,;.)-])/dgu;
const LAST_QUARTER = 4;
/** The head of an article (điều), with a speck for the space before its number. */
const ARTICLE = /^Điều(?<gap>[.,·]\s?)\d{1,3}\.\s/dgu;
const CONFIDENCE = 0.85;

const workOf = (work: string): string => work.replaceAll(/\s/gu, '');

/** Numbers and types of the symbols that stand somewhere with the body of Party symbols. */
const partyWorks = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces.flatMap(({ text }) =>
      Array.from(text.matchAll(SYMBOL)).flatMap(({ groups: { work = '', body } = {} }) =>
        body === PARTY ? [workOf(work)] : [],
      ),
    ),
  );

function bodyMeant(body: string, work: string, known: ReadonlySet<string>): string {
  const state = BODIES.find(([, misread]) => misread.test(body))?.[0];
  if (state !== undefined) return state;
  return MISREAD_PARTY.test(body) && known.has(workOf(work)) ? PARTY : body;
}

/** The type without the stroke, where the same symbol stands elsewhere with it. */
function typeMeant(type: string, number: string, known: ReadonlySet<string>): string {
  const plain = type.replace(/[1l]/u, '');
  return known.has(number + plain) ? plain : type;
}

/** The quarter that a numeral is nearest to; as it is when that is not one alone. */
function quarterMeant(numeral: string): string {
  const [first, second] = romanReadings(numeral)
    .filter(({ ordinal }) => ordinal <= LAST_QUARTER)
    .toSorted((a, b) => a.cost - b.cost);
  return first !== undefined && first.cost < (second?.cost ?? Number.POSITIVE_INFINITY) ? first.printed : numeral;
}

function repairsIn(
  { text, at }: Piece,
  pattern: RegExp,
  group: string,
  meant: (match: RegExpExecArray) => string,
): Repair[] {
  return Array.from(text.matchAll(pattern)).flatMap((match): Repair[] => {
    const before = match.groups?.[group] ?? '';
    const after = meant(match);
    const start = match.indices?.groups?.[group]?.[0] ?? match.index;
    if (before === after) return [];
    return [{ at: at + start, before, after, rule: 'frame-wording', confidence: CONFIDENCE, made: true }];
  });
}

/**
 * Letters in forms that are fixed: the body of a symbol ("QĐ-TIg" is "QĐ-TTg"), the numeral of a quarter ("quý TV"), the space
 * before the number of an article ("Điều.8.").
 */
export function fixedFormRepairs(pieces: readonly Piece[]): Repair[] {
  const known = partyWorks(pieces);
  return pieces.flatMap((piece) => [
    ...repairsIn(piece, SYMBOL, 'body', ({ groups: { work = '', body = '' } = {} }) => bodyMeant(body, work, known)),
    ...repairsIn(piece, DOUBLED, 'type', ({ groups: { number = '', type = '' } = {} }) =>
      typeMeant(type, number, known),
    ),
    ...repairsIn(piece, QUOTED_SLASH, 'slash', () => '/'),
    ...repairsIn(piece, TWO_DASHES, 'dashes', () => '-'),
    ...repairsIn(piece, SUBMISSION, 'type', () => 'TTr'),
    ...repairsIn(piece, TYPE_IN_D, 'type', ({ groups: { type = '' } = {} }) => `${type.charAt(0)}Đ`),
    ...repairsIn(piece, STOPPED_HYPHEN, 'stop', () => '-'),
    ...repairsIn(piece, SIGN_FOR_G, 'body', () => 'TTg'),
    ...repairsIn(piece, PARTED_YEAR, 'year', ({ groups: { year = '' } = {} }) => workOf(year)),
    ...repairsIn(piece, LOST_SLASH, 'number', ({ groups: { number = '' } = {} }) => `${number}/`),
    ...repairsIn(piece, CENTRAL, 'body', () => 'TW'),
    ...repairsIn(piece, NUMBER_LINE, 'word', () => 'Số'),
    ...repairsIn(piece, ARTICLE, 'gap', () => ' '),
    ...repairsIn(piece, QUARTER, 'numeral', ({ groups: { numeral = '' } = {} }) => quarterMeant(numeral)),
  ]);
}

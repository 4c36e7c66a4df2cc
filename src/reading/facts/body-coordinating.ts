import { type FoundBody, readBodyList } from './body-list.ts';
import type { Words } from './body-words.ts';
import { matchesOf } from './match-at.ts';

/** Tones are what recognition misreads first: "phôi hợp", "phối họp". */
const TOGETHER =
  /ph[oôốồổỗộ]i h[oơợọờởớ]p(?: (?:chặt chẽ|thường xuyên|kịp thời))?(?:,? (?:với|cùng với|cùng))?(?: (?=\p{L}))/gu;
/** "hướng dẫn các cơ sở phối hợp với …": the bodies that are led work together, not the one that is told. */
const MAY_PRECEDE =
  /(?:^|[,;.:("\n]|ch[uủúù] tr[iìíỉ]|ch[uủúù] tr[iìíỉ] và|và|thì|chủ động|tích cực|khẩn trương|thường xuyên|tăng cường|tiếp tục|đồng thời|trách nhiệm|nhiệm vụ|kịp thời|trực tiếp|định kì|hoặc|cần|phải)\s*$/u;

const HELPS = / \(?(?:cùng )?phối hợp(?=\s{0,2}(?:[;.,)]|$|thực hiện(?:[;.,)]|$)))/gu;
const BEFORE_HELP = /(?:chủ trì\)?,? (?:và )?|[;(] ?|, )(?=\p{L})/gu;
const FURTHEST = 240;

/** "Sở A chủ trì, Sở B phối hợp", "Sở B (phối hợp)": the bodies that reach up to the word. */
function bodiesThatHelp(words: Words): FoundBody[] {
  return matchesOf(HELPS, words.folded).flatMap(({ index }) => {
    const from = Math.max(0, index - FURTHEST);
    for (const opening of matchesOf(BEFORE_HELP, words.folded.slice(from, index))) {
      const list = readBodyList(words, from + opening.index + opening[0].length);
      if (list.bodies.length > 0 && list.end === index) return list.bodies;
    }
    return [];
  });
}

/**
 * Co-ordinating bodies (cơ quan phối hợp) named behind "phối hợp với" in running text. `lead` ends where the bodies that
 * are told end: "Sở A phối hợp với Sở B".
 */
export function coordinatingBodies(words: Words, leadEnd: number): FoundBody[] {
  const helping = words.folded.includes('phối hợp') ? bodiesThatHelp(words) : [];
  const together = matchesOf(TOGETHER, words.folded);
  if (helping.length + together.length === 0) return [];
  const seen = new Set<string>();
  const behind = together
    .filter(
      (match) =>
        match.index <= leadEnd + 1 || MAY_PRECEDE.test(words.folded.slice(Math.max(0, match.index - 24), match.index)),
    )
    .flatMap((match) => readBodyList(words, match.index + match[0].length).bodies);
  return [...helping, ...behind].filter(({ name }) => !seen.has(name) && seen.add(name));
}

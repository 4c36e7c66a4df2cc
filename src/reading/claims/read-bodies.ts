import { scanMember } from '../facts/body-scan.ts';
import { wordsOf } from '../facts/body-words.ts';
import { matchesOf } from '../facts/match-at.ts';
import { fold } from '../normalise/fold.ts';
import { type Atom, atom } from './atom.ts';

const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}\p{L}/gu;
const ALL_CAPITALS = /^[\p{Lu}\p{N}&]+$/u;

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})mttq(?!\p{L})/gu, 'mặt trận tổ quốc'],
  [/(?<!\p{L})kh ?& ?cn(?!\p{L})/gu, 'khoa học và công nghệ'],
  [/(?<!\p{L})tw(?!\p{L})/gu, 'trung ương'],
];

/** A name of a body as it is compared: folded, common abbreviations written out. */
export const bodyKey = (name: string): string =>
  WRITTEN_OUT.reduce((key, [short, whole]) => key.replace(short, whole), fold(name));

/** Bodies called by their names; a class of bodies ("các bộ, ngành") is none. */
export function bodiesIn(text: string): Atom[] {
  const words = wordsOf(text);
  const found: Atom[] = [];
  let done = 0;
  for (const { index } of matchesOf(CAPITAL, words.shape)) {
    if (index < done) continue;
    const member = scanMember(words, index);
    const name = member?.kind === 'named' ? text.slice(index, member.end) : '';
    if (!member || name === '' || ALL_CAPITALS.test(name)) continue;
    done = member.end;
    found.push(atom('body', name, index, bodyKey(name)));
  }
  return found;
}

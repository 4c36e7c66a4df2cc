import { STOP_WORDS } from '../compare/stop-words.ts';
import { matchesOf } from '../facts/match-at.ts';
import { fold } from '../normalise/fold.ts';
import { type Atom, atom } from './atom.ts';

/** Abbreviations and names of techniques: GDP, IoT, 5G, R&D. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}&])(?:\d{1,2}\p{Lu}|\p{Lu}[\p{Lu}&]{1,7}|\p{Lu}{1,3}\p{Ll}\p{Lu}{1,4})(?![\p{L}\p{N}&])/gu;
/** What opens an enumeration. */
const OPENS = /(?:[:(]| như(?: là)? | gồm(?: có)? | lĩnh vực | ngành )\s*/gu;
const COMMA = /\s*[,;]\s*/u;
const LAST_TWO = /^(.{1,40}?)\s+và\s+(.{1,40})$/u;
const ENDS = /[.:!?()]/u;
const LONGEST_ITEM = 5;
const FEWEST_ITEMS = 3;
const MOST_ITEMS = 40;

/** Abbreviations, and the items of an enumeration of three or more short names. */
export function namesIn(text: string): Atom[] {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const shouted = letters.length > 12 && letters === letters.toUpperCase();
  const short = shouted ? [] : matchesOf(ABBREVIATION, text).map(({ 0: found, index }) => named(found, index));
  return [...short, ...itemsIn(text).filter((item) => !short.some(({ key }) => key === item.key))];
}

const named = (text: string, start: number): Atom => atom('name', text, start, fold(text));

function itemsIn(text: string): Atom[] {
  const taken = new Map<number, Atom>();
  for (const { 0: opening, index } of matchesOf(OPENS, text)) {
    const behindColon = opening.startsWith(':');
    const items = itemsFrom(text, index + opening.length, behindColon);
    // Behind a colon the first item often begins with a verb that belongs to all of them.
    for (const item of behindColon ? items.slice(1) : items) taken.set(item.span.start, item);
  }
  return [...taken.values()];
}

function itemsFrom(text: string, from: number, behindColon: boolean): Atom[] {
  const rest = text.slice(from, from + 800);
  const parts = rest.slice(0, ENDS.exec(rest)?.index ?? rest.length).split(COMMA, MOST_ITEMS);
  if (behindColon && parts.length < FEWEST_ITEMS) return [];
  const last = LAST_TWO.exec(parts.at(-1) ?? '');
  const all = last ? [...parts.slice(0, -1), last[1]!, last[2]!] : parts;
  const items: Atom[] = [];
  let at = from;
  for (const part of all) {
    const start = part === '' ? at : text.indexOf(part, at);
    at = start + part.length;
    const name = part.trim().replace(/^(?:và|các|những|một số) /u, '');
    if (!isItem(name)) break;
    items.push(named(name, start + part.trimEnd().length - name.length));
  }
  return items.length < FEWEST_ITEMS ? [] : items;
}

/** A few syllables, at least one of which says something. */
function isItem(name: string): boolean {
  const syllables = name.split(/\s+/u);
  if (name === '' || syllables.length > LONGEST_ITEM || /\d/u.test(name)) return false;
  return syllables.some((syllable) => !STOP_WORDS.has(fold(syllable)));
}

import { diffArrays } from 'diff';
import type { Canonical } from '../../../src/reading/model/canonical.ts';

/** What repairs did to the words: a word that was right is harmed, one that is wrong before and after counts for neither. */
export interface RepairFigures {
  readonly right: number;
  readonly harmful: number;
  readonly suggestedRight: number;
  readonly suggestedHarmful: number;
  /** The text with every right suggestion accepted. */
  readonly accepted: string;
}

interface Word {
  readonly text: string;
  readonly at: number;
}

const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({ text: word.normalize('NFC'), at: index }));

/** What was printed for each word read, by its offset; undefined where that cannot be told. */
function printedFor(printed: string, words: readonly Word[]): Map<number, string | undefined> {
  const meant = wordsIn(printed).map(({ text }) => text);
  const changes = diffArrays(
    meant,
    words.map(({ text }) => text),
  );
  const found = new Map<number, string | undefined>();
  let at = 0;
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index]!;
    const other = changes[index + 1];
    const isPair = other !== undefined && (change.added || change.removed) && (other.added || other.removed);
    if (isPair) index++;
    const read = change.removed ? (isPair ? other.value : []) : change.value;
    const truth = change.removed ? change.value : change.added ? (isPair ? other.value : []) : change.value;
    read.forEach((_, place) => {
      found.set(words[at++]!.at, truth.length === read.length ? truth[place] : undefined);
    });
  }
  return found;
}

interface Change {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** 1 when a change makes its word right, -1 when it makes a right one wrong, else 0. */
function judge(words: readonly Word[], truth: ReadonlyMap<number, string | undefined>, change: Change): number {
  const word = words.findLast(({ at }) => at <= change.at);
  const meant = word && truth.get(word.at);
  if (word === undefined || meant === undefined) return 0;
  const start = change.at - word.at;
  const changed = word.text.slice(0, start) + change.after + word.text.slice(start + change.before.length);
  if (changed === meant) return 1;
  return word.text === meant ? -1 : 0;
}

function apply(text: string, changes: readonly Change[]): string {
  let [done, from] = ['', 0];
  for (const { at, before, after } of changes) {
    done += text.slice(from, at) + after;
    from = at + before.length;
  }
  return done + text.slice(from);
}

const REPAIRS = new Set(['context', 'word-break', 'label-sequence', 'frame-wording']);
const count = (judged: readonly number[], value: number): number => judged.filter((one) => one === value).length;

/** Compares every repair of a recognised text, made or suggested, with what was printed. */
export function repairFigures(printed: string, { raw, text, edits, suggestions = [] }: Canonical): RepairFigures {
  const rawWords = wordsIn(raw);
  const rawTruth = printedFor(printed, rawWords);
  const made = edits
    .filter(({ rule }) => REPAIRS.has(rule))
    .map(({ rawStart, before, after }) => judge(rawWords, rawTruth, { at: rawStart, before, after }));
  const words = wordsIn(text);
  const truth = printedFor(printed, words);
  const offered = suggestions.map(({ start, before, after }) => ({ at: start, before, after }));
  const suggested = offered.map((change) => judge(words, truth, change));
  return {
    right: count(made, 1),
    harmful: count(made, -1),
    suggestedRight: count(suggested, 1),
    suggestedHarmful: count(suggested, -1),
    accepted: apply(
      text,
      offered.filter((_, index) => suggested[index] === 1),
    ),
  };
}

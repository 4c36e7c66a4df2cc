import { endsSentence, inCapitals } from './capitals.ts';
import type { Label } from './labels/label.ts';
import { followsLetter } from './labels/ordinal.ts';
import { type Level, levelOf, type Nesting } from './nesting.ts';
import type { Passage } from './unit.ts';
import type { Node } from './node.ts';

/** An open clause and the runs of labels among its children. */
export interface Frame {
  /** Null for the root. */
  readonly node: Node | null;
  readonly level: Level;
  readonly runs: Map<Level, Label>;
  readonly bullets: Map<Level, number>;
  /** Root only: last labels of levels that run through the document, as Điều does through its chapters. */
  readonly across: Map<Level, Label>;
}

export interface Choice {
  readonly label: Label;
  /** Index of the frame that becomes its parent. */
  readonly parent: number;
  readonly confidence: number;
}

/** A run may skip this many places where items were left out of a copy. */
const WIDEST_GAP = 12;

/**
 * Decides whether the beginning of a passage is a label, by the runs that are open: 3 follows 2, a) begins. Null when it
 * is ordinary text ("20." at the start of a wrapped line).
 */
export function chooseLabel(passage: Passage, stack: readonly Frame[], nests: Nesting): Choice | null {
  let best: Choice | null = null;
  for (const label of passage.labels) {
    const choice =
      label.ordinal === 0 ? placeBullet(label, passage, stack, nests) : placeOrdinal(label, passage, stack, nests);
    if (choice && (!best || choice.confidence > best.confidence)) best = choice;
  }
  return best;
}

function placeOrdinal(label: Label, passage: Passage, stack: readonly Frame[], nests: Nesting): Choice | null {
  const next = findRun(label, stack, follows);
  if (next >= 0) {
    const surely = label.firm || (passage.begins && !(isKeyword(label) && isMidSentence(stack)));
    return surely ? { label, parent: next, confidence: passage.begins ? 0.99 : 0.9 } : null;
  }
  if (label.form === 'decimal') return placeDecimal(label, passage, stack, nests);
  const across = stack[0]!.across.get(levelOf(label));
  if (across && label.firm && follows(across, label))
    return { label, parent: parentFor(label, stack, nests), confidence: 0.97 };
  if (!passage.begins && (!label.firm || label.ordinal !== 1 || isInParenthesis(stack))) return null;
  if (label.ordinal === 1) return { label, parent: parentFor(label, stack, nests), confidence: 0.95 };
  return isKeyword(label) && isMidSentence(stack) ? null : placeGap(label, stack, nests);
}

/** "… theo đơn (Mẫu" above "1- TĐV) …". */
function isInParenthesis(stack: readonly Frame[]): boolean {
  const above = stack.at(-1)!.node?.passages.at(-1)?.text.slice(-120) ?? '';
  return above.lastIndexOf('(') > above.lastIndexOf(')');
}

/** The text above stops in the middle of a sentence: "… theo quy định tại" above "Điều 3." */
function isMidSentence(stack: readonly Frame[]): boolean {
  const above = stack.at(-1)!.node?.passages.at(-1);
  return above !== undefined && above.text.length > 60 && !endsSentence(above.text) && !inCapitals(above.text);
}

const follows = (before: Label, after: Label): boolean => {
  if (before.form === 'letter') return followsLetter(before.ordinal, after.ordinal);
  return after.ordinal === before.ordinal + 1 && after.prefix === before.prefix;
};

const leaps = (before: Label, after: Label): boolean =>
  after.ordinal > before.ordinal && after.ordinal - before.ordinal <= WIDEST_GAP && after.prefix === before.prefix;

/** Index of the deepest open frame whose run of this level goes on with the label; -1 for none. */
function findRun(label: Label, stack: readonly Frame[], goesOn: (before: Label, after: Label) => boolean): number {
  const level = levelOf(label);
  for (let i = stack.length - 1; i >= 0; i--) {
    const before = stack[i]!.runs.get(level);
    if (before && goesOn(before, label)) return i;
  }
  return -1;
}

/** 2.1 stands in 2; a number of several parts needs no other proof. */
function placeDecimal(label: Label, passage: Passage, stack: readonly Frame[], nests: Nesting): Choice | null {
  const owner = stack.findLastIndex(({ node }) => node?.label?.token === label.prefix);
  if (owner >= 0) return { label, parent: owner, confidence: passage.begins ? 0.98 : 0.9 };
  if (passage.begins ? !label.firm && label.ordinal > 1 : !label.firm || label.ordinal > 1) return null;
  return { label, parent: parentFor(label, stack, nests), confidence: 0.85 };
}

const KEYWORDS = new Set(['part', 'chapter', 'section', 'subsection', 'article']);
const isKeyword = ({ form }: Label): boolean => KEYWORDS.has(form);

/** Items left out, or a copy that begins in the middle. A lone capital ("V. I. Lê-nin") needs a run. */
function placeGap(label: Label, stack: readonly Frame[], nests: Nesting): Choice | null {
  const keyword = isKeyword(label);
  if (!label.firm && !keyword) return null;
  const run = findRun(label, stack, leaps);
  if (run >= 0) return { label, parent: run, confidence: 0.8 };
  if (!keyword && (label.form === 'upper' || label.form === 'small-roman' || label.ordinal > WIDEST_GAP)) return null;
  return { label, parent: parentFor(label, stack, nests), confidence: 0.6 };
}

/**
 * The deepest open clause that may hold this level. What announces a list with ":" holds the list that begins; a run that
 * would begin twice in one clause begins in the item below it.
 */
function parentFor(label: Label, stack: readonly Frame[], nests: Nesting): number {
  const level = levelOf(label);
  const top = stack.length - 1;
  const last = stack[top]!.node;
  if (last?.label && announcesList(last) && isListItem(label) && stack[top]!.level !== level && isListItem(last.label))
    return top;
  let i = top;
  while (i > 0 && !nests.holds(stack[i]!.level, level)) i--;
  const wouldRepeat = stack[i]!.runs.has(level) && i < top && stack[top]!.level !== level;
  return wouldRepeat && isListItem(label) && nests.mayHold(stack[top]!.level, level) ? top : i;
}

const LIST_FORMS = new Set(['number', 'bracket', 'letter', 'small-roman', 'star', 'dash', 'plus', 'letter-number']);
const isListItem = (label: Label): boolean => LIST_FORMS.has(label.form);
const announcesList = (node: Node): boolean => /:\s*$/.test(node.passages.at(-1)?.text.slice(-3) ?? '');

function placeBullet(label: Label, passage: Passage, stack: readonly Frame[], nests: Nesting): Choice | null {
  if (!passage.begins && /^[\p{Ll}\d]/u.test(passage.text.slice(label.length))) return null;
  const level = levelOf(label);
  const top = stack.length - 1;
  const last = stack[top]!.node;
  const sibling = stack.findLastIndex((frame) => frame.level === level);
  const announced = last !== null && announcesList(last) && stack[top]!.level !== level;
  const inSibling =
    sibling >= 0 && !(announced && nests.holds(stack[sibling]!.level, stack[top]!.level) && sibling < top);
  const parent = inSibling ? sibling - 1 : parentFor(label, stack, nests);
  return { label, parent, confidence: 0.95 };
}

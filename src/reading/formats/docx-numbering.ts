import { listNumber } from './list-number.ts';
import { attribute, child, elements, type XmlElement } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** Pattern such as "%1.%2)"; for bullets the sign. */
  readonly text: string;
  /** Counting begins anew after a level above this number (counted from 1); 0 for never. */
  readonly restart: number | null;
  readonly legal: boolean;
  readonly spaced: boolean;
  readonly style: string | null;
}

interface Num {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

/** Definitions of automatic lists (word/numbering.xml). */
export interface Numbering {
  readonly nums: ReadonlyMap<string, Num>;
  readonly abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>;
}

export function readNumbering(root: XmlElement | null): Numbering {
  const all = elements(root ?? undefined);
  const abstracts = new Map(
    all
      .filter((each) => each.name === 'abstractNum')
      .map((each) => [attribute(each, 'abstractNumId') ?? '', levelsOf(each)]),
  );
  const nums = new Map(
    all.filter((each) => each.name === 'num').map((each) => [attribute(each, 'numId') ?? '', readNum(each)]),
  );
  return { nums, abstracts: withLinkedStyles(all, abstracts, nums) };
}

/** A list may only name a numbering style, whose own list holds the levels. */
function withLinkedStyles(
  all: readonly XmlElement[],
  abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>,
  nums: ReadonlyMap<string, Num>,
): ReadonlyMap<string, ReadonlyMap<number, Level>> {
  const holders = new Map<string, ReadonlyMap<number, Level>>();
  for (const each of all) {
    const style = attribute(child(each, 'styleLink'), 'val');
    if (style) holders.set(style, abstracts.get(attribute(each, 'abstractNumId') ?? '') ?? new Map());
  }
  if (holders.size === 0 || nums.size === 0) return abstracts;
  const linked = new Map(abstracts);
  for (const each of all) {
    const levels = holders.get(attribute(child(each, 'numStyleLink'), 'val') ?? '');
    if (levels) linked.set(attribute(each, 'abstractNumId') ?? '', levels);
  }
  return linked;
}

function levelsOf(source: XmlElement): Map<number, Level> {
  return new Map(
    elements(source)
      .filter((each) => each.name === 'lvl')
      .map((each) => [Number(attribute(each, 'ilvl')) || 0, readLevel(each)]),
  );
}

function readLevel(source: XmlElement): Level {
  const value = (name: string): string | undefined => attribute(child(source, name), 'val');
  const restart = value('lvlRestart');
  return {
    start: Number(value('start') ?? 1) || 0,
    format: value('numFmt') ?? 'decimal',
    text: value('lvlText') ?? '',
    restart: restart === undefined ? null : Number(restart) || 0,
    legal: child(source, 'isLgl') !== undefined,
    spaced: value('suff') !== 'nothing',
    style: value('pStyle') ?? null,
  };
}

function readNum(source: XmlElement): Num {
  const starts = new Map<number, number>();
  const levels = new Map<number, Level>();
  for (const override of elements(source).filter((each) => each.name === 'lvlOverride')) {
    const index = Number(attribute(override, 'ilvl')) || 0;
    const start = attribute(child(override, 'startOverride'), 'val');
    const level = child(override, 'lvl');
    if (start !== undefined) starts.set(index, Number(start) || 0);
    if (level) levels.set(index, readLevel(level));
  }
  return { abstract: attribute(child(source, 'abstractNumId'), 'val') ?? '', starts, levels };
}

/** Counts the automatic numbers of one document, paragraph by paragraph in reading order. */
export class ListCounter {
  readonly #numbering: Numbering;
  /** Lists that share a definition count on together, as Word does. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The level that a paragraph style stands for in a list. */
  levelOfStyle(numId: string, style: string): number | null {
    const num = this.#numbering.nums.get(numId);
    if (!num) return null;
    for (const [index, level] of this.#levels(num)) if (level.style === style) return index;
    return null;
  }

  /** Label of the next paragraph of a list as printed, with the space behind it; empty when nothing is printed. */
  next(numId: string, index: number): string {
    const num = this.#numbering.nums.get(numId);
    const levels = num && this.#levels(num);
    const level = levels?.get(index);
    if (!num || !levels || !level) return '';
    const counts = this.#count(num, numId, index, levels);
    const label = level.format === 'bullet' ? bulletOf(level.text) : fill(level, levels, counts);
    return label === '' ? '' : label + (level.spaced ? ' ' : '');
  }

  #levels(num: Num): ReadonlyMap<number, Level> {
    const levels = this.#numbering.abstracts.get(num.abstract) ?? new Map<number, Level>();
    return num.levels.size === 0 ? levels : new Map([...levels, ...num.levels]);
  }

  #count(num: Num, numId: string, index: number, levels: ReadonlyMap<number, Level>): readonly (number | undefined)[] {
    const counts = this.#counts.get(num.abstract) ?? [];
    this.#counts.set(num.abstract, counts);
    const start = num.starts.get(index);
    const key = `${numId}/${index}`;
    if (start !== undefined && !this.#begun.has(key)) counts[index] = start;
    else counts[index] = counts[index] === undefined ? (start ?? levels.get(index)!.start) : counts[index] + 1;
    this.#begun.add(key);
    for (let below = index + 1; below < counts.length; below++) {
      const restart = levels.get(below)?.restart ?? below;
      if (restart !== 0 && index < restart) counts[below] = undefined;
    }
    return counts;
  }
}

function fill(level: Level, levels: ReadonlyMap<number, Level>, counts: readonly (number | undefined)[]): string {
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const value = counts[index] ?? levels.get(index)?.start ?? 1;
    return listNumber(value, level.legal ? 'decimal' : (levels.get(index)?.format ?? 'decimal'));
  });
}

/** Courier's "o" is drawn as a ring; other signs are what they are, symbol fonts' ones made readable later. */
const bulletOf = (text: string): string => (text === 'o' ? '◦' : text.trim());

/** Of the pace known so far this share is kept with each further page: some pages hold hardly a word. */
const KEPT = 0.8;
const MS = 1000;

/** Measures the pages of one scan; instants in milliseconds. */
export interface PageTimer {
  /** A page begins. */
  begin(at: number): void;
  /** The page that began last is recognised. */
  end(at: number): void;
}

/** How long pages of scans take to be recognised. */
export interface PagePace {
  timer(): PageTimer;
  /** How long so many pages will take, milliseconds; null before the first page was recognised. */
  expect(pages: number): number | null;
}

export function createPagePace(): PagePace {
  let mean: number | null = null;
  const add = (took: number): void => {
    mean = mean === null ? took : mean * KEPT + took * (1 - KEPT);
  };
  return { timer: () => timerOf(add), expect: (pages) => (mean === null ? null : Math.round(mean * pages)) };
}

function timerOf(add: (took: number) => void): PageTimer {
  let began: number | null = null;
  return {
    begin: (at) => {
      began = at;
    },
    end: (at) => {
      if (began !== null) add(at - began);
      began = null;
    },
  };
}

/** Whole seconds from now to an expected instant, at least one; null when nothing is expected. */
export const secondsUntil = (expected: Date | null, now: Date): number | null =>
  expected === null ? null : Math.max(1, Math.ceil((expected.getTime() - now.getTime()) / MS));

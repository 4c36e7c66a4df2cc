/** The only source of time: tests set their own, and nothing pure reads it. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at `at` until `move` is called; for tests and for replaying. */
export function fixedClock(at: Date): Clock & { move(milliseconds: number): void } {
  let now = at.getTime();
  return {
    now: () => new Date(now),
    move: (milliseconds) => {
      now += milliseconds;
    },
  };
}

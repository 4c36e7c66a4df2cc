import type { Direction, DirectionReason } from '../../compare/direction.ts';
import type { ThemeKind } from '../../compare/themes/theme.ts';

interface Place {
  readonly document: number;
  readonly path: string;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Level {
  readonly quote: string;
}

/** A comparison as far as a report tells it: the view of the register and the command line both have these fields. */
export interface Compared {
  readonly documents: readonly {
    readonly symbol: string | null;
    readonly type: string | null;
    readonly issuer: string | null;
    readonly issuedOn: string | null;
    readonly title: string | null;
  }[];
  readonly themes: readonly {
    readonly kind: ThemeKind;
    readonly label: string;
    readonly clauses: readonly Place[];
  }[];
  readonly clauses: readonly (readonly { readonly path: string; readonly text: string }[])[];
  readonly pairs: readonly {
    readonly from: Place;
    readonly to: Place;
    readonly kind: string;
    readonly moved: boolean;
    readonly gone: readonly Range[];
    readonly fresh: readonly Range[];
  }[];
  readonly fresh: readonly Place[];
  readonly gone: readonly Place[];
  readonly numbers: readonly {
    readonly fromDocument: number;
    readonly toDocument: number;
    readonly from: string | null;
    readonly to: string | null;
    readonly indicator: string;
    readonly direction: Direction | 'quantified' | 'dropped';
    readonly reasons: readonly string[];
    readonly was: Level | null;
    readonly now: Level | null;
  }[];
}

export type ReasonWords = Readonly<Record<DirectionReason, string>>;

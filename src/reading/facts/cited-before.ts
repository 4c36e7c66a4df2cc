import { symbolKey } from './citation-symbol.ts';
import { sameType } from './cited-type.ts';

/** What a short form may stand for. */
export interface Antecedent {
  readonly symbol: string | null;
  readonly self: boolean;
}

interface Cited {
  readonly type: string;
  readonly symbol: string;
}

/** Kinds that are issued together with a resolution or decision (ban hành kèm theo) and have no number of their own. */
const ISSUED_WITHIN = /^(?:qui chế|qui định|chương trình|kế hoạch|đề án|điều lệ|hướng dẫn|chiến lược|qui hoạch)/u;

/** Memory of one document while its passages are read in order: itself, what it cited, the short forms it defined. */
export class CitedBefore {
  readonly ownSymbol: string | null;
  readonly ownType: string;
  /** The own symbol in small letters without its number ("-nq/tw"), as it is printed before the number is given. */
  readonly ownBlank: string;
  readonly terms = new Map<string, Antecedent>();
  /** Symbols of laws by their folded names, from mentions that give both. */
  readonly laws = new Map<string, string>();
  private readonly cited: Cited[] = [];
  private readonly byNumber = new Map<string, Cited[]>();

  constructor(ownSymbol: string | null, ownType: string) {
    this.ownSymbol = ownSymbol;
    this.ownType = ownType;
    this.ownBlank = (ownSymbol ?? '').toLowerCase().replace(/^\d+[a-zđ]?/u, '');
    if (ownSymbol) this.remember(ownType, ownSymbol);
  }

  isSelf(symbol: string): boolean {
    return this.ownSymbol !== null && symbolKey(symbol) === symbolKey(this.ownSymbol);
  }

  remember(type: string, symbol: string): void {
    const entry = { type, symbol };
    this.cited.push(entry);
    const number = String(Number(/^\d+/u.exec(symbol)?.[0] ?? '0'));
    this.byNumber.set(number, [...(this.byNumber.get(number) ?? []).filter((c) => c.symbol !== symbol), entry]);
  }

  /** The document of this kind that was cited last, other than this one. */
  latest(type: string): Antecedent | null {
    for (let i = this.cited.length - 1; i >= Math.max(0, this.cited.length - 40); i--) {
      const { type: kind, symbol } = this.cited[i]!;
      if (kind !== '' && sameType(kind, type) && !this.isSelf(symbol)) return { symbol, self: false };
    }
    return null;
  }

  /** "Nghị quyết 57" after 57-NQ/TW was cited; null when no or more than one cited document fits. */
  numbered(type: string, number: string): Antecedent | null {
    const fitting = (this.byNumber.get(String(Number(number))) ?? []).filter((c) => sameType(c.type, type));
    const [only, ...others] = fitting;
    return only && others.length === 0 ? { symbol: only.symbol, self: this.isSelf(only.symbol) } : null;
  }

  /** What "<type> này" means: the document itself, what it issues, or else what it spoke of last. */
  thisOne(type: string): Antecedent | null {
    const own = { symbol: this.ownSymbol, self: true };
    if (this.ownType !== '' && sameType(type, this.ownType)) return own;
    return this.latest(type) ?? (this.ownType === '' || ISSUED_WITHIN.test(type) ? own : null);
  }
}

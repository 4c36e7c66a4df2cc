import { ORPCError } from '@orpc/client';
import { codeText, problemText } from '../ui/problem.ts';
import type { Words } from '../words.ts';

interface Both {
  readonly vi: string;
  readonly en: string;
}

/** What a refusal of a step carries beside its code: words of the definition, in both languages. */
interface Standing {
  readonly state?: Both;
  readonly field?: Both;
  readonly allowed?: readonly { readonly label: Both }[];
  readonly conditions?: readonly Both[];
}

interface Told {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly current?: Standing;
}

/** Why a step was refused, and what is possible instead, in the language of the page. */
export function refusalWords(error: unknown, words: Words): string | null {
  if (!(error instanceof ORPCError)) return null;
  const { code, values, current } = (error.data ?? {}) as Partial<Told>;
  if (code === undefined || !current) return problemText(error, words);
  const say = (both: Both) => both[words.language];
  const said = {
    ...values,
    ...(current.state ? { state: say(current.state) } : {}),
    ...(current.field ? { field: say(current.field) } : {}),
    ...(current.allowed ? { allowed: current.allowed.map(({ label }) => say(label)).join(', ') } : {}),
    ...(current.conditions ? { condition: current.conditions.map(say).join(', ') } : {}),
  };
  return codeText(code, said, words);
}

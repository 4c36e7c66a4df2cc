import type { Acting } from '../../access/public.ts';
import { Problem } from '../../kernel/errors.ts';
import type { Answer, Explanation } from '../../reading/claims/explanation.ts';
import type { DirectiveRow } from '../directive-view.ts';
import { findDirective } from '../find-directive.ts';
import { explainParts } from './explain-parts.ts';
import type { ExplanationView } from './schemas.ts';
import { reword, writerOf } from './writer.ts';

/** What, why, who, when, where and how of a document. @throws {Problem} not-found; invalid for what is no directive; unavailable */
export async function getExplanation(
  acting: Acting,
  { slug, reworded }: { readonly slug: string; readonly reworded: boolean },
): Promise<ExplanationView> {
  const directive = await findDirective(acting, slug);
  if (directive.kind !== 'directive') throw new Problem('invalid', 'not-a-directive');
  const explanation = await explainParts(acting, [{ directive, paths: null }]);
  return viewExplanation(acting, [directive], explanation, reworded);
}

/** An explanation as it is shown, in the model's words beside where that is wished and set up. */
export async function viewExplanation(
  { config, log }: Acting,
  directives: readonly DirectiveRow[],
  explanation: Explanation,
  reworded: boolean,
): Promise<ExplanationView> {
  const writer = writerOf(config);
  const { what, why, who, when, where, how } = explanation;
  const answers = {
    what: what.map(viewAnswer),
    why: why.map(viewAnswer),
    who: who.map(viewAnswer),
    when: when.map(viewAnswer),
    where: where.map(viewAnswer),
    how: how.map(viewAnswer),
  };
  return {
    documents: directives.map(headOf),
    answers: writer && reworded ? await reword(answers, writer, log) : answers,
    writer: writer !== null,
  };
}

const viewAnswer = ({ text, basis, quoted }: Answer) => ({
  text,
  basis,
  quoted: quoted.map((one) => ({ ...one, span: { ...one.span } })),
});

export const headOf = ({ slug, symbol, type, issuer, issued_on: issuedOn, title }: DirectiveRow) => ({
  slug,
  symbol,
  type,
  issuer,
  issuedOn,
  title,
});

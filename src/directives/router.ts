import { implement } from '@orpc/server';
import { type Acting, guard } from '../access/public.ts';
import { acceptCertain } from './accept-certain.ts';
import { addFact } from './add-fact.ts';
import { addSource } from './add-source.ts';
import { applyReread } from './apply-reread.ts';
import { directives } from './contract.ts';
import { chooseCopy } from './choose-copy.ts';
import { decideFact } from './decide-fact.ts';
import { decideWording } from './wordings/decide-wording.ts';
import { checkCommentary, checkText } from './explain/check-text.ts';
import { getExplanation } from './explain/get-explanation.ts';
import { getDirective } from './get-directive.ts';
import { listChanges, listFactHistory } from './list-changes.ts';
import { listCopies } from './list-copies.ts';
import { listDifferences } from './list-differences.ts';
import { listWordings } from './wordings/list-wordings.ts';
import { listDirectives } from './list-directives.ts';
import { listFacts } from './list-facts.ts';
import { getSource, listSources } from './list-sources.ts';
import { getProposal, startReread } from './propose-reread.ts';
import { publishDirective } from './publish-directive.ts';
import { readOutline, readPassages } from './read-text.ts';
import { cancelSource, retrySource } from './requeue-source.ts';
import { searchClauses } from './search-clauses.ts';
import { undoChange } from './undo-change.ts';

const operations = implement(directives).$context<Acting>().use(guard);
const { library, facts, changes, rereads, wordings, copies, sources, search, explanations, claims } = operations;

/** Each operation of the contract with its use case. */
export const directivesRouter = operations.router({
  library: {
    list: library.list.handler(({ context, input }) => listDirectives(context, input)),
    get: library.get.handler(({ context, input }) => getDirective(context, input.slug)),
    outline: library.outline.handler(({ context, input }) => readOutline(context, input.slug)),
    passages: library.passages.handler(({ context, input }) => readPassages(context, input)),
    publish: library.publish.handler(({ context, input }) => publishDirective(context, input)),
  },
  facts: {
    list: facts.list.handler(({ context, input }) => listFacts(context, input)),
    decide: facts.decide.handler(({ context, input }) => decideFact(context, input)),
    add: facts.add.handler(({ context, input }) => addFact(context, input)),
    acceptCertain: facts.acceptCertain.handler(({ context, input }) => acceptCertain(context, input)),
    history: facts.history.handler(({ context, input }) => listFactHistory(context, input)),
  },
  changes: {
    list: changes.list.handler(({ context, input }) => listChanges(context, input)),
    undo: changes.undo.handler(({ context, input }) => undoChange(context, input.id)),
  },
  rereads: {
    start: rereads.start.handler(({ context, input }) => startReread(context, input.slug)),
    get: rereads.get.handler(({ context, input }) => getProposal(context, input.slug)),
    apply: rereads.apply.handler(({ context, input }) => applyReread(context, input)),
  },
  wordings: {
    list: wordings.list.handler(({ context, input }) => listWordings(context, input)),
    decide: wordings.decide.handler(({ context, input }) => decideWording(context, input)),
  },
  copies: {
    list: copies.list.handler(({ context, input }) => listCopies(context, input.slug)),
    differences: copies.differences.handler(({ context, input }) => listDifferences(context, input)),
    choose: copies.choose.handler(({ context, input }) => chooseCopy(context, input)),
  },
  sources: {
    add: sources.add.handler(({ context, input }) => addSource(context, input)),
    list: sources.list.handler(({ context, input }) => listSources(context, input)),
    get: sources.get.handler(({ context, input }) => getSource(context, input.id)),
    retry: sources.retry.handler(({ context, input }) => retrySource(context, input.id)),
    cancel: sources.cancel.handler(({ context, input }) => cancelSource(context, input.id)),
  },
  search: {
    clauses: search.clauses.handler(({ context, input }) => searchClauses(context, input)),
  },
  explanations: {
    get: explanations.get.handler(({ context, input }) => getExplanation(context, input)),
  },
  claims: {
    ofCommentary: claims.ofCommentary.handler(({ context, input }) => checkCommentary(context, input)),
    ofText: claims.ofText.handler(({ context, input }) => checkText(context, input)),
  },
});

import { canLookInto, type Owned } from '../../src/access/public.ts';
import type { Example } from './example.ts';
import { CASES } from './examples-cases.ts';
import { COMPARISONS } from './examples-comparisons.ts';
import { NOTICES } from './examples-notices.ts';
import { ORGANISATIONS } from './examples-organisations.ts';
import { PEOPLE } from './examples-people.ts';
import type { Place } from './places.ts';

const PAGE = { page: 1, pageSize: 100 };
const document = ({ document: owned }: Place): Owned => owned;
const file = ({ file: owned }: Place): Owned => owned;
const bySlug = { input: ({ slug }: Place) => ({ slug }), on: document };
const inside = { may: (...[actor, , row]: Parameters<NonNullable<Example['may']>>) => canLookInto(actor, row) };
const pair = ({ upstream, slug }: Place) => ({ upstream, downstream: slug });

const says = (output: unknown, words: string): boolean => JSON.stringify(output).includes(words);
const showsDocument: Example['shows'] = {
  thing: document,
  verb: 'read',
  in: (output, { slug }) => says(output, `"${slug}"`),
};

const TARGET = {
  code: 'thử',
  nameVi: 'Chỉ tiêu',
  nameEn: 'Target',
  comparator: '>=',
  value: 1,
  valueTo: null,
  unit: '%',
  year: 2030,
  scope: 'nation',
  source: '57-NQ/TW',
  sourceDate: '2024-12-22',
  issuer: 'Bộ Chính trị',
  clause: 'II',
};

/** One example for every operation of every contract, by its name. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  ...ORGANISATIONS,
  ...PEOPLE,
  ...CASES,
  ...COMPARISONS,
  ...NOTICES,

  'directives.library.list': { input: () => PAGE, shows: showsDocument },
  'directives.library.get': bySlug,
  'directives.library.outline': bySlug,
  'directives.library.passages': bySlug,
  'directives.library.publish': { input: ({ slug, version }) => ({ slug, version }), on: document },
  'directives.facts.list': bySlug,
  'directives.facts.decide': { input: ({ fact }) => ({ ...fact, decision: 'reject' }), on: document },
  'directives.facts.add': {
    input: ({ slug }) => ({
      slug,
      key: '00000000-0000-7000-8000-0000000000ff',
      span: { start: 0, end: 9 },
      data: { kind: 'citation', symbol: '01-NQ/TU', date: null, issuer: null, form: 'symbol', self: false },
    }),
    on: document,
  },
  'directives.facts.acceptCertain': bySlug,
  'directives.facts.history': { input: ({ fact }) => ({ ...PAGE, id: fact.id }), on: document, ...inside },
  'directives.changes.list': { input: ({ slug }) => ({ ...PAGE, slug }), on: document, ...inside },
  'directives.changes.undo': { input: ({ change }) => ({ id: change }), on: document },
  'directives.rereads.start': bySlug,
  'directives.rereads.get': { ...bySlug, ...inside },
  'directives.rereads.apply': { input: ({ slug, version }) => ({ slug, version }), on: document },
  'directives.wordings.list': bySlug,
  'directives.wordings.decide': {
    input: ({ slug }) => ({ slug, at: 0, before: 'a', after: 'b', decision: 'made' }),
    on: document,
  },
  'directives.copies.list': { ...bySlug, ...inside },
  'directives.copies.differences': { input: ({ slug, copy }) => ({ ...PAGE, slug, copy }), on: document, ...inside },
  'directives.copies.choose': { input: ({ slug, copy, version }) => ({ slug, copy, version }), on: document },
  'directives.sources.add': { input: () => ({ file: new File(['tệp mới'], 'moi.txt') }) },
  'directives.sources.list': {
    input: () => PAGE,
    shows: { thing: file, verb: 'read', in: (output, { source }) => says(output, source) },
  },
  'directives.sources.get': { input: ({ source }) => ({ id: source }), on: file },
  'directives.sources.retry': { input: ({ source }) => ({ id: source }), on: file },
  'directives.sources.cancel': { input: ({ waiting }) => ({ id: waiting }), on: file },
  'directives.search.clauses': { input: () => ({ ...PAGE, q: 'ngân sách' }), shows: showsDocument },

  'cascade.alignments.list': { input: () => PAGE, shows: showsDocument },
  'cascade.alignments.start': { input: pair, on: document },
  'cascade.alignments.get': { input: pair, on: document },
  'cascade.alignments.decide': {
    input: (at) => ({ ...pair(at), from: '1', to: '1', decision: 'accept', version: 9 }),
    on: document,
  },
  'cascade.alignments.changes': { input: (at) => ({ ...PAGE, ...pair(at) }), on: document, ...inside },
  'cascade.alignments.undo': {
    input: (at) => ({ ...pair(at), id: at.linkChange }),
    on: document,
  },
  'cascade.coverage.get': { input: ({ upstream }) => ({ upstream }), shows: showsDocument },
  'cascade.coverage.start': { input: ({ upstream }) => ({ upstream }) },
  'cascade.graph': bySlug,
  'cascade.lineages.list': { input: () => PAGE, shows: showsDocument },
  'cascade.lineages.get': { input: ({ lineage }) => ({ id: lineage }), on: document },
  'cascade.lineages.table': { input: ({ lineage }) => ({ id: lineage }), on: document },

  'indicators.targets.list': { input: () => PAGE },
  'indicators.targets.import': {
    input: () => ({ targets: [TARGET] }),
    on: () => ({ owner: '', unit: '', public: true }),
  },

  'audit.history.list': {
    input: () => ({ limit: 100 }),
    shows: {
      thing: ({ document: owned }) => ({ ...owned, public: false }),
      verb: 'inspect',
      in: (output, { change }) => says(output, change),
    },
  },
  'audit.history.facets': { input: () => undefined },
  'audit.history.get': {
    input: ({ change }) => ({ id: change }),
    on: ({ document: owned }) => ({ ...owned, public: false }),
    may: (...[actor, , row]) =>
      canLookInto({ ...actor, grants: actor.grants.filter(({ verb }) => verb === 'inspect') }, row),
  },
  'audit.history.timeline': {
    input: ({ slug }) => ({ subject: `directive:${slug}`, limit: 50 }),
    on: document,
    ...inside,
  },
  'audit.history.verify': { input: () => undefined, on: () => ({ owner: '', unit: '', public: true }) },
};

import { canActOn, type Owned } from '../../src/access/public.ts';
import type { Example } from './example.ts';
import type { Place } from './places.ts';

const document = ({ document: owned }: Place): Owned => owned;
const v = ({ upstream, slug }: Place): string => `${upstream},${slug}`;

/** Comparisons of several documents, answers to questions about them, texts held against them. */
export const COMPARISONS: Readonly<Record<string, Example>> = {
  'cascade.comparisons.get': { input: (at) => ({ v: v(at) }), on: document },
  'cascade.comparisons.edit': {
    input: (at) => ({ v: v(at), version: 9, edit: { kind: 'rename', theme: 't1', label: 'Tên khác' } }),
    on: document,
  },
  'cascade.comparisons.undo': {
    input: (at) => ({ v: v(at), change: '00000000-0000-7000-8000-0000000000ff' }),
    on: document,
    further: true,
  },
  'cascade.comparisons.changes': {
    input: (at) => ({ v: v(at), page: 1, pageSize: 100 }),
    on: document,
    may: (actor, _verb, row) => canActOn(actor, 'read', row),
    further: true,
  },
  'cascade.comparisons.explain': { input: (at) => ({ v: v(at), theme: 't1' }), on: document, further: true },
  'cascade.comparisons.file': { input: (at) => ({ v: v(at), format: 'docx' }), on: document },
  'directives.explanations.get': { input: ({ slug }) => ({ slug }), on: document },
  'directives.claims.ofCommentary': { input: ({ slug }) => ({ slug }), on: document },
  'directives.claims.ofText': {
    input: ({ slug }) => ({ text: 'Tỉnh dành 3% ngân sách.', documents: [slug] }),
    on: document,
    may: (actor, _verb, row) => canActOn(actor, 'read', row),
  },
};

import type { graphVi } from './messages.vi.ts';

export const graphEn: Readonly<Record<keyof typeof graphVi, string>> = {
  'graph.headline':
    '{n} {n|document stands|documents stand} on {name}; {lost} would lose {lost|its|their} basis if it were replaced',
  'graph.headline.none': 'No document of the library stands on {name} yet',
  'graph.lead':
    'Across is the date of issue, down is the level. Each box is a document; open one to see its relations.',
  'graph.picture': 'Picture of the documents by date and level; the list below says all that it shows',
  'graph.kind.implements': 'carries out',
  'graph.kind.amends': 'amends',
  'graph.kind.replaces': 'replaces',
  'graph.kind.cites': 'cites',
  'graph.level.centre': 'Centre',
  'graph.level.province': 'Province',
  'graph.level.commune': 'Commune',
  'graph.list': 'List of relations',
  'graph.list.none': 'This document has no relation to another of the library yet.',
  'graph.undated': 'undated',
  'graph.place': 'clause {clause} changes {of}',
  'graph.place.whole': 'the whole document',
  'graph.replaced': 'If {name} were replaced',
  'graph.replaced.lead':
    'These documents say that they carry out {name}. The figures are what of them hangs on it: links of clauses, targets held against its own, tasks in linked clauses.',
  'graph.loses': 'loses its basis: it names no other document that it carries out',
  'graph.keeps': 'has another basis',
  'graph.indirect': 'indirectly, {n} steps away',
  'graph.counts': '{links} links · {targets} targets · {tasks} tasks',
  'graph.to-coverage': 'Coverage of the cascade',
  'graph.to-reader': 'Read the document',
};

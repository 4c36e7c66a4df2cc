import type { indicatorsVi } from './messages.vi.ts';

export const indicatorsEn: Readonly<Record<keyof typeof indicatorsVi, string>> = {
  'indicators.lead':
    'Every target names the document and clause that sets it. Lower levels are compared with this table.',
  'indicators.all': 'Every document',
  'indicators.sources': 'Documents that set targets',
  'indicators.issued': '{issuer}, issued {date}',
  'indicators.count': '{n} {n|target|targets}',
  'indicators.name': 'Indicator',
  'indicators.level': 'Level',
  'indicators.year': 'Year',
  'indicators.scope': 'Scope',
  'indicators.clause': 'Clause',
  'indicators.scope.nation': 'nation',
  'indicators.scope.world': 'world',
  'indicators.missing': 'This document is not in the library yet; drop its file there to open the clause itself.',
  'indicators.lineages': 'Lineages: which numbers were raised and lowered on the way down',
  'indicators.none': 'No targets yet',
  'indicators.none.do': 'An administrator imports targets through /api/targets/import, each with its source.',
};

import type { Owned } from '../../src/access/public.ts';
import type { Example } from './example.ts';
import type { Place } from './places.ts';

const PAGE = { page: 1, pageSize: 100 };
const body = ({ things }: Place): Owned => things.body.owned;
const everybodys = (): Owned => ({ owner: '', unit: '', public: true });
const byKey = ({ things }: Place) => ({ key: things.body.key });
const seen = (at: Place) => ({ ...byKey(at), version: 1 });

const NEW = { name: 'Trung tâm Chuyển đổi số', kind: 'service-unit', level: 'province' } as const;
const CLASS = {
  key: 'cac-so',
  name: 'Các sở',
  nameEn: 'Departments',
  phrases: ['các sở'],
  version: 0,
  rule: { kinds: ['department'], level: null, hierarchy: 'government', below: null, direct: false },
};
const table = () => ({ file: new File(['Tên;Loại\nSở Mới;department\n'], 'co-quan.csv'), from: '2026-01-01' });

/** Bodies are public facts; each is changed by those who administer it or a body above it. */
export const ORGANISATIONS: Readonly<Record<string, Example>> = {
  'organisations.units.list': { input: () => PAGE },
  'organisations.units.get': { input: byKey, on: body },
  'organisations.units.children': { input: () => ({ ...PAGE, hierarchy: 'government' }) },
  'organisations.units.byCode': { input: () => ({ scheme: 'own', code: '1' }) },
  'organisations.units.changes': { input: (at) => ({ ...PAGE, ...byKey(at) }), on: body },
  'organisations.units.create': {
    input: ({ things }) => ({
      ...NEW,
      from: '2026-01-01',
      places: [{ hierarchy: 'government', parent: things.body.key }],
    }),
    on: body,
  },
  'organisations.units.createMany': {
    input: ({ things }) => ({
      bodies: [{ ...NEW, from: '2026-01-01', places: [{ hierarchy: 'government', parent: things.body.key }] }],
    }),
    on: body,
  },
  'organisations.units.correct': { input: (at) => ({ ...seen(at), name: 'Sở Tên Đúng' }), on: body },
  'organisations.units.assignCode': {
    input: (at) => ({ ...seen(at), scheme: 'own', code: 'S1', from: '2026-01-01' }),
    on: body,
  },
  'organisations.units.end': { input: (at) => ({ ...seen(at), on: '2026-01-01' }), on: body },

  'organisations.successions.list': { input: () => PAGE },
  'organisations.successions.dates': { input: () => undefined },
  'organisations.successions.lineage': { input: (at) => ({ ...byKey(at), from: '2025-01-01' }), on: body },
  'organisations.successions.merge': {
    input: (at) => ({ on: '2026-01-01', from: [seen(at)], into: { ...NEW } }),
    on: body,
    // A body without a parent is made by who administers everything.
    further: true,
  },
  'organisations.successions.split': {
    input: (at) => ({
      on: '2026-01-01',
      from: seen(at),
      into: [
        { share: 0.5, body: byKey(at) },
        { share: 0.5, body: { ...NEW, places: [{ hierarchy: 'government', parent: at.things.body.key }] } },
      ],
    }),
    on: body,
  },
  'organisations.successions.rename': {
    input: (at) => ({ ...seen(at), on: '2026-01-01', name: 'Sở Tên Mới' }),
    on: body,
  },
  'organisations.successions.move': {
    input: (at) => ({ ...seen(at), on: '2026-01-01', hierarchy: 'party', parent: null }),
    on: body,
  },

  'organisations.classes.list': { input: () => PAGE },
  'organisations.classes.members': { input: () => ({ ...PAGE, key: 'cac-so' }), further: true },
  'organisations.classes.save': { input: () => CLASS, on: everybodys },

  'organisations.aliases.list': { input: () => PAGE },
  'organisations.aliases.resolve': { input: () => ({ text: 'sở unit' }) },
  'organisations.aliases.resolveMany': { input: () => ({ texts: ['sở unit'] }) },
  'organisations.aliases.decide': {
    input: (at) => ({
      text: 'sở ta',
      organisation: at.things.body.key,
      under: at.things.body.key,
      decision: 'confirm',
      source: 'thử',
    }),
    on: body,
  },
  'organisations.aliases.forget': { input: ({ things }) => ({ id: things.alias, version: 1 }), on: body },

  'organisations.imports.template': { input: () => ({ language: 'vi' }) },
  'organisations.imports.preview': { input: table, further: true },
  'organisations.imports.run': { input: table, further: true },
  'organisations.imports.provinces': { input: () => undefined, on: everybodys },
};

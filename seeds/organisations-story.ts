import type { Kind, Level, NewOrganisation } from '../src/organisations/schemas.ts';

/** First date of the story; what was before is not told. */
export const BEGINNING = '2020-01-01';
export const PARTY_BODIES_MERGED = '2025-02-03';
export const DEPARTMENTS_MERGED = '2025-03-01';
export const COMMUNES_MERGED = '2025-07-01';

export const PROVINCE = 'son-khe';

/** A body of the story: its key without the province, its name, what it is, and who stands above it. */
interface Told {
  readonly key: string;
  readonly name: string;
  readonly short?: string;
  readonly kind: Kind;
  readonly level?: Level;
  readonly from?: string;
  readonly code?: string;
  /** Keys in the order territory, government, party, sector; empty for none. */
  readonly above: readonly [territory: string, government?: string, party?: string, sector?: string];
}

const HIERARCHIES = ['territory', 'government', 'party', 'sector'] as const;
export const keyOf = (key: string): string => (key === '' ? PROVINCE : `${PROVINCE}-${key}`);

/** What the operation that adds a body is given. */
export const bodyOf = ({
  key,
  name,
  short,
  kind,
  level = 'province',
  from = BEGINNING,
  code,
  above,
}: Told): NewOrganisation => ({
  key: keyOf(key),
  name,
  shortName: short ?? null,
  nameEn: null,
  kind,
  level,
  from,
  to: null,
  codes: code ? [{ scheme: 'own', code }] : [],
  places: above.flatMap((parent, i) =>
    parent === undefined || parent === '-' ? [] : [{ hierarchy: HIERARCHIES[i]!, parent: keyOf(parent) }],
  ),
  basis: null,
  sample: true,
});

const department = (key: string, name: string): Told => ({
  key,
  name: `Sở ${name}`,
  kind: 'department',
  above: ['', 'ubnd'],
});
const partyBody = (key: string, name: string): Told => ({ key, name, kind: 'party-body', above: ['', '-', 'tinh-uy'] });
const front = (key: string, name: string, short?: string): Told => ({
  key,
  name,
  kind: 'front',
  above: ['', '-', 'tinh-uy'],
  ...(short ? { short } : {}),
});

/** The province with its bodies at the beginning; a few join or merge later. */
export const PROVINCE_BODIES: readonly Told[] = [
  { key: 'tinh-uy', name: 'Tỉnh ủy Sơn Khê', short: 'Tỉnh ủy', kind: 'party-committee', code: 'SK-TU', above: [''] },
  { key: 'hdnd', name: 'Hội đồng nhân dân tỉnh Sơn Khê', short: 'HĐND tỉnh', kind: 'peoples-council', above: [''] },
  {
    key: 'ubnd',
    name: 'Ủy ban nhân dân tỉnh Sơn Khê',
    short: 'UBND tỉnh',
    kind: 'peoples-committee',
    code: 'SK-UB',
    above: [''],
  },
  partyBody('vp-tinh-uy', 'Văn phòng Tỉnh ủy'),
  partyBody('ban-to-chuc', 'Ban Tổ chức Tỉnh ủy'),
  partyBody('ban-tuyen-giao', 'Ban Tuyên giáo Tỉnh ủy'),
  partyBody('ban-dan-van', 'Ban Dân vận Tỉnh ủy'),
  partyBody('ub-kiem-tra', 'Ủy ban Kiểm tra Tỉnh ủy'),
  partyBody('bao-dai', 'Báo và Phát thanh, Truyền hình Sơn Khê'),
  {
    key: 'du-ubnd',
    name: 'Đảng ủy Ủy ban nhân dân tỉnh',
    kind: 'party-committee',
    from: PARTY_BODIES_MERGED,
    above: ['', '-', 'tinh-uy'],
  },
  {
    key: 'du-hdnd',
    name: 'Đảng ủy Hội đồng nhân dân tỉnh',
    kind: 'party-committee',
    from: PARTY_BODIES_MERGED,
    above: ['', '-', 'tinh-uy'],
  },
  front('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn Khê', 'Mặt trận Tổ quốc Việt Nam tỉnh'),
  front('tinh-doan', 'Tỉnh đoàn Sơn Khê'),
  { key: 'vp-ubnd', name: 'Văn phòng Ủy ban nhân dân tỉnh', kind: 'office', above: ['', 'ubnd'] },
  department('so-khcn', 'Khoa học và Công nghệ'),
  department('so-tttt', 'Thông tin và Truyền thông'),
  department('so-tai-chinh', 'Tài chính'),
  department('so-khdt', 'Kế hoạch và Đầu tư'),
  department('so-noi-vu', 'Nội vụ'),
  department('so-cong-thuong', 'Công Thương'),
  department('so-gddt', 'Giáo dục và Đào tạo'),
  department('so-y-te', 'Y tế'),
  department('so-nnptnt', 'Nông nghiệp và Phát triển nông thôn'),
  department('so-tnmt', 'Tài nguyên và Môi trường'),
  department('so-xay-dung', 'Xây dựng'),
  department('so-tu-phap', 'Tư pháp'),
  department('so-vhttdl', 'Văn hóa, Thể thao và Du lịch'),
  department('so-dttg', 'Dân tộc và Tôn giáo'),
  department('thanh-tra', 'Thanh tra'),
  { key: 'cong-an', name: 'Công an tỉnh Sơn Khê', short: 'Công an tỉnh', kind: 'vertical-body', above: ['', 'ubnd'] },
  { key: 'truong-cd', name: 'Trường Cao đẳng Sơn Khê', kind: 'service-unit', above: ['', 'ubnd'] },
  { key: 'truong-ct', name: 'Trường Chính trị tỉnh', kind: 'service-unit', above: ['', '-', 'tinh-uy'] },
  { key: 'lm-htx', name: 'Liên minh Hợp tác xã tỉnh', kind: 'association', above: [''] },
  { key: 'hoi-dn', name: 'Hội Doanh nghiệp tỉnh', kind: 'association', above: [''] },
].map((told) => (told.key === 'thanh-tra' ? { ...told, name: 'Thanh tra tỉnh Sơn Khê' } : told) as Told);

interface Commune {
  readonly key: string;
  readonly proper: string;
  readonly kind: 'commune' | 'ward';
  readonly code: string;
}

/** Communes of the beginning; on the day of the mergers nine become six. */
export const COMMUNES: readonly Commune[] = [
  { key: 'nam-thung', proper: 'Nậm Thung', kind: 'commune', code: 'SK-101' },
  { key: 'nam-pan', proper: 'Nậm Pàn', kind: 'commune', code: 'SK-102' },
  { key: 'khe-lung', proper: 'Khe Lũng', kind: 'commune', code: 'SK-103' },
  { key: 'muong-giang', proper: 'Mường Giàng', kind: 'commune', code: 'SK-104' },
  { key: 'hua-tat', proper: 'Hua Tạt', kind: 'commune', code: 'SK-105' },
  { key: 'pa-che', proper: 'Pá Chè', kind: 'commune', code: 'SK-106' },
  { key: 'ban-hua', proper: 'Bản Hua', kind: 'commune', code: 'SK-107' },
  { key: 'doi-thong', proper: 'Đồi Thông', kind: 'ward', code: 'SK-108' },
  { key: 'suoi-ngoc', proper: 'Suối Ngọc', kind: 'ward', code: 'SK-109' },
];

const WORDS = { commune: 'xã', ward: 'phường' } as const;
const titled = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** A commune with its Party committee, council and people's committee. */
export function communeBodies({ key, proper, kind, code }: Commune): readonly Told[] {
  const unit = `${WORDS[kind]} ${proper}`;
  const level = 'commune';
  return [
    { key, name: titled(unit), short: proper, kind, level, code, above: [''] },
    { key: `${key}-du`, name: `Đảng ủy ${unit}`, kind: 'party-committee', level, above: [key, '-', 'tinh-uy'] },
    { key: `${key}-hdnd`, name: `Hội đồng nhân dân ${unit}`, kind: 'peoples-council', level, above: [key] },
    { key: `${key}-ubnd`, name: `Ủy ban nhân dân ${unit}`, kind: 'peoples-committee', level, above: [key, 'ubnd'] },
  ];
}

/** Offices of the commune whose plan is in the register. */
export const COMMUNE_OFFICES: readonly Told[] = [
  {
    key: 'nam-thung-vp',
    name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
    kind: 'office',
    level: 'commune',
    above: ['nam-thung', 'nam-thung-ubnd'],
  },
  {
    key: 'nam-thung-kt',
    name: 'Phòng Kinh tế xã Nậm Thung',
    short: 'Phòng Kinh tế',
    kind: 'division',
    level: 'commune',
    above: ['nam-thung', 'nam-thung-ubnd', '-', 'so-tai-chinh'],
  },
  {
    key: 'nam-thung-vhxh',
    name: 'Phòng Văn hóa - Xã hội xã Nậm Thung',
    short: 'Phòng Văn hóa - Xã hội',
    kind: 'division',
    level: 'commune',
    above: ['nam-thung', 'nam-thung-ubnd', '-', 'so-khcn'],
  },
  {
    key: 'nam-thung-hcc',
    name: 'Trung tâm Phục vụ hành chính công xã',
    kind: 'service-unit',
    level: 'commune',
    above: ['nam-thung', 'nam-thung-ubnd'],
  },
];

import type { Metadata } from '../../src/reading/model/document.ts';
import type { Group, Item, Programme, Section } from './programme.ts';

/** Who issues a simulated programme. */
export interface Issuer {
  /** "Sơn Khê". */
  readonly place: string;
  readonly isCity: boolean;
  readonly number: number;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A simulated programme as a Party document is printed (Hướng dẫn 36-HD/VPTW), sections by Roman numbers, clauses by figures. */
export function printProgramme({ sections }: Programme, { place, isCity, number }: Issuer, upstream: Metadata): string {
  const [body, tail] = isCity ? ['THÀNH ỦY', 'TU'] : ['TỈNH ỦY', 'TU'];
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(upstream.issuedOn ?? '2025-01-01')!;
  const carried = `${upstream.type ?? 'Nghị quyết'} số ${upstream.symbol}, ngày ${day}/${month}/${year} của ${upstream.issuer ?? 'cấp trên'}`;
  const lines = sections.flatMap((section, at) => [
    `${ROMAN[at]}- ${section.heading.toUpperCase()}`,
    ...numbered(section).flatMap(({ label, heading, items }) =>
      heading === null
        ? items.map(({ text }) => `${label}. ${text}`)
        : [`${label}. ${heading}`, ...items.map(({ text }) => `- ${text}`)],
    ),
  ]);
  return [
    `${body} ${place.toUpperCase()}`,
    '*',
    `Số ${number}-CTr/${tail}`,
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    `${place}, ngày ${String((number % 27) + 1).padStart(2, '0')} tháng ${String((number % 9) + 4).padStart(2, '0')} năm ${Number(year) + 1}`,
    '',
    'CHƯƠNG TRÌNH HÀNH ĐỘNG',
    `thực hiện ${carried}`,
    '',
    `Thực hiện ${carried}, Ban Thường vụ ${isCity ? 'Thành ủy' : 'Tỉnh ủy'} ban hành Chương trình hành động như sau:`,
    ...lines,
    '',
    'Nơi nhận:',
    '- Lưu Văn phòng.',
    `T/M BAN THƯỜNG VỤ`,
    'BÍ THƯ',
    'Nguyễn Văn Mẫu',
    '',
  ].join('\n');
}

/** Groups with their numbers; a clause without a heading above it has a number of its own. */
function numbered({ groups }: Section): (Group & { readonly label: number })[] {
  return groups
    .flatMap((group) =>
      group.heading === null ? group.items.map((item) => ({ heading: null, items: [item] })) : [group],
    )
    .map((group, at) => ({ ...group, label: at + 1 }));
}

/** Every clause of a programme with its path as the reading engine names it: "II/3", "II/3/-1". */
export function placedItems({ sections }: Programme): (Item & { readonly path: string })[] {
  return sections.flatMap((section, at) =>
    numbered(section).flatMap(({ label, heading, items }) =>
      items.map((item, place) => ({
        ...item,
        path: `${ROMAN[at]}/${label}${heading === null ? '' : `/-${place + 1}`}`,
      })),
    ),
  );
}

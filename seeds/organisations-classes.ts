import type { BodyClass } from '../src/organisations/schemas.ts';

type Told = Omit<BodyClass, 'version'>;

/** Classes of bodies that directives of provinces hand work to. */
export const CLASSES: readonly Told[] = [
  {
    key: 'cac-so-ban-nganh',
    name: 'Các sở, ban, ngành',
    nameEn: 'Departments and agencies of the province',
    phrases: [
      'các sở, ban, ngành',
      'các sở, ban, ngành tỉnh',
      'các sở, ngành',
      'các sở, ban, ngành của tỉnh',
      'các sở, ban, ngành cấp tỉnh',
      'các cơ quan chuyên môn thuộc UBND tỉnh',
    ],
    rule: {
      kinds: ['department', 'office', 'vertical-body'],
      level: 'province',
      hierarchy: 'territory',
      below: null,
      direct: true,
    },
  },
  {
    key: 'ubnd-cac-xa-phuong',
    name: 'Ủy ban nhân dân các xã, phường',
    nameEn: "People's committees of communes and wards",
    phrases: [
      'UBND các xã, phường',
      'UBND cấp xã',
      'UBND các xã, phường, đặc khu',
      'các xã, phường',
      'UBND xã, phường',
      'các địa phương',
    ],
    rule: { kinds: ['peoples-committee'], level: 'commune', hierarchy: 'territory', below: null, direct: false },
  },
  {
    key: 'cac-ban-dang',
    name: 'Các ban đảng, văn phòng Tỉnh ủy',
    nameEn: 'Committees and office of the provincial Party',
    phrases: ['các ban đảng', 'các ban đảng, văn phòng Tỉnh ủy', 'các cơ quan tham mưu, giúp việc Tỉnh ủy'],
    rule: { kinds: ['party-body'], level: 'province', hierarchy: 'territory', below: null, direct: true },
  },
  {
    key: 'dang-uy-truc-thuoc',
    name: 'Các đảng ủy trực thuộc Tỉnh ủy',
    nameEn: 'Party committees directly below the province',
    phrases: ['các đảng ủy trực thuộc', 'các đảng ủy trực thuộc Tỉnh ủy', 'các cấp ủy trực thuộc Tỉnh ủy'],
    rule: { kinds: ['party-committee'], level: null, hierarchy: 'territory', below: null, direct: false },
  },
  {
    key: 'cac-tinh-thanh-pho',
    name: 'Các tỉnh, thành phố trực thuộc Trung ương',
    nameEn: 'Provinces and cities under the centre',
    phrases: ['các tỉnh, thành phố', 'các tỉnh, thành phố trực thuộc Trung ương', 'các địa phương trong cả nước'],
    rule: { kinds: ['province', 'city'], level: 'province', hierarchy: 'territory', below: 'viet-nam', direct: true },
  },
];

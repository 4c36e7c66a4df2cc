import type { Role } from '../access/public.ts';
import type { Definition, Due, Taker, Words } from './definition.ts';

type Language = keyof Words;

const ROLE: Readonly<Record<Role, Words>> = {
  administrator: { vi: 'Quản trị', en: 'Administrator' },
  leader: { vi: 'Lãnh đạo', en: 'Leader' },
  officer: { vi: 'Chuyên viên', en: 'Officer' },
  reporter: { vi: 'Cán bộ báo cáo', en: 'Reporter' },
  inspector: { vi: 'Thanh tra', en: 'Inspector' },
  citizen: { vi: 'Công dân', en: 'Citizen' },
  integration: { vi: 'Hệ thống khác', en: 'Another system' },
};

const PLACE: Readonly<Record<Taker['at'], Words>> = {
  unit: { vi: '', en: '' },
  anywhere: { vi: '', en: '' },
  addressee: { vi: 'nơi nhận', en: 'of the addressee' },
  own: { vi: 'đã gửi', en: 'who sent it' },
};

/** "Cán bộ báo cáo nơi nhận": a role and where it is held. */
export const takerWords = ({ role, at }: Taker, language: Language): string =>
  `${ROLE[role][language]} ${PLACE[at][language]}`.trim();

/** Everybody who may take a step, those of one place together: "Lãnh đạo, Chuyên viên nơi nhận". */
export function takersWords(by: readonly Taker[], language: Language): string {
  const places = Map.groupBy(by, ({ at }) => PLACE[at][language]);
  return [...places]
    .map(([place, takers]) => {
      const roles = [...new Set(takers.map(({ role }) => ROLE[role][language]))].join(', ');
      return `${roles} ${place}`.trim();
    })
    .join('; ');
}

/** "sau 10 ngày", "hết ngày Hạn trả lời". */
export function dueWords(due: Due, fields: Definition['fields'], language: Language): string {
  if ('after' in due) return `${language === 'vi' ? 'sau' : 'after'} ${spanWords(due.after, language)}`;
  const name = fields[due.on]!.label[language];
  if (due.days === 1) return language === 'vi' ? `hết ngày “${name}”` : `after the day of “${name}”`;
  const days = Math.abs(due.days);
  if (due.days === 0) return language === 'vi' ? `từ ngày “${name}”` : `on the day of “${name}”`;
  if (language === 'vi') return `${days} ngày ${due.days < 0 ? 'trước' : 'sau'} “${name}”`;
  return `${days} days ${due.days < 0 ? 'before' : 'after'} “${name}”`;
}

const SPAN = [
  ['days', { vi: 'ngày', en: 'days' }],
  ['hours', { vi: 'giờ', en: 'hours' }],
  ['minutes', { vi: 'phút', en: 'minutes' }],
] as const;

const spanWords = (span: Extract<Due, { after: object }>['after'], language: Language): string =>
  SPAN.flatMap(([part, name]) => (span[part] ? [`${span[part]} ${name[language]}`] : [])).join(' ');

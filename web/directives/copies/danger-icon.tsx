import {
  IconArrowsExchange,
  IconBan,
  IconBuilding,
  IconCalendar,
  IconFileDescription,
  IconHash,
  IconLayoutNavbar,
  IconLetterCase,
  IconListNumbers,
  IconMathGreater,
  IconReplace,
  IconRowInsertBottom,
  IconUser,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Danger } from './copies-search.ts';

const ICONS: Readonly<Record<Danger, TablerIcon>> = {
  number: IconHash,
  negation: IconBan,
  symbol: IconFileDescription,
  date: IconCalendar,
  limit: IconMathGreater,
  role: IconUsers,
  body: IconBuilding,
  person: IconUser,
  passage: IconRowInsertBottom,
  wording: IconReplace,
  mark: IconLetterCase,
  label: IconListNumbers,
  moved: IconArrowsExchange,
  surroundings: IconLayoutNavbar,
};

/** The class of a difference, beside its word. */
export function DangerIcon({ danger }: { readonly danger: Danger }) {
  const Icon = ICONS[danger];
  return <Icon size={20} stroke={1.6} aria-hidden="true" />;
}

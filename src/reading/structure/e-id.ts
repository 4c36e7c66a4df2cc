import type { LabelForm } from './labels/label.ts';
import type { Node } from './node.ts';

/** Element names of Akoma Ntoso (OASIS LegalDocML) naming convention 1.0 for each form of label. */
const PREFIX: Readonly<Record<LabelForm, string>> = {
  part: 'part',
  chapter: 'chp',
  section: 'sec',
  subsection: 'subsec',
  article: 'art',
  upper: 'title',
  roman: 'sec',
  number: 'para',
  decimal: 'subpara',
  bracket: 'point',
  letter: 'point',
  'letter-number': 'subpoint',
  'small-roman': 'subpoint',
  star: 'list',
  dash: 'indent',
  plus: 'subindent',
};

/** The part of an eId that a clause adds to that of its parent: "art_5", "point_dd", "tr_12". */
export function eIdStep(node: Node): string {
  const { label, kind, token } = node;
  if (kind === 'annex') return `att_${ascii(token.slice(2) || '1')}`;
  if (kind === 'table') return `table_${token.slice(1)}`;
  if (kind === 'group') return `tblock_${ascii(token)}`;
  if (kind === 'row') return `tr_${ascii(token.slice(1))}`;
  if (!label) return `un_${ascii(token)}`;
  return `${PREFIX[label.form]}_${ascii(token.replace(/^(?:Ph|C|M|TM|Đ)(?=[\dIVXL])|^[-+*]/u, ''))}`;
}

const ascii = (token: string): string =>
  token
    .replaceAll('đ', 'dd')
    .replaceAll('Đ', 'DD')
    .replace(/[^\w.]/g, '-');

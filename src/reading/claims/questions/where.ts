import type { Candidate } from '../explanation.ts';
import { type Asked, readable, saying, type Signs, type Subject, weigh } from './subject.ts';

const SIGNS: Signs = [
  [/(?:trên|trong) (?:phạm vi )?(?:toàn quốc|cả nước)|(?:toàn|cả) (?:quốc|nước|tỉnh|thành phố)(?! ta)/u, 0.45],
  [/trên địa bàn/u, 0.45],
  [/phổ biến (?:đến|tới)/u, 0.4],
  [/(?:áp dụng|thực hiện) (?:tại|ở|đối với|trên)/u, 0.25],
  [/vùng (?:sâu|xa|cao|biên|đồng bào|dân tộc|khó khăn|kinh tế)|miền núi|hải đảo|biên giới|nông thôn|đô thị/u, 0.25],
  [
    /thành phố trực thuộc trung ương|các tỉnh, thành phố|khu (?:kinh tế|công nghiệp|công nghệ cao)|cụm công nghiệp/u,
    0.2,
  ],
  [/tại (?:tỉnh|thành phố|xã|phường|huyện|khu|các)/u, 0.2],
  [/không áp dụng/u, -0.3],
  [/đông nam á|khu vực và thế giới/u, 0.12],
];
const SCOPE = /phạm vi|địa bàn|địa điểm|không gian/iu;
const LEAST = 0.3;

/** Where (Ở đâu): the country, the places and kinds of places it is about, and to whom it is made known. */
export const where = (subject: Subject): Candidate[] =>
  subject.statements.flatMap((statement) => {
    const weight = weightOf(statement);
    return weight < LEAST ? [] : [saying(subject, statement, weight * readable(statement))];
  });

function weightOf({ at, segment, role, folded, headings }: Asked): number {
  if (at < 0 || segment === 'basis' || segment === 'preamble' || role === 'situation') return 0;
  const signs = Math.min(0.6, weigh(folded, SIGNS));
  const scope = headings[0] !== undefined && SCOPE.test(headings[0]) ? 0.35 : 0;
  const ruling = role === 'aim' || segment === 'closing' ? 0.08 : 0;
  return signs + scope + (signs + scope > 0 ? ruling : 0);
}

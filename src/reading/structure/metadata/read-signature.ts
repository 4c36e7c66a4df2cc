import { isDelegation, isRole, isSigned } from '../frame.ts';
import { isSignerLine } from '../header.ts';
import { isPersonName, withoutRank } from '../person-name.ts';
import type { Line } from '../line.ts';
import { type Found, found } from './found.ts';
import type { FrameLines } from './frame-lines.ts';
import type { Introduced } from './introduced.ts';
import { signatureLines } from './signature-lines.ts';

export interface Signature {
  readonly signatory: Found<string> | null;
  readonly role: Found<string> | null;
}

/** Who signed and in what capacity, as printed: "KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG". */
export function readSignature(lines: FrameLines, intro: Introduced | null, stated: Found<string> | null): Signature {
  const below = [...lines.signature, ...lines.recipients].flatMap(signatureLines).sort((a, b) => a.start - b.start);
  const name = below.findLast((line) => line.text.split(/\s/).length > 1 && isPersonName(line.text));
  const roleLines = below.filter((line) => isDelegation(line.text) || (isRole(line.text) && !isSigned(line.text)));
  const role = roleLines.length > 0 ? roleOf(roleLines) : null;
  if (name) {
    const whole = withRest(name, below[below.indexOf(name) + 1]);
    return { signatory: found(tidy(whole.text), whole, 'signatory.block', 0.96), role };
  }
  return headSignature(lines, role) ?? introSignature(intro, role) ?? { signatory: stated, role };
}

/** A narrow column breaks a name: "Nguyễn Văn" above "An". */
function withRest(name: Line, next: Line | undefined): Line {
  if (!next || !/^\p{Lu}\p{Ll}+$/u.test(next.text) || name.text.split(/\s/).length > 3) return name;
  return name.column === next.column ? { ...name, text: `${name.text} ${next.text}`, end: next.end } : name;
}

/** Strokes of a signature or a clerk's initials beside the office: "CHỦ TỊCH /4", "CHỦ TỊCH //A". */
const STROKES = /\s+[/|\\]\S{0,4}$/u;

const roleOf = (lines: readonly Line[]): Found<string> =>
  found(
    lines.map((line) => line.text.replace(STROKES, '')).join(' '),
    { start: lines[0]!.start, end: lines.at(-1)!.end },
    'signatory-role.block',
    0.95,
  );

/** A name in capitals is set in small letters; rank and degree are left out. */
function tidy(name: string): string {
  const bare = withoutRank(name);
  if (/\p{Ll}/u.test(bare)) return bare;
  return bare.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

const SIGNER = /^Người ký\s*:\s*(?<role>.*?)\s*(?<name>(?:\p{Lu}\p{Ll}+\s){1,3}\p{Lu}\p{Ll}+)$/u;
const OFFICE = /^(?<role>(?:Tổng Bí thư|Phó Thủ tướng|Thủ tướng|Chủ tịch nước|Chủ tịch|Bộ trưởng))\s+(?<name>.+)$/u;

function headSignature({ letterhead }: FrameLines, role: Found<string> | null): Signature | null {
  const line = letterhead.find(({ text }) => isSignerLine(text));
  const signer = line?.text.replace(/^Người ký\s*:\s*/iu, '') ?? '';
  const parts = OFFICE.exec(signer)?.groups ?? SIGNER.exec(line?.text ?? '')?.groups;
  if (!line || !parts) return null;
  const printed = parts.role ? found(parts.role, line, 'signatory-role.head', 0.85) : role;
  return { signatory: found(parts.name!, line, 'signatory.head', 0.88), role: printed };
}

function introSignature(intro: Introduced | null, role: Found<string> | null): Signature | null {
  if (!intro?.signatory) return null;
  const printed = intro.signatoryRole
    ? found(intro.signatoryRole, intro.line, 'signatory-role.introduction', 0.85)
    : role;
  return { signatory: found(intro.signatory, intro.line, 'signatory.introduction', 0.88), role: printed };
}

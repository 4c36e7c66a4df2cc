import { isDelegation, isRole } from '../frame.ts';
import type { Line } from '../line.ts';
import { isPersonName } from '../person-name.ts';
import { mendBody } from './mend-body.ts';
import type { Passage } from '../unit.ts';

const SIGNED_INSIDE = /\s*[[(]\s*(?:đã|Đã|ĐÃ) (?:ký|kí|KÝ)\s*[\])]\s*/u;

/** Lines of a signature block; "T/M BỘ CHÍNH TRỊ (Đã ký) Nguyễn Văn A", flattened by an exporter, is taken apart. */
export const signatureLines = (passage: Passage): Line[] => passage.lines.flatMap(partsOfLine);

function partsOfLine(line: Line): Line[] {
  const match = SIGNED_INSIDE.exec(line.text);
  if (!match) return nameBehindOffice(line);
  const after = match.index + match[0].length;
  return [
    { ...line, text: line.text.slice(0, match.index).trim(), end: line.start + match.index },
    { ...line, text: line.text.slice(after).trim(), start: line.start + after },
  ].filter(({ text }) => text !== '');
}

const OFFICE_THEN_NAME = /^(?<office>\p{Lu}[^\p{Ll}]{5,90}?)\s{1,4}(?<name>(?:\p{Lu}\p{Ll}+\s){1,3}\p{Lu}\p{Ll}+)$/u;

/** "THỦ TƯỚNG Nguyễn Văn A" on one line, as exporters of tables print it. */
function nameBehindOffice(line: Line): Line[] {
  const { office, name } = OFFICE_THEN_NAME.exec(line.text)?.groups ?? {};
  if (!office || !name || !isPersonName(name) || !(isRole(office) || isDelegation(office))) return [line];
  const start = line.end - name.length;
  return [
    { ...line, text: office, end: line.start + office.length },
    { ...line, text: name, start },
  ];
}

/** "TM. CHÍNH PHỦ", "T/M BAN THƯỜNG VỤ": the body that the signature speaks for; null when the line names none. */
export function spokenFor(line: Line): string | null {
  const body = /^T\s?[/.]?\s?M\s?[./]?\s+(?<body>\p{Lu}{2}.*)$/u.exec(line.text)?.groups?.body;
  return body ? mendBody(body) : null;
}

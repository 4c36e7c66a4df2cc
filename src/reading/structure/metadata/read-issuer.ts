import type { Line } from '../line.ts';
import { bodyName } from './body-name.ts';
import { type Found, found } from './found.ts';
import type { FrameLines } from './frame-lines.ts';
import type { Introduced } from './introduced.ts';
import { issuerLines } from './issuer-lines.ts';
import { bodyOfAbbreviation, isCentralParty, issuerAbbreviation } from './issuer-symbols.ts';
import { partyIssuer } from './party-issuer.ts';
import { localPlace } from './local-place.ts';
import { signatureLines, spokenFor } from './signature-lines.ts';

/**
 * The body that issues the document. The letterhead names it with its superior ("TỈNH ỦY …" above "VĂN PHÒNG"), the
 * symbol abbreviates it, the signature speaks for it, and Party letterheads name only the Central Committee: the evidence
 * is put together.
 */
export function readIssuer(lines: FrameLines, symbol: string | null, intro: Introduced | null): Found<string> | null {
  const named = issuerLines(lines.letterhead);
  const abbreviation = symbol ? issuerAbbreviation(symbol) : '';
  const central = isCentralParty(abbreviation) || (named[0]?.text.startsWith('BAN CHẤP HÀNH TRUNG ƯƠNG') ?? false);
  if (central || isPartyCommittee(named, lines)) {
    const party = partyIssuer(lines, named, intro, abbreviation);
    if (party) return party;
  }
  const abbreviated = bodyOfAbbreviation(abbreviation);
  if (abbreviated) return found(abbreviated, symbolSpan(lines, intro), 'issuer.symbol', 0.95);
  return fromLetterhead(named, lines) ?? fromSignature(lines) ?? fromIntroduction(intro);
}

const symbolSpan = (lines: FrameLines, intro: Introduced | null): Line =>
  intro?.line ?? lines.letterhead.find((line) => /\d.*[/-]/.test(line.text)) ?? lines.letterhead[0]!;

const isPartyCommittee = (named: readonly Line[], lines: FrameLines): boolean =>
  named.some(({ text }) => /^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)|^ĐẢNG BỘ/u.test(text)) ||
  (named.length === 0 && lines.letterhead.length < 2);

/** The lowest body of the letterhead; a department takes the name of its province from the line above. */
function fromLetterhead(named: readonly Line[], lines: FrameLines): Found<string> | null {
  const own = named.at(-1);
  if (!own) return null;
  const name = bodyName(own.text);
  const above = named.length > 1 ? bodyName(named.at(-2)!.text) : '';
  const place = /(?:tỉnh|thành phố|huyện|xã|phường|đặc khu) \p{Lu}.*$/u.exec(above)?.[0] ?? '';
  const needsPlace =
    /^(?:Sở|Ban|Văn phòng|Thanh tra|Chi cục|Trung tâm)(?=\s|$)/u.test(name) && place !== '' && !name.includes(place);
  const local = /^(?:Ủy ban|Hội đồng) nhân dân(?: (?:tỉnh|thành phố))?$/u.test(name) ? localPlace(lines) : '';
  const full = needsPlace
    ? `${name} ${place}`
    : local === ''
      ? name
      : `${name.replace(/ (?:tỉnh|thành phố)$/u, '')} ${local}`;
  return found(full, { start: named[0]!.start, end: own.end }, 'issuer.letterhead', 0.93);
}

/** "TM. ỦY BAN NHÂN DÂN" when the letterhead is lost. */
function fromSignature({ signature }: FrameLines): Found<string> | null {
  for (const line of signature.flatMap(signatureLines)) {
    const body = spokenFor(line);
    if (body) return found(bodyName(body), line, 'issuer.signature', 0.8);
  }
  return null;
}

const fromIntroduction = (intro: Introduced | null): Found<string> | null =>
  intro?.issuer ? found(intro.issuer, intro.line, 'issuer.introduction', 0.85) : null;

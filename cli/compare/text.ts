import { countByDanger } from '../../src/reading/compare/copies/count-by-danger.ts';
import type { Copy, Difference, Wording } from '../../src/reading/compare/copies/difference.ts';
import { fillMessage } from '../../src/reading/messages.ts';
import type { Language } from '../language.ts';
import type { Paint } from '../summary/paint.ts';
import { wrap } from '../summary/wrap.ts';
import type { Compared } from './print.ts';
import { compareWordsIn, copyMessagesIn } from './words-in.ts';

interface Look {
  readonly language: Language;
  readonly width: number;
  readonly colour: boolean;
  readonly paint: Paint;
}

/** Below it the two are hardly copies of one document. */
const ALIKE = 0.6;
/** Context shown on either side of the words, characters. */
const AROUND = 90;
const INDENT = '   ';

/** For a person: how many of which danger, then every difference with both wordings, worst first. */
export function comparisonText(compared: Compared, look: Look): string {
  const { differences } = compared.comparison;
  const details = differences.map((difference, i) => differenceLines(compared, difference, i + 1, look).join('\n'));
  return [headLines(compared, look).join('\n'), ...details].join('\n\n');
}

function headLines({ files, a, b, comparison }: Compared, { language, paint }: Look): string[] {
  const words = compareWordsIn(language);
  const names = copyMessagesIn(language).dangers;
  const { agreement, differences } = comparison;
  const [inA, inB] = [a.document.metadata, b.document.metadata];
  const title = [inA.type ?? inB.type, inA.symbol ?? inB.symbol].filter(Boolean).join(' ');
  const share = (Math.floor(agreement * 1000) / 10).toLocaleString(language);
  const counts = countByDanger(differences).map(([danger, count]) => `${names[danger]} ${count}`);
  return [
    ...(title ? [paint.strong(title)] : []),
    ...files.map((file, i) => `${paint.accent(i === 0 ? 'A' : 'B')}  ${file}`),
    '',
    differences.length === 0 ? words.none : fillMessage(words.found, { count: differences.length, share }),
    ...(agreement < ALIKE ? [paint.warn(words.unlike)] : []),
    ...(counts.length > 0 ? [counts.join(' · '), paint.quiet(words.marks)] : []),
  ];
}

function differenceLines({ a, b }: Compared, difference: Difference, number: number, look: Look): string[] {
  const { paint, language } = look;
  const { dangers, reasons, suggestion } = copyMessagesIn(language);
  const hint = difference.suggestion && {
    copy: difference.suggestion.right.toUpperCase(),
    reason: reasons[difference.suggestion.reason],
  };
  return [
    `${paint.strong(`${number}. ${dangers[difference.danger]}`)} · ${placeOf(difference, language)}`,
    ...wordingLines('a', a.canonical.text, difference.a, look),
    ...wordingLines('b', b.canonical.text, difference.b, look),
    ...(hint ? wrap(fillMessage(suggestion, hint), look.width - 3).map((line) => INDENT + paint.quiet(line)) : []),
  ];
}

function placeOf({ a, b, part }: Difference, language: Language): string {
  const words = copyMessagesIn(language);
  const [inA, inB] = [a.clause ?? b.clause, b.clause ?? a.clause];
  const column = a.column ?? b.column;
  const place =
    inA === null || inB === null
      ? words.parts[part]
      : inA === inB
        ? fillMessage(words.clause, { path: inA })
        : fillMessage(words.clauses, { a: inA, b: inB });
  return [place, ...(column ? [fillMessage(words.column, { column })] : [])].join(', ');
}

function wordingLines(copy: Copy, text: string, { span, context }: Wording, look: Look): string[] {
  const from = Math.max(context.start, span.start - AROUND);
  const to = Math.min(context.end, span.end + AROUND);
  const before = `${from > context.start ? '… ' : ''}${text.slice(from, span.start)}`;
  const after = `${text.slice(span.end, to)}${to < context.end ? ' …' : ''}`;
  const shown = `${before}${OPEN}${text.slice(span.start, span.end)}${CLOSE}${after}`.replaceAll(/\s+/gu, ' ').trim();
  return marked(wrap(shown, look.width - INDENT.length * 2), look.paint).map((line, i) =>
    i === 0 ? `${INDENT}${look.paint.accent(copy.toUpperCase())}  ${line}` : `${INDENT}${INDENT}${line}`,
  );
}

/** Stand for the marks while lines are broken; no text has them. */
const OPEN = '\u{e000}';
const CLOSE = '\u{e001}';

/** Marks may run over lines: each line is painted for itself. */
function marked(lines: readonly string[], paint: Paint): string[] {
  let inside = false;
  return lines.map((line) =>
    line
      .split(/(?<=[\ue000\ue001])|(?=[\ue000\ue001])/u)
      .map((piece) => {
        if (piece === OPEN || piece === CLOSE) inside = piece === OPEN;
        if (piece === OPEN) return paint.warn('[');
        if (piece === CLOSE) return paint.warn(']');
        return inside ? paint.warn(piece) : piece;
      })
      .join(''),
  );
}

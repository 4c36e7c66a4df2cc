import { Link } from '@tanstack/react-router';
import type { Organisation } from '../../src/organisations/schemas.ts';
import { date } from '../ui/format.ts';
import { useWords } from '../words.ts';
import { dayBefore } from './days.ts';
import { type Line, scaleOf } from './life-scale.ts';
import page from './organisation.module.css';

/** Names, kinds and codes over time, each as a bar on one scale; the words say the same as the bars. */
export function LifeLines({ body }: { readonly body: Organisation }) {
  const { t } = useWords();
  const names: Line[] = body.designations.map((one) => ({
    text: one.name,
    note: t(`organisations.kind.${one.kind}`),
    from: one.from,
    to: one.to,
  }));
  const codes: Line[] = body.codes.map((one) => ({
    text: one.code,
    note: [t(`organisations.scheme.${one.scheme}`), one.basis].filter(Boolean).join(' · '),
    from: one.from,
    to: one.to,
  }));
  const place = scaleOf([...names, ...codes], body.asOf);
  const rows: readonly (readonly [string, readonly Line[]])[] = [
    [t('organisations.names'), names],
    [t('organisations.codes'), codes],
  ];
  return (
    <div className={page.life}>
      {rows
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <div key={title}>
            <h3 className="small muted">{title}</h3>
            <ul>
              {lines.map((line) => (
                <LifeLine key={`${line.text}${line.from}`} line={line} place={place(line)} body={body} />
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}

interface LifeLineProps {
  readonly line: Line;
  readonly place: { readonly left: number; readonly width: number };
  readonly body: Organisation;
}

function LifeLine({ line, place, body }: LifeLineProps) {
  const { t } = useWords();
  const current = line.from <= body.asOf && (line.to === null || line.to > body.asOf);
  return (
    <li className={page.line} data-current={current || undefined}>
      <span className={page.bar} aria-hidden="true">
        <i style={{ left: `${place.left}%`, width: `${place.width}%` }} />
      </span>
      <span>
        <Link to="/co-quan/$key" params={{ key: body.key }} search={{ ngay: line.from }}>
          {line.text}
        </Link>{' '}
        <span className="small faint">{line.note}</span>
      </span>
      <span className={`${page.dates} small muted`}>
        {line.to === null
          ? t('organisations.since', { from: date(line.from) })
          : t('organisations.range', { from: date(line.from), to: date(dayBefore(line.to)) })}
      </span>
    </li>
  );
}

import { IconCheck } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { AlignedLink, ClauseStatus, UpstreamClause } from '../../src/cascade/schemas.ts';
import { AnchorMark } from '../ui/anchor-mark.tsx';
import { number } from '../ui/format.ts';
import { useWords, type Words } from '../words.ts';
import styles from './alignment.module.css';
import type { Alignment, Found } from './alignment-view.ts';
import { ClauseWords } from './clause-words.tsx';
import { useDecide } from './decide-link.ts';
import { linkKey } from './link-keys.ts';
import { inAll } from './mark-pieces.ts';
import { fullNameOf, placeOf } from './names.ts';
import { movedText } from './number-words.ts';
import { OmissionBox } from './omission-box.tsx';
import { StatusShape, wayOf } from './status-shape.tsx';

interface RowProps {
  readonly clause: UpstreamClause;
  readonly alignment: Alignment;
  readonly found: Found;
}

/** A clause above, and beside it every clause below that takes it up, or that none does. */
export function AlignedRow({ clause, alignment, found }: RowProps) {
  const { upstream, downstream } = alignment;
  const links = found.links.filter(({ from }) => from === clause.path);
  const valid = links.filter(({ status }) => status !== 'rejected');
  const gone = clause.status === 'exempt' ? [] : inAll(valid.map((link) => link.gone));
  return (
    <article className={styles.row} id={placeOf(clause.path)} data-status={clause.status}>
      <div
        className={styles.above}
        data-many={valid.length > 1 || undefined}
        style={{ '--n': Math.max(1, valid.length) } as React.CSSProperties}
      >
        <p className={styles.whose}>{fullNameOf(upstream)}</p>
        <ClauseWords slug={upstream.slug} {...clause} marked={gone} as="del" />
      </div>
      {valid.map((link) => (
        <Taken key={link.to} link={link} clause={clause} downstream={downstream} found={found} />
      ))}
      {valid.length === 0 && <OmissionBox clause={clause} downstream={downstream} found={found} />}
      <Rejected links={links.filter(({ status }) => status === 'rejected')} slug={downstream.slug} />
    </article>
  );
}

interface TakenProps {
  readonly link: AlignedLink;
  readonly clause: UpstreamClause;
  readonly downstream: Alignment['downstream'];
  readonly found: Found;
}

function Taken({ link, clause, downstream, found }: TakenProps) {
  const words = useWords();
  const below = found.texts.find(({ path }) => path === link.to);
  const moved = movedTexts(link, found, words);
  if (!below) return null;
  return (
    <Fragment>
      <div className={styles.relation} data-link={linkKey(link)} tabIndex={-1}>
        <StatusShape status={statusOf(link, clause, moved)} way={wayOf(found.numbers, clause.path)} />
        <div>
          <Verdict link={link} status={statusOf(link, clause, moved)} moved={moved} />
          <Decide link={link} />
        </div>
      </div>
      <div className={styles.below}>
        <p className={styles.whose}>{fullNameOf(downstream)}</p>
        <ClauseWords slug={downstream.slug} {...below} marked={link.fresh} as="ins" />
      </div>
    </Fragment>
  );
}

/** What became of the numbers of a clause in one of those that take it up. */
const movedTexts = ({ from, to }: AlignedLink, { numbers }: Found, words: Words): string[] =>
  numbers
    .filter((number) => number.from === from && (number.to === to || number.to === null))
    .flatMap((number) => movedText(number, words) ?? []);

/** A link whose numbers stayed is not told to have changed them, though another link of its clause did. */
function statusOf({ kind }: AlignedLink, { status }: UpstreamClause, moved: readonly string[]): ClauseStatus {
  if (moved.length > 0) return 'changed';
  if (status !== 'changed') return status;
  return kind === 'same' || kind === null ? 'kept' : 'narrowed';
}

interface VerdictProps {
  readonly link: AlignedLink;
  readonly status: ClauseStatus;
  readonly moved: readonly string[];
}

function Verdict({ link, status, moved }: VerdictProps) {
  const { t, language } = useWords();
  return (
    <>
      <b>{t(`cascade.status.${status}`)}</b>
      {moved.map((told) => (
        <span key={told}>{told}</span>
      ))}
      <span>{t(`cascade.kind.${link.kind ?? 'person'}`)}</span>
      {link.score !== null && (
        <span className="num" title={told(link, t('cascade.words'))}>
          {t('cascade.score', { score: number(link.score, language, 2) })}
        </span>
      )}
      {link.meaning !== undefined && (
        <span className="num">{t('cascade.meaning', { score: number(link.meaning, language, 2) })}</span>
      )}
    </>
  );
}

const told = ({ words }: AlignedLink, title: string): string =>
  `${title}: ${words.map(({ text }) => text).join(' · ')}`;

function Decide({ link }: { readonly link: AlignedLink }) {
  const { t } = useWords();
  const decider = useDecide();
  const accepted = link.status === 'accepted';
  return (
    <span className={styles.decide}>
      {accepted && (
        <span className="status tone-ok">
          <IconCheck size={16} aria-hidden="true" />
          {t('cascade.accepted')}
        </span>
      )}
      {decider && !accepted && (
        <button type="button" className="button plain small" onClick={() => decider.decide(link, 'accept')}>
          {t('cascade.accept')}
        </button>
      )}
      {decider && (
        <button type="button" className="button plain small" onClick={() => decider.decide(link, 'reject')}>
          {t('cascade.reject')}
        </button>
      )}
    </span>
  );
}

function Rejected({ links, slug }: { readonly links: readonly AlignedLink[]; readonly slug: string }) {
  const { t } = useWords();
  const decider = useDecide();
  return links.map((link) => (
    <p key={link.to} className={styles.rejected} data-link={linkKey(link)} tabIndex={-1}>
      {t('cascade.rejected')} <AnchorMark slug={slug} path={link.to} />
      {decider && (
        <button type="button" className="button plain small" onClick={() => decider.decide(link, 'reset')}>
          {t('cascade.reset')}
        </button>
      )}
    </p>
  ));
}

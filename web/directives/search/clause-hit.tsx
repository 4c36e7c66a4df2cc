import { Link } from '@tanstack/react-router';
import { AnchorMark } from '../../ui/anchor-mark.tsx';
import styles from './search.module.css';

interface Hit {
  readonly slug: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly path: string;
  readonly heading: string | null;
  readonly snippet: readonly { readonly text: string; readonly hit: boolean }[];
}

/** A snippet that opens with the heading says it already. */
const repeats = ({ heading, snippet }: Hit): boolean =>
  heading !== null &&
  snippet
    .map(({ text }) => text)
    .join('')
    .startsWith(heading.slice(0, 40));

/** A clause found: its words on the leaf, hits marked, and where it stands. */
export const ClauseHit = ({ hit }: { readonly hit: Hit }) => (
  <li className={styles.hit}>
    <p className={styles.where}>
      <AnchorMark slug={hit.slug} path={hit.path} />
      <Link to="/van-ban/$slug" params={{ slug: hit.slug }}>
        {hit.symbol ?? hit.title}
      </Link>
      {hit.symbol && hit.title && <span className={styles.title}>{hit.title}</span>}
    </p>
    {hit.heading && !repeats(hit) && <p className={styles.heading}>{hit.heading}</p>}
    <blockquote>
      {hit.snippet.map(({ text, hit: found }, piece) =>
        found ? <mark key={piece}>{text}</mark> : <span key={piece}>{text}</span>,
      )}
    </blockquote>
  </li>
);

import { Link } from '@tanstack/react-router';
import { clauseMark } from './clause-mark.ts';

/** “§ III.2.1”: opens the quoted clause. Without a document it only names the clause. */
export function AnchorMark({ slug, path }: { readonly slug?: string; readonly path: string }) {
  const mark = `§ ${clauseMark(path)}`;
  if (!slug) return <span className="anchor-mark">{mark}</span>;
  return (
    <Link className="anchor-mark" to="/van-ban/$slug/$" params={{ slug, _splat: path }} resetScroll={false}>
      {mark}
    </Link>
  );
}

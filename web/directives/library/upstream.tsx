import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { DirectiveSummary } from '../../../src/directives/schemas.ts';

const MOST = 3;

/** The documents carried out, those in the register as links; of many only the first. */
export function Upstream({ relations }: { readonly relations: DirectiveSummary['implements'] }) {
  const shown = relations.slice(0, MOST);
  return (
    <>
      {shown.map((up, index) => (
        <Fragment key={up.symbol ?? up.title}>
          {index > 0 && ', '}
          {up.slug ? (
            <Link to="/van-ban/$slug" params={{ slug: up.slug }}>
              {up.symbol ?? up.title}
            </Link>
          ) : (
            (up.symbol ?? up.title)
          )}
        </Fragment>
      ))}
      {relations.length > MOST && ` +${relations.length - MOST}`}
    </>
  );
}

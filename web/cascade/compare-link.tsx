import { IconColumns2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Directive } from '../../src/directives/schemas.ts';
import { useWords } from '../words.ts';

interface CompareLinkProps {
  readonly directive: Pick<Directive, 'slug' | 'implements' | 'implementedBy'>;
  readonly className?: string | undefined;
}

/** From a document to its comparison with what it carries out, or with those that carry it out; nothing where there is neither. */
export function CompareLink({ directive, className }: CompareLinkProps) {
  const { t } = useWords();
  const upstream = directive.implements.find(({ slug }) => slug !== null)?.slug;
  const shown = (
    <>
      <IconColumns2 size={18} aria-hidden="true" />
      <span>{t('cascade.title')}</span>
    </>
  );
  if (upstream)
    return (
      <Link
        to="/doi-chieu/$upstream/$downstream"
        params={{ upstream, downstream: directive.slug }}
        className={className}
      >
        {shown}
      </Link>
    );
  if (directive.implementedBy === 0) return null;
  return (
    <Link to="/doi-chieu/$upstream" params={{ upstream: directive.slug }} className={className}>
      {shown}
    </Link>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Hierarchy, Organisation, OrganisationSummary } from '../../../src/organisations/schemas.ts';
import { useApi, useCan, useOrganisations } from '../../router-context.ts';
import { date } from '../../ui/format.ts';
import { ErrorState, NoPermission, Skeleton } from '../../ui/notices.tsx';
import { useWords } from '../../words.ts';
import { SectionLinks } from '../section-links.tsx';
import { HIERARCHIES } from '../tree-search.ts';
import { actInput, useAct } from './act.ts';
import { BodyPicker } from './body-picker.tsx';
import { ChangeForm } from './change-form.tsx';
import changes from './changes.module.css';
import { isNamed } from './designation-fields.tsx';
import { emptyBody, NewBodyFields, newBodyInput } from './made-body-fields.tsx';

const route = getRouteApi('/co-quan/them');

/** A new body with its code and its places. */
export function AddPage() {
  const { t } = useWords();
  const { duoi, ngay } = route.useSearch();
  const may = useCan('administer');
  const { units } = useOrganisations();
  const above = useQuery({
    ...units.get.queryOptions({ input: { key: duoi ?? '', asOf: ngay } }),
    enabled: duoi !== undefined,
  });
  const ready = duoi === undefined || above.data !== undefined;
  return (
    <main id="main" className="wrap">
      <SectionLinks />
      <div className="page-head">
        <h1>{t('organisations.change.add')}</h1>
        <p className="muted">{t('organisations.change.what.add')}</p>
      </div>
      {!may && <NoPermission />}
      {may && !ready && above.error && <ErrorState error={above.error} onRetry={() => void above.refetch()} />}
      {may && !ready && !above.error && <Skeleton lines={9} />}
      {may && ready && <AddForm key={duoi} above={above.data} begin={ngay ?? ''} />}
    </main>
  );
}

type Places = Readonly<Partial<Record<Hierarchy, OrganisationSummary | null>>>;

interface AddFormProps {
  readonly above: Organisation | undefined;
  readonly begin: string;
}

function AddForm({ above, begin }: AddFormProps) {
  const { t } = useWords();
  const api = useApi();
  const act = useAct(begin);
  const [made, setMade] = useState(() => emptyBody({ kind: 'other', level: above?.level ?? 'province' }));
  const [places, setPlaces] = useState<Places>(() => (above ? { [usualHierarchy(above)]: above } : {}));
  const standing = HIERARCHIES.flatMap((hierarchy) => {
    const parent = places[hierarchy];
    return parent ? [{ hierarchy, parent }] : [];
  });
  const said = t('organisations.change.designation', {
    name: made.name.trim(),
    kind: t(`organisations.kind.${made.kind}`),
    level: t(`organisations.level.${made.level}`),
  });
  const values = { date: date(act.on), body: said, parents: standing.map(({ parent }) => parent.name).join(', ') };
  return (
    <ChangeForm
      act={act}
      label={t('organisations.change.do.add')}
      preview={
        act.on !== '' && isNamed(made)
          ? t(`organisations.change.preview.add${standing.length > 0 ? '.below' : ''}`, values)
          : null
      }
      send={() =>
        api.organisations.units.create({
          ...newBodyInput(made),
          from: act.on,
          basis: actInput(act).basis,
          places: standing.map(({ hierarchy, parent }) => ({ hierarchy, parent: parent.key })),
        })
      }
    >
      <NewBodyFields value={made} onValue={setMade} />
      <fieldset className={changes.ask}>
        <legend>{t('organisations.change.parents')}</legend>
        <div className={changes.pair}>
          {HIERARCHIES.map((hierarchy) => (
            <BodyPicker
              key={hierarchy}
              label={t(`organisations.hierarchy.${hierarchy}`)}
              on={act.on}
              chosen={places[hierarchy] ?? null}
              onChoose={(parent) => setPlaces({ ...places, [hierarchy]: parent })}
            />
          ))}
        </div>
      </fieldset>
    </ChangeForm>
  );
}

/** The hierarchy in which most bodies stand below one. */
const usualHierarchy = ({ children }: Organisation): Hierarchy =>
  children.toSorted((a, b) => b.count - a.count)[0]?.hierarchy ?? 'government';

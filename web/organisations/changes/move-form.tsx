import { useState } from 'react';
import type { Hierarchy, OrganisationSummary } from '../../../src/organisations/schemas.ts';
import { useApi } from '../../router-context.ts';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { HIERARCHIES } from '../tree-search.ts';
import { actInput, useAct } from './act.ts';
import { designationAt, parentAt, placesAt } from './body-at.ts';
import { BodyPicker } from './body-picker.tsx';
import { ChangeForm } from './change-form.tsx';
import type { OneBodyProps } from './change-page.tsx';
import { Choice, Radios } from './field.tsx';

/** Another body above it in one hierarchy (chuyển trực thuộc), or none. */
export function MoveForm({ body, reload }: OneBodyProps) {
  const { t } = useWords();
  const api = useApi();
  const act = useAct(body.asOf);
  const [hierarchy, setHierarchy] = useState<Hierarchy>(() => placesAt(body, body.asOf)[0]?.hierarchy ?? 'government');
  const [way, setWay] = useState<'under' | 'none'>('under');
  const [parent, setParent] = useState<OrganisationSummary | null>(null);
  const said = useMovePreview({ body, on: act.on, hierarchy, parent: way === 'none' ? null : parent });
  const complete = act.on !== '' && (way === 'none' || parent !== null);
  return (
    <ChangeForm
      act={act}
      label={t('organisations.change.do.chuyen')}
      preview={complete ? said : null}
      reload={reload}
      send={() =>
        api.organisations.successions.move({
          key: body.key,
          version: body.version,
          ...actInput(act),
          hierarchy,
          parent: way === 'none' ? null : parent!.key,
        })
      }
    >
      <Choice
        label={t('organisations.hierarchy')}
        options={HIERARCHIES}
        word={(one) => t(`organisations.hierarchy.${one}`)}
        value={hierarchy}
        onValue={setHierarchy}
      />
      <Radios
        legend={t('organisations.change.place')}
        options={['under', 'none']}
        word={(one) => t(`organisations.change.place.${one}`)}
        value={way}
        onValue={setWay}
      />
      {way === 'under' && (
        <BodyPicker
          label={t('organisations.change.parent')}
          on={act.on}
          chosen={parent}
          onChoose={setParent}
          without={[body.id]}
        />
      )}
    </ChangeForm>
  );
}

interface Placing extends Pick<OneBodyProps, 'body'> {
  readonly on: string;
  readonly hierarchy: Hierarchy;
  readonly parent: OrganisationSummary | null;
}

function useMovePreview({ body, on, hierarchy, parent }: Placing): string {
  const { t } = useWords();
  const before = parentAt(body, hierarchy, on);
  const values = {
    date: date(on),
    name: designationAt(body, on).name,
    hierarchy: t(`organisations.hierarchy.${hierarchy}`),
    parent: parent?.name ?? '',
  };
  const now = t(parent ? 'organisations.change.preview.chuyen' : 'organisations.change.preview.chuyen.none', values);
  return before ? `${now} ${t('organisations.change.preview.chuyen.before', { parent: before.name })}` : now;
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Organisation, OrganisationSummary } from '../../../src/organisations/schemas.ts';
import { useApi, useOrganisations } from '../../router-context.ts';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { actInput, useAct } from './act.ts';
import { BodyPicker } from './body-picker.tsx';
import { ChangeForm } from './change-form.tsx';
import type { OneBodyProps } from './change-page.tsx';
import { ChosenBodies } from './chosen-bodies.tsx';
import { isNamed } from './designation-fields.tsx';
import { Radios } from './field.tsx';
import { emptyBody, SuccessorFields, successorInput } from './made-body-fields.tsx';

type Heir = 'new' | 'self' | 'other';

/** Merging (sáp nhập, hợp nhất): into a new body, into this one, or into another. */
export function MergeForm({ body, reload }: OneBodyProps) {
  const { t } = useWords();
  const api = useApi();
  const act = useAct(body.asOf);
  const { others, add, remove, reloadOthers } = useOthers();
  const [heir, setHeir] = useState<Heir>('new');
  const [made, setMade] = useState(() => emptyBody(body));
  const [target, setTarget] = useState<OrganisationSummary | null>(null);
  const from = heir === 'self' ? others : [body, ...others];
  const into = { new: isNamed(made) ? made.name.trim() : null, self: body.name, other: target?.name ?? null }[heir];
  const enough = act.on !== '' && (heir === 'other' || others.length > 0);
  const values = { date: date(act.on), from: from.map(({ name }) => name).join(', '), into: into ?? '' };
  return (
    <ChangeForm
      act={act}
      label={t('organisations.change.do.sap-nhap')}
      preview={enough && into !== null ? t('organisations.change.preview.sap-nhap', values) : null}
      reload={async () => {
        await Promise.all([reload(), reloadOthers(act.on)]);
      }}
      send={() =>
        api.organisations.successions.merge({
          ...actInput(act),
          from: from.map(({ key, version }) => ({ key, version })),
          into: heir === 'new' ? successorInput(made, body, act.on) : { key: heir === 'self' ? body.key : target!.key },
        })
      }
    >
      <Radios
        legend={t('organisations.change.heir')}
        options={['new', 'self', 'other']}
        word={(one) => t(`organisations.change.heir.${one}`, { name: body.name })}
        value={heir}
        onValue={setHeir}
      />
      <ChosenBodies
        label={t(heir === 'self' ? 'organisations.change.merged' : 'organisations.change.merged.too')}
        on={act.on}
        chosen={others}
        without={[body.id, target?.id ?? '']}
        onAdd={(key) => add(key, act.on)}
        onRemove={remove}
      />
      {heir === 'other' && (
        <BodyPicker
          label={t('organisations.change.heir.which')}
          on={act.on}
          chosen={target}
          onChoose={setTarget}
          without={from.map(({ id }) => id)}
        />
      )}
      {heir === 'new' && <SuccessorFields value={made} onValue={setMade} body={body} />}
    </ChangeForm>
  );
}

/** The other bodies, each with the version that was seen. */
function useOthers() {
  const client = useQueryClient();
  const { units } = useOrganisations();
  const [others, setOthers] = useState<readonly Organisation[]>([]);
  const fetched = (key: string, on: string) =>
    client.fetchQuery({ ...units.get.queryOptions({ input: { key, asOf: on || undefined } }), staleTime: 0 });
  return {
    others,
    add: async (key: string, on: string) => {
      const body = await fetched(key, on);
      setOthers((before) => [...before.filter(({ id }) => id !== body.id), body]);
    },
    remove: (id: string) => setOthers((before) => before.filter((one) => one.id !== id)),
    reloadOthers: async (on: string) => setOthers(await Promise.all(others.map(({ key }) => fetched(key, on)))),
  };
}

import { useState } from 'react';
import { useApi } from '../../router-context.ts';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { actInput, useAct } from './act.ts';
import { codeAt, designationAt } from './body-at.ts';
import { ChangeForm } from './change-form.tsx';
import type { OneBodyProps } from './change-page.tsx';
import { CodeFields } from './made-body-fields.tsx';

/** A code from a date on; the one of the same scheme before it ends. */
export function CodeForm({ body, reload }: OneBodyProps) {
  const { t } = useWords();
  const api = useApi();
  const act = useAct(body.asOf);
  const [typed, setTyped] = useState(() => ({ scheme: body.codes[0]?.scheme ?? 'own', code: '' }));
  const { scheme } = typed;
  const code = typed.code.trim();
  const before = codeAt(body, scheme, act.on);
  const values = {
    date: date(act.on),
    name: designationAt(body, act.on).name,
    scheme: t(`organisations.scheme.${scheme}`),
    code,
    before: before ?? '',
  };
  const said = t(
    before === null ? 'organisations.change.preview.ma' : 'organisations.change.preview.ma.instead',
    values,
  );
  return (
    <ChangeForm
      act={act}
      label={t('organisations.change.do.ma')}
      preview={act.on !== '' && code !== '' && code !== before ? said : null}
      reload={reload}
      send={() =>
        api.organisations.units.assignCode({
          key: body.key,
          version: body.version,
          scheme,
          code,
          from: act.on,
          basis: actInput(act).basis,
        })
      }
    >
      <CodeFields value={typed} onValue={setTyped} required />
    </ChangeForm>
  );
}

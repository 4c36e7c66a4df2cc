import { useState } from 'react';
import { useApi } from '../../router-context.ts';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { actInput, useAct } from './act.ts';
import { designationAt } from './body-at.ts';
import { ChangeForm } from './change-form.tsx';
import type { OneBodyProps } from './change-page.tsx';
import { DesignationFields, designationInput, isNamed } from './designation-fields.tsx';

/** A slip of the pen put right (sửa lỗi ghi chép): as if it had been written so from the beginning of that name. */
export function CorrectForm({ body, reload }: OneBodyProps) {
  const { t } = useWords();
  const api = useApi();
  const act = useAct(body.asOf);
  const before = designationAt(body, body.asOf);
  const [typed, setTyped] = useState(before);
  const after = designationInput(typed);
  const changed = isNamed(after) && JSON.stringify(after) !== JSON.stringify(before);
  const from = body.designations.find((one) => one.name === before.name)?.from ?? body.asOf;
  const what = t('organisations.change.designation', {
    name: after.name,
    kind: t(`organisations.kind.${after.kind}`),
    level: t(`organisations.level.${after.level}`),
  });
  return (
    <ChangeForm
      act={act}
      undated
      label={t('organisations.change.do.sua-loi')}
      preview={
        changed
          ? t('organisations.change.preview.sua-loi', { date: date(from), before: before.name, after: what })
          : null
      }
      reload={reload}
      send={() => {
        const { basis } = actInput(act);
        const reason = basis === null ? {} : { reason: basis };
        return api.organisations.units.correct({
          key: body.key,
          version: body.version,
          asOf: body.asOf,
          ...after,
          ...reason,
        });
      }}
    >
      <DesignationFields value={typed} onValue={setTyped} />
    </ChangeForm>
  );
}

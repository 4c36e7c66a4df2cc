import { useState } from 'react';
import { useApi } from '../../router-context.ts';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { actInput, useAct } from './act.ts';
import { designationAt } from './body-at.ts';
import { ChangeForm } from './change-form.tsx';
import type { OneBodyProps } from './change-page.tsx';
import { DesignationFields, designationInput, isNamed } from './designation-fields.tsx';

/** Another name, kind or level (đổi tên, nâng cấp). */
export function RenameForm({ body, reload }: OneBodyProps) {
  const { t } = useWords();
  const api = useApi();
  const act = useAct(body.asOf);
  const [typed, setTyped] = useState(() => designationAt(body, body.asOf));
  const before = designationAt(body, act.on);
  const after = designationInput(typed);
  const changed = isNamed(after) && JSON.stringify(after) !== JSON.stringify(before);
  const what = t('organisations.change.designation', {
    name: after.name,
    kind: t(`organisations.kind.${after.kind}`),
    level: t(`organisations.level.${after.level}`),
  });
  return (
    <ChangeForm
      act={act}
      label={t('organisations.change.do.doi-ten')}
      preview={
        changed && act.on !== ''
          ? t('organisations.change.preview.doi-ten', { date: date(act.on), before: before.name, after: what })
          : null
      }
      reload={reload}
      send={() =>
        api.organisations.successions.rename({ key: body.key, version: body.version, ...actInput(act), ...after })
      }
    >
      <DesignationFields value={typed} onValue={setTyped} />
    </ChangeForm>
  );
}

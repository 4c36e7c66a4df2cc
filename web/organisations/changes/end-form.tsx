import { useApi } from '../../router-context.ts';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { actInput, useAct } from './act.ts';
import { designationAt } from './body-at.ts';
import { ChangeForm } from './change-form.tsx';
import type { OneBodyProps } from './change-page.tsx';

/** Dissolution (giải thể) without successor. */
export function EndForm({ body, reload }: OneBodyProps) {
  const { t } = useWords();
  const api = useApi();
  const act = useAct(body.asOf);
  const { name } = designationAt(body, act.on);
  return (
    <ChangeForm
      act={act}
      label={t('organisations.change.do.giai-the')}
      preview={act.on === '' ? null : t('organisations.change.preview.giai-the', { date: date(act.on), name })}
      reload={reload}
      send={() => api.organisations.units.end({ key: body.key, version: body.version, ...actInput(act) })}
    />
  );
}

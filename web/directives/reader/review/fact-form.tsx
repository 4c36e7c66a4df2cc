import { type FormEvent, useRef, useState } from 'react';
import type { FactData } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { FormTheme } from '../../../ui/form-theme.tsx';
import { BodyFields, CitationFields, TaskFields } from './other-fields.tsx';
import { DeadlineFields } from './deadline-fields.tsx';
import { dropDraft, keepDraft, readDraft } from './drafts.ts';
import styles from './review.module.css';
import { useSaveKey } from './use-save-key.ts';
import { TargetFields } from './target-fields.tsx';

interface FactFormProps {
  /** Under which name what is typed is kept until it is saved. */
  readonly draft: string;
  readonly data: FactData;
  readonly onSave: (data: FactData) => void;
  readonly onCancel: () => void;
}

/** The fields of a fact by its kind. Saves with Ctrl-Enter; keeps a draft with every letter. */
export function FactForm({ draft, data, onSave, onCancel }: FactFormProps) {
  const { t } = useWords();
  const [kept] = useState(() => readDraft(draft, data.kind));
  const [value, setValue] = useState<FactData>(kept ?? data);
  const change = (next: FactData) => {
    setValue(next);
    keepDraft(draft, next);
  };
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    dropDraft(draft);
    onSave(value);
  };
  const cancel = () => {
    dropDraft(draft);
    onCancel();
  };
  const form = useRef<HTMLFormElement>(null);
  useSaveKey(form, save);
  return (
    <FormTheme>
      <form ref={form} className={styles.form} onSubmit={save}>
        {kept && <p className="small muted">{t('reader.draft')}</p>}
        <Fields value={value} onChange={change} />
        <div className={styles.formActs}>
          <button type="submit" className="button primary">
            {t('ui.save')} <kbd>Ctrl ↵</kbd>
          </button>
          <button type="button" className="button" onClick={cancel}>
            {t('ui.cancel')}
          </button>
        </div>
      </form>
    </FormTheme>
  );
}

function Fields({ value, onChange }: { readonly value: FactData; readonly onChange: (data: FactData) => void }) {
  switch (value.kind) {
    case 'target':
      return <TargetFields value={value} onChange={onChange} />;
    case 'task':
      return <TaskFields value={value} onChange={onChange} />;
    case 'deadline':
      return <DeadlineFields value={value} onChange={onChange} />;
    case 'body':
      return <BodyFields value={value} onChange={onChange} />;
    case 'citation':
      return <CitationFields value={value} onChange={onChange} />;
  }
}

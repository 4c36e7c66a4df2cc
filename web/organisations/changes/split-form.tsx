import { useState } from 'react';
import type { Organisation } from '../../../src/organisations/schemas.ts';
import { useApi } from '../../router-context.ts';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { actInput, useAct } from './act.ts';
import { BelowParts } from './below-parts.tsx';
import { ChangeForm } from './change-form.tsx';
import type { OneBodyProps } from './change-page.tsx';
import { Radios } from './field.tsx';
import { PartFields, SumOfShares } from './part-fields.tsx';
import { isComplete, nameOf, type Part, partOf, partsInput } from './parts.ts';
import styles from './changes.module.css';
import { useBodiesBelow } from './use-bodies-below.ts';

/** A split (chia, tách): the body keeps a part, or ends and all of it passes to others. */
export function SplitForm({ body, reload }: OneBodyProps) {
  const { t } = useWords();
  const api = useApi();
  const act = useAct(body.asOf);
  const typed = useParts(body);
  const { parts, stays, setStays } = typed;
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const below = useBodiesBelow(body.key, act.on);
  const taken = new Map(below.map(({ key }) => [key, partWith(parts, chosen.get(key))]));
  const said = parts.map((part) =>
    t('organisations.change.part.said', { name: nameOf(part, body) ?? '', share: part.share.replace('%', '').trim() }),
  );
  const values = { date: date(act.on), name: body.name, parts: said.join('; ') };
  return (
    <ChangeForm
      act={act}
      label={t('organisations.change.do.chia-tach')}
      preview={
        act.on !== '' && isComplete(parts, body)
          ? t(`organisations.change.preview.chia-tach.${stays ? 'stays' : 'ends'}`, values)
          : null
      }
      reload={reload}
      send={async () => {
        const from = { key: body.key, version: body.version };
        await api.organisations.successions.split({
          ...actInput(act),
          from,
          into: partsInput({ body, on: act.on, parts, taken }),
        });
        return body;
      }}
    >
      <Radios
        legend={t('organisations.change.split')}
        options={['stays', 'ends']}
        word={(one) => t(`organisations.change.split.${one}`, { name: body.name })}
        value={stays ? 'stays' : 'ends'}
        onValue={(way) => setStays(way === 'stays')}
      />
      <Parts body={body} on={act.on} typed={typed} />
      <BelowParts
        below={below}
        parts={parts.map((part, i) => ({
          id: part.id,
          name: nameOf(part, body) ?? t('organisations.change.part', { n: i + 1 }),
        }))}
        taken={taken}
        onTake={(key, part) => setChosen(new Map([...chosen, [key, part]]))}
      />
    </ChangeForm>
  );
}

interface PartsProps extends Pick<OneBodyProps, 'body'> {
  readonly on: string;
  readonly typed: ReturnType<typeof useParts>;
}

function Parts({ body, on, typed: { parts, change, add, remove } }: PartsProps) {
  const { t } = useWords();
  return (
    <div className={styles.parts}>
      {parts.map((part, i) => (
        <PartFields
          key={part.id}
          part={part}
          number={i + 1}
          body={body}
          on={on}
          onPart={change}
          onRemove={part.to !== 'self' && parts.length > 2 ? () => remove(part.id) : undefined}
        />
      ))}
      <div className={styles.actions}>
        <button type="button" className="button small" onClick={add}>
          {t('organisations.change.part.add')}
        </button>
      </div>
      <SumOfShares shares={parts.map(({ share }) => share)} />
    </div>
  );
}

/** The part that was chosen, or the first one when none was or it is gone. */
const partWith = (parts: readonly Part[], id: number | undefined): number =>
  (parts.find((part) => part.id === id) ?? parts[0]!).id;

/** The parts as they are typed; the one that stays comes first. */
function useParts(body: Organisation) {
  const [stays, setStays] = useState(true);
  const [self, setSelf] = useState(() => partOf(0, 'self', body));
  const [others, setOthers] = useState(() => [partOf(1, 'new', body)]);
  const next = Math.max(...others.map(({ id }) => id)) + 1;
  const added = () => [...others, partOf(next, 'new', body)];
  return {
    stays,
    parts: stays ? [self, ...others] : others,
    setStays: (stay: boolean) => {
      setStays(stay);
      if (!stay && others.length < 2) setOthers(added());
    },
    change: (part: Part) =>
      part.to === 'self' ? setSelf(part) : setOthers(others.map((one) => (one.id === part.id ? part : one))),
    add: () => setOthers(added()),
    remove: (id: number) => setOthers(others.filter((one) => one.id !== id)),
  };
}

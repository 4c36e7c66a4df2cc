import { useWords } from '../../words.ts';
import styles from './explain.module.css';
import { type Explanation, type Head, QuotedMark } from './quoted-mark.tsx';

const QUESTIONS = ['what', 'why', 'who', 'when', 'where', 'how'] as const;
/** As many as are read at first. */
const SHOWN = 4;

type Answers = Explanation['answers'];
type Answer = Answers['what'][number];

/** The six questions, each with a few sentences and the way to more. */
export function AnswerList({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useWords();
  return (
    <div className={styles.questions}>
      {QUESTIONS.map((question) => (
        <section key={question} className={styles.question} aria-labelledby={`q-${question}`}>
          <div className={styles.asked}>
            <h2 id={`q-${question}`}>{t(`explain.${question}`)}</h2>
            <p className="muted small">{t(`explain.${question}.about`)}</p>
          </div>
          <Said answers={explanation.answers[question]} documents={explanation.documents} />
        </section>
      ))}
    </div>
  );
}

interface SaidProps {
  readonly answers: readonly Answer[];
  readonly documents: readonly Head[];
}

function Said({ answers, documents }: SaidProps) {
  const { t } = useWords();
  if (answers.length === 0) return <p className="muted">{t('explain.none')}</p>;
  const more = answers.slice(SHOWN);
  return (
    <div>
      <Sentences answers={answers.slice(0, SHOWN)} documents={documents} />
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{t('explain.more', { n: more.length })}</summary>
          <Sentences answers={more} documents={documents} />
        </details>
      )}
    </div>
  );
}

function Sentences({ answers, documents }: SaidProps) {
  return (
    <ul className={styles.sentences}>
      {answers.map((answer, at) => (
        <li key={at}>
          <Sentence answer={answer} documents={documents} />
        </li>
      ))}
    </ul>
  );
}

function Sentence({ answer, documents }: { readonly answer: Answer; readonly documents: readonly Head[] }) {
  const { t } = useWords();
  const { text, basis, reworded } = answer;
  return (
    <>
      {reworded && (
        <p className={styles.reworded}>
          {reworded} <span className="muted small">({t('explain.reworded.note')})</span>
        </p>
      )}
      <p className={styles.said} lang="vi">
        {text}
      </p>
      <p className={styles.marks}>
        {placesOf(answer).map((quoted, at) => (
          <QuotedMark key={at} quoted={quoted} documents={documents} />
        ))}
        {basis !== 'sentence' && (
          <span className={styles.basis} data-basis={basis}>
            {t(`explain.basis.${basis}`)}
          </span>
        )}
      </p>
    </>
  );
}

/** Each clause once. */
const placesOf = ({ quoted }: Answer): Answer['quoted'] => [
  ...new Map(quoted.map((one) => [`${one.document} ${one.clause}`, one])).values(),
];

import { z } from 'zod';
import type { Config } from '../../kernel/config.ts';
import type { Logger } from '../../kernel/logger.ts';
import { askModel, outsideModel, type OutsideModel } from '../../kernel/outside-model.ts';
import { supports } from '../../reading/claims/supports.ts';
import type { ExplanationView } from './schemas.ts';

/** The language model that may reword answers; null unless an administrator sets one up. */
export const writerOf = ({ NHIP_LLM_URL, NHIP_LLM_MODEL, NHIP_LLM_KEY }: Config): OutsideModel | null =>
  outsideModel(NHIP_LLM_URL, NHIP_LLM_MODEL, NHIP_LLM_KEY);

type Answers = ExplanationView['answers'];
type Answer = Answers['what'][number];

const SECONDS = 20;
/** Largest answer taken from the model, bytes. */
const MOST_BYTES = 64 * 1024;
/** Sentences of each question that are said in other words: as many as are shown at first. */
const MOST_SENTENCES = 5;
/** A rewording several times as long as its sentence adds something. */
const LONGEST = 1.5;

const ASKED = [
  'Viết lại từng câu dưới đây bằng tiếng Việt hành chính ngắn gọn, rõ ý.',
  'Không thêm, bớt, đổi con số, năm, ngày, ký hiệu văn bản, tên cơ quan; không thêm ý mới.',
  'Trả về đúng một mảng JSON các chuỗi, cùng số phần tử và cùng thứ tự.',
].join(' ');

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});
const sentencesSchema = z.array(z.string());

/**
 * Answers with the model's wording beside the documents' own. Each sentence passes the same check as everything else that is
 * said: what it cites must bear out every number, year, date, symbol and body; a sentence that fails is dropped and the
 * document's own stands. A model that does not answer in time, or not as asked, changes nothing.
 */
export async function reword(answers: Answers, writer: OutsideModel, log: Logger): Promise<Answers> {
  const to = (question: keyof Answers) => rewordOne(answers[question], writer, log);
  const [what, why, who] = await Promise.all([to('what'), to('why'), to('who')]);
  const [when, where, how] = await Promise.all([to('when'), to('where'), to('how')]);
  return { what, why, who, when, where, how };
}

async function rewordOne(answers: readonly Answer[], writer: OutsideModel, log: Logger): Promise<Answer[]> {
  const shown = answers.slice(0, MOST_SENTENCES);
  if (shown.length === 0) return [...answers];
  const written = await write(
    shown.map(({ text }) => text),
    writer,
  ).catch((error: unknown) => {
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'language model');
    return null;
  });
  if (written?.length !== shown.length) return [...answers];
  return answers.map((answer, at) => {
    const reworded = written[at];
    return reworded !== undefined && bearsOut(reworded, answer) ? { ...answer, reworded } : answer;
  });
}

/** The words cited must support it, and so must the sentence itself: what another clause says is not to slip in. */
function bearsOut(reworded: string, { text, quoted }: Answer): boolean {
  const own = quoted.slice(0, 1).map((one) => one.text);
  const known = reworded.length > 0 && reworded.length <= text.length * LONGEST + 40;
  return known && supports(reworded, [text, ...own]).supported && keepsNumbers(reworded, text);
}

/** Nothing countable may fall under the table either. */
const keepsNumbers = (reworded: string, text: string): boolean =>
  supports(text.replace(/[^\p{N}%.,/\s-]+/gu, ' '), [reworded]).supported;

async function write(sentences: readonly string[], writer: OutsideModel): Promise<string[]> {
  const { choices } = await askModel(writer, {
    operation: 'chat/completions',
    body: {
      temperature: 0,
      messages: [
        { role: 'system', content: ASKED },
        { role: 'user', content: JSON.stringify(sentences) },
      ],
    },
    answer: completionSchema,
    seconds: SECONDS,
    mostBytes: MOST_BYTES,
  });
  return sentencesSchema.parse(JSON.parse(withoutFence(choices[0]!.message.content)));
}

/** Models like to fence JSON. */
const withoutFence = (content: string): string => content.trim().replace(/^```(?:json)?\s*|\s*```$/gu, '');

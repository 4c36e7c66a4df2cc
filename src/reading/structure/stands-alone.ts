import { startsSmall } from './capitals.ts';
import { typeLineOf } from './doc-types.ts';
import {
  isDelegation,
  isEnacting,
  isMotto,
  isRecipientsHead,
  isRule,
  placeDateOf,
  symbolOfNumberLine,
} from './frame.ts';

/** Lines of the frame are whole in themselves, however the lines around them are wrapped. */
export function standsAlone(text: string): boolean {
  if (text.length > 90 || startsSmall(text)) return false;
  if (isRule(text) || isMotto(text) || isRecipientsHead(text) || isEnacting(text)) return true;
  if (placeDateOf(text) !== null || symbolOfNumberLine(text) !== null || isDelegation(text)) return true;
  return typeLineOf(text)?.rest === '';
}

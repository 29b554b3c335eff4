import type { CardReply } from '../../cards/kit/card-reply';
import { errorCard } from '../../cards/kit/error-card';
import type { Turn } from './turn';

/** The same words whatever was asked for, so that nobody learns whether it is there. */
export function notAllowed({ language }: Pick<Turn, 'language'>): CardReply {
  return errorCard(language, { kind: 'notAllowed' });
}

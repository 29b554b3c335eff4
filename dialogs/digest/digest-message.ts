import { v5 as uuidFrom } from 'uuid';
import { instantIn } from '../../cards/kit/formats';
import { wordsIn } from '../../cards/kit/wording';
import type { Language } from '../../domain/language';
import type { CoachingTeam } from '../../domain/teams/team';
import { type Composing, isLate } from '../kit/composing';

const FORM_IDS = '0f6f5a52-6c0b-4a86-9f43-3b1d9f1f5b77';

export async function languageOfLeader(
  personId: string,
  team: CoachingTeam,
  { people }: Composing['services']['store'],
): Promise<Language> {
  return (await people.find(personId))?.value.language ?? team.language;
}

/** Why a message comes late, or what has changed since it first came. */
export function timingNotices(language: Language, composing: Composing): string[] {
  const { services, scheduledAt, changedAt } = composing;
  const t = wordsIn(language);
  const timeOf = (instant: Date) => instantIn(language, instant, services.timeZone);
  if (changedAt) return [t('digest.changed', { time: timeOf(changedAt) })];
  return isLate(composing) ? [t('digest.late', { time: timeOf(scheduledAt) })] : [];
}

/** The same when a message is put together again, and another for one that takes its place. */
export function messageFormId(
  { scheduledAt, changedAt }: Composing,
  names: readonly string[],
): string {
  const version = (changedAt ?? scheduledAt).toISOString();
  return uuidFrom([...names, version].join('\n'), FORM_IDS);
}

import type { FormError } from '../kit/form-error';
import { LONGEST } from '../kit/form-error';
import { readerOf } from '../kit/form-reader';
import { type Merged, mergeEdits } from '../kit/merge-edits';
import { LANGUAGES } from '../language';
import type { CoachingTeam } from './team';

export const TEAM_FIELDS = [
  'name',
  'region',
  'summaryChannelId',
  'weeklyTarget',
  'isRural',
  'language',
] as const;
export type TeamField = (typeof TEAM_FIELDS)[number];

/** As the form sends it: strings, `true`/`false` for ticks, empty for nothing. */
export type TeamForm = Readonly<Record<TeamField, string>>;

export type TeamDetails = Pick<CoachingTeam, TeamField>;

const WEEKLY_TARGETS = { least: 1, most: 20 } as const;

export type TeamFormErrors = Partial<Record<TeamField, FormError>>;

type TeamFormOutcome =
  | { readonly kind: 'valid'; readonly details: TeamDetails }
  | { readonly kind: 'invalid'; readonly errors: TeamFormErrors };

/** `channelIds`: the channels there are now, and the one kept if Teams can't be asked. */
export function readTeamForm(form: TeamForm, channelIds: readonly string[]): TeamFormOutcome {
  const reader = readerOf(form);
  const name = reader.text('name', LONGEST.name);
  const region = reader.text('region', LONGEST.name);
  const summaryChannelId = reader.choice('summaryChannelId', channelIds);
  const range = { ...WEEKLY_TARGETS, error: 'notAChoice' } as const;
  const weeklyTarget = reader.wholeNumber('weeklyTarget', range);
  const isRural = reader.flag('isRural', ['true', 'false']) ?? false;
  const language = reader.choice('language', LANGUAGES);
  if (!name) reader.refuse('name', 'required');
  if (!region) reader.refuse('region', 'required');
  if (!weeklyTarget) reader.refuse('weeklyTarget', 'notAChoice');
  if (!language) reader.refuse('language', 'required');
  const hasErrors = Object.keys(reader.errors).length > 0;
  if (hasErrors || !name || !region || !weeklyTarget || !language) {
    return { kind: 'invalid', errors: reader.errors };
  }
  return {
    kind: 'valid',
    details: { name, region, summaryChannelId, weeklyTarget, isRural, language },
  };
}

export function teamFormOf(details: TeamDetails): TeamForm {
  return {
    name: details.name,
    region: details.region,
    summaryChannelId: details.summaryChannelId ?? '',
    weeklyTarget: String(details.weeklyTarget),
    isRural: String(details.isRural),
    language: details.language,
  };
}

/** So that two forms of the same content compare alike. */
export function trimmedTeamForm(form: TeamForm): TeamForm {
  return {
    name: form.name.trim(),
    region: form.region.trim(),
    summaryChannelId: form.summaryChannelId.trim(),
    weeklyTarget: form.weeklyTarget.trim(),
    isRural: form.isRural === 'true' ? 'true' : 'false',
    language: form.language.trim(),
  };
}

/**
 * What a save does to the team as it is by now. A channel that went away by itself is nobody's
 * change: choosing another does not clash with it.
 */
export function mergeTeamForms(base: TeamForm, theirs: TeamForm, mine: TeamForm): Merged<TeamForm> {
  const isGone = theirs.summaryChannelId === '';
  const isChosen = mine.summaryChannelId !== base.summaryChannelId;
  const shown = isGone && isChosen ? { ...base, summaryChannelId: '' } : base;
  return mergeEdits(shown, theirs, mine);
}

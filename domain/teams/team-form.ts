import { choice, flag } from '../kit/choice-fields';
import { type FormOf, type IdOf, readForm, writeForm } from '../kit/form';
import { type FormError, LONGEST } from '../kit/form-error';
import { type Merged, mergeEdits } from '../kit/merge-edits';
import { wholeNumber } from '../kit/number-field';
import { builtOf, keysOf } from '../kit/records';
import { line, text } from '../kit/text-fields';
import { LANGUAGES } from '../language';
import type { CoachingTeam } from './team';

const WEEKLY_TARGETS = { least: 1, most: 20, error: 'notAChoice' } as const;

export const TEAM_FORM = {
  name: text(LONGEST.name, { isRequired: true }),
  region: text(LONGEST.name, { isRequired: true }),
  /** One of the channels there are. */
  summaryChannelId: line(),
  weeklyTarget: wholeNumber({ ...WEEKLY_TARGETS, isRequired: true }),
  isRural: flag('true', 'false'),
  language: choice(LANGUAGES, { isRequired: true }),
};
export type TeamField = IdOf<typeof TEAM_FORM>;
/** As the card sends it: strings, `true`/`false` for ticks, empty for nothing. */
export type TeamForm = FormOf<typeof TEAM_FORM>;

export type TeamDetails = Pick<CoachingTeam, TeamField>;

export type TeamFormErrors = Partial<Record<TeamField, FormError>>;

type TeamFormOutcome =
  | { readonly kind: 'valid'; readonly details: TeamDetails }
  | { readonly kind: 'invalid'; readonly errors: TeamFormErrors };

/** `channelIds`: the channels there are now, and the one kept if Teams can't be asked. */
export function readTeamForm(form: TeamForm, channelIds: readonly string[]): TeamFormOutcome {
  const { values, errors, refuse, hasErrors } = readForm(TEAM_FORM, form);
  const { name, region, weeklyTarget, language, isRural = false } = values;
  const summaryChannelId = values.summaryChannelId || undefined;
  if (summaryChannelId && !channelIds.includes(summaryChannelId)) {
    refuse('summaryChannelId', 'notAChoice');
  }
  if (hasErrors() || !name || !region || !weeklyTarget || !language) {
    return { kind: 'invalid', errors };
  }
  return {
    kind: 'valid',
    details: { name, region, summaryChannelId, weeklyTarget, isRural, language },
  };
}

export function teamFormOf(details: TeamDetails): TeamForm {
  return writeForm(TEAM_FORM, details);
}

/** So that two forms of the same content compare alike. */
export function trimTeamForm(form: TeamForm): TeamForm {
  const trimmed = builtOf<TeamForm>(keysOf(TEAM_FORM), (field) => form[field].trim());
  return { ...trimmed, isRural: form.isRural === 'true' ? 'true' : 'false' };
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

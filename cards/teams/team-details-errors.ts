import { LANGUAGES } from '../../domain/language';
import type { TeamField } from '../../domain/teams/team-form';
import type { Words } from '../kit/wording';
import type { TeamDetailsView } from './team-details-view';

export function errorWords(t: Words, view: TeamDetailsView, id: TeamField): string | undefined {
  const theirs = view.theirs[id];
  if (theirs !== undefined)
    return t('teamForm.changedMeanwhile', { value: inWords(t, view, id, theirs) });
  const error = view.errors[id];
  if (!error) return undefined;
  if (id === 'weeklyTarget') return t('teamForm.error.weeklyTarget');
  if (id === 'summaryChannelId') return t('teamForm.error.channel');
  switch (error) {
    case 'tooLong':
    case 'identityCode':
    case 'phone':
    case 'email':
      return t(`teamForm.error.${error}`);
    default:
      return t('teamForm.error.required');
  }
}

function inWords(t: Words, view: TeamDetailsView, id: TeamField, value: string): string {
  if (id === 'isRural') return t(value === 'true' ? 'team.yes' : 'team.no');
  const language = id === 'language' && LANGUAGES.find((known) => known === value);
  if (language) return t(`languageName.${language}`);
  if (id !== 'summaryChannelId') return value;
  return (
    view.channels.find((channel) => channel.value === value)?.title ?? t('teamForm.chooseChannel')
  );
}

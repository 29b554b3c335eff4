import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import type { Words } from '../kit/wording';
import { seekersInput } from '../meetings/seekers-input';
import { promptSeekers } from './prompt-actions';
import { numberIn } from './prompt-parts';
import type { PromptView } from './prompt-view';

export function seekersPart(t: Words, view: PromptView): CardElement[] {
  const { seekers, teams, week, surface } = view;
  if (!seekers) return [];
  const team = teams.find(({ teamId }) => teamId === seekers.teamId);
  const label =
    team && teams.length > 1 ? t('prompt.teamSeekers', { team: team.teamName }) : t('mine.seekers');
  const state = seekers.value !== '' && !seekers.error ? 'fromBefore' : 'unknown';
  const data = { week, teamId: seekers.teamId, ...numberIn(view) };
  const save = button(promptSeekers, t('mine.seekersSave'), data, { surface });
  return seekersInput(t, { ...seekers, label, state }, save);
}

import { confirmMerge, mergeNow, mergeWith } from '../../cards/employers/merge-actions';
import { mergeChoiceCard } from '../../cards/employers/merge-choice-card';
import { mergeConfirmCard } from '../../cards/employers/merge-confirm-card';
import { wordsIn } from '../../cards/kit/wording';
import type { Employer } from '../../domain/employers/employer';
import { searchEmployers } from '../../domain/employers/employer-search';
import { findVariants } from '../../domain/employers/employer-variants';
import { mergeEntries } from '../../domain/employers/merge-entries';
import { isMerged } from '../../domain/employers/register-entry';
import { canMergeEmployers } from '../../domain/permissions';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { settleAndShow } from './show-employer';

/** A leader makes two employers one: chooses, confirms, and it is done. */
export const mergeEmployerRoutes: readonly Route[] = [
  onAction(mergeWith, async (turn, { employer: id, other, ...place }, { store }) => {
    if (!canMergeEmployers(turn.access, place.team)) return notAllowed(turn);
    const found = await store.employers.findCurrent(place.team, id);
    if (!found) return gone(turn);
    const { employer } = found.value;
    const register = await store.employers.register(place.team);
    const others = register.filter(({ id }) => id !== employer.id);
    const candidates = candidatesFor(employer, other, others);
    const { surface } = turn;
    return mergeChoiceCard(turn.language, { employer, place, other, candidates, surface });
  }),
  onAction(confirmMerge, async (turn, { winner, loser, ...place }, services) => {
    if (!canMergeEmployers(turn.access, place.team)) return notAllowed(turn);
    const [kept, gone] = await Promise.all(
      [winner, loser].map((id) => services.store.employers.find(place.team, id)),
    );
    if (!kept || !gone || winner === loser || isMerged(kept.value) || isMerged(gone.value)) {
      return settleAndShow(turn, services, { id: winner, place, notice: 'alreadyMerged' });
    }
    return mergeConfirmCard(turn.language, {
      winner: kept.value.employer,
      loser: gone.value.employer,
      token: turn.newId(),
      place,
      surface: turn.surface,
    });
  }),
  onAction(mergeNow, async (turn, { winner, loser, token, ...place }, services) => {
    if (!canMergeEmployers(turn.access, place.team)) return notAllowed(turn);
    const press = { actorId: turn.who.id, at: turn.now, token };
    const outcome = await services.store.employers.merge(
      place.team,
      { winner, loser },
      press,
      (kept, gone) => mergeEntries(kept, gone, press),
    );
    const isMerged = outcome.kind !== 'refused' || outcome.refusal === 'merged';
    const notice = isMerged ? 'merged' : 'alreadyMerged';
    return settleAndShow(turn, services, { id: winner, place, notice });
  }),
];

function candidatesFor(employer: Employer, other: string, register: readonly Employer[]) {
  if (other.trim() !== '') return searchEmployers(other, register);
  const { name, businessId, site } = employer;
  const variants = findVariants(name, register, businessId, site).map((found) => found.employer);
  const [firstWord = ''] = name.split(/\s+/);
  const near = searchEmployers(firstWord, register);
  return [...new Set([...variants, ...near])];
}

function gone({ language }: Turn): Reply {
  return { kind: 'text', text: wordsIn(language)('employers.gone') };
}

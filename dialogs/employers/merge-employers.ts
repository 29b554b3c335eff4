import type { RegisterPlace } from '../../cards/employers/employer-list-card';
import {
  confirmMerge,
  mergeChoiceCard,
  mergeConfirmCard,
  mergeNow,
  mergeWith,
} from '../../cards/employers/employer-merge-card';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import type { Employer } from '../../domain/employers/employer';
import { searchEmployers } from '../../domain/employers/employer-search';
import { findVariants } from '../../domain/employers/employer-variants';
import { mergeEmployers } from '../../domain/employers/merge-employers';
import { canMergeEmployers } from '../../domain/permissions';
import { onAction, type Route } from '../kit/route';
import type { Reply, Services, Turn } from '../kit/turn';
import { showEmployer } from './show-employer';

/** A leader makes two employers one: chooses, confirms, and it is done. */
export const mergeEmployerRoutes: readonly Route[] = [
  onAction(mergeWith, async (turn, { employer: id, other, ...place }, { store }) => {
    if (!canMergeEmployers(turn.access, place.team)) return notAllowed(turn);
    const found = await store.employers.findCurrent(place.team, id);
    if (!found) return gone(turn);
    const { employer } = found.value;
    const register = await store.employers.register(place.team);
    const others = register.filter((one) => one.id !== employer.id);
    const candidates = candidatesFor(employer, other, others);
    const { surface } = turn;
    return mergeChoiceCard(turn.language, { employer, place, other, candidates, surface });
  }),
  onAction(confirmMerge, async (turn, { winner, loser, ...place }, services) => {
    if (!canMergeEmployers(turn.access, place.team)) return notAllowed(turn);
    const [kept, gone] = await Promise.all(
      [winner, loser].map((id) => services.store.employers.find(place.team, id)),
    );
    if (!kept || !gone || winner === loser || isMerged(kept) || isMerged(gone)) {
      return showEmployer(turn, services, { id: winner, place, notice: 'alreadyMerged' });
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
    const notice = await merge(turn, services, { place, winner, loser, token });
    return showEmployer(turn, services, { id: winner, place, notice });
  }),
];

interface Merge {
  readonly place: RegisterPlace;
  readonly winner: string;
  readonly loser: string;
  readonly token: string;
}

/** The same answer when it is pressed again; showing the winner then brings the meetings over. */
async function merge(
  { who, now }: Turn,
  { store }: Services,
  { place, winner, loser, token }: Merge,
): Promise<'merged' | 'alreadyMerged'> {
  const { team } = place;
  for (let round = 0; round < 10; round += 1) {
    const [kept, gone] = await Promise.all([
      store.employers.find(team, winner),
      store.employers.find(team, loser),
    ]);
    if (!kept || !gone || winner === loser) return 'alreadyMerged';
    if (gone.value.employer.mergedInto === winner) return 'merged';
    if (isMerged(kept) || isMerged(gone)) return 'alreadyMerged';
    const merged = mergeEmployers(kept.value.employer, gone.value.employer);
    await store.employers.merge(kept, gone, merged, { actorId: who.id, at: now, token });
  }
  throw new Error('two employers changed ten times while they were being merged');
}

function candidatesFor(employer: Employer, other: string, register: readonly Employer[]) {
  if (other.trim() !== '') return searchEmployers(other, register);
  const { name, businessId, site } = employer;
  const variants = findVariants(name, register, businessId, site).map((found) => found.employer);
  const [firstWord = ''] = name.split(/\s+/);
  const near = searchEmployers(firstWord, register);
  return [...new Set([...variants, ...near])];
}

function isMerged({ value }: { value: { employer: Employer } }): boolean {
  return value.employer.mergedInto !== undefined;
}

function notAllowed({ language }: Turn): Reply {
  return errorCard(language, { kind: 'notAllowed' });
}

function gone({ language }: Turn): Reply {
  return { kind: 'text', text: wordsIn(language)('employers.gone') };
}

import { assessmentHomeCard } from '../../cards/assessments/home-card';
import type { AssessmentHomeView } from '../../cards/assessments/home-view';
import type { CardReply } from '../../cards/kit/card-reply';
import { nextAssessmentOn } from '../../domain/assessments/cadence';
import { finishedAmong, unfinishedAmong } from '../../domain/assessments/team-assessments';
import { canRestore } from '../../domain/kit/undo';
import { formIdFor } from '../kit/form-id';
import type { Turn } from '../kit/turn';
import { type AssessmentPlace, placesOf } from './assessment-place';
import type { Lent } from './lent';

type Said = Partial<Pick<AssessmentHomeView, 'notice' | 'begin'>>;

/** The team's assessments: a coach sees the finished ones. */
export async function showHome(
  turn: Turn,
  { team, may }: AssessmentPlace,
  services: Lent,
  said: Said = {},
): Promise<CardReply> {
  const [kept, places] = await Promise.all([
    services.store.assessments.of(team.id),
    placesOf(turn, services),
  ]);
  const finished = finishedAmong(kept);
  const [latest] = finished;
  const finishedOn = latest?.assessment.finishedOn;
  const nextOn = latest && finishedOn ? nextAssessmentOn(finishedOn, latest.result) : undefined;
  return assessmentHomeCard(turn.language, {
    teamId: team.id,
    teamName: team.name,
    otherTeams: places
      .filter((place) => place.team.id !== team.id)
      .map((place) => ({ title: place.team.name, value: place.team.id })),
    token: formIdFor(turn),
    surface: turn.surface,
    unfinished: may.assess ? unfinishedAmong(kept) : undefined,
    finished,
    removed: kept.filter(
      ({ assessment: { removedAt } }) => removedAt && canRestore(new Date(removedAt), turn.now),
    ),
    nextOn,
    isDue: nextOn !== undefined && nextOn < turn.today,
    may,
    begin: {
      form: { form: latest?.assessment.form ?? 'workAbility', place: '', begunOn: turn.today },
    },
    ...said,
  });
}

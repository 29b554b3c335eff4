import { steeringCard } from '../../cards/evidence/steering-card';
import { wordsIn } from '../../cards/kit/wording';
import { accessOf } from '../../domain/access';
import type { Maker } from '../../domain/deliveries/maker';
import { steeringDueOn } from '../../domain/evidence/steering-rows';
import { yearItems } from '../../domain/evidence/year';
import { isLeaderOf } from '../../domain/teams/team';
import type { Composed, Composing } from '../kit/composing';
import { yearFactsOf } from './year-facts';

/** Once, four weeks ahead; nothing when it has met meanwhile, or for who leads no longer. */
export async function steeringReminderMessage(
  { teamId, leaderId, dueOn }: Extract<Maker, { kind: 'steeringReminder' }>,
  { services: { store, timeZone }, now }: Composing,
): Promise<Composed | undefined> {
  const team = (await store.teams.find(teamId))?.value;
  if (!team || !isLeaderOf(team, leaderId)) return undefined;
  const access = accessOf(leaderId, false, [team]);
  const facts = await yearFactsOf(team, access, { now, timeZone }, store);
  if (steeringDueOn(yearItems(facts), facts.today) !== dueOn) return undefined;
  const language = (await store.people.find(leaderId))?.value.language ?? team.language;
  const token = `steering:${teamId}:${leaderId}:${dueOn}`;
  const card = steeringCard(language, { team, dueOn, token });
  return { card, summary: wordsIn(language)('evidence.steering.title', { team: team.name }) };
}

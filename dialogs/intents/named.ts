import { employerList } from '../../cards/employers/employer-actions';
import { wordsIn } from '../../cards/kit/wording';
import { periodInText } from '../../domain/digest/period-in-text';
import { isNamed } from '../../domain/intents/is-named';
import { flatten } from '../../domain/log-text/flat-text';
import { matchEmployers } from '../../domain/log-text/match-employer';
import { wordsInText } from '../../domain/log-text/text-words';
import { canSeeEmployers } from '../../domain/permissions';
import { coachesOf } from '../../domain/teams/team';
import { settleAndShow } from '../employers/show-employer';
import { throughDoor } from '../kit/private-door';
import type { MessageReply } from '../kit/reply';
import type { Services } from '../kit/services';
import type { Turn } from '../kit/turn';

const ASKS_REGISTER = /rekister|regist/i;

/** The employer's card; what is not in the register is looked for there when the register is named. */
export async function aboutEmployer(
  turn: Turn,
  { text, name }: { readonly text: string; readonly name: string },
  services: Services,
): Promise<MessageReply | undefined> {
  const title = wordsIn(turn.language)('employers.title');
  for (const { id: team } of turn.teams.filter(({ id }) => canSeeEmployers(turn.access, id))) {
    const register = await services.store.employers.register(team);
    const [employerId, ...more] = matchEmployers(wordsInText(name, flatten(name)), register);
    const found = register.find(({ id }) => id === employerId);
    if (!found) continue;
    const place = { team, search: more.length > 0 ? name : '', page: 0 };
    if (more.length > 0) return { kind: 'command', name: 'employers', rest: name };
    return throughDoor(turn, services, employerList, {
      title,
      data: { ...place, search: found.name },
      open: (opened) => settleAndShow(opened, services, { id: found.id, place }),
    });
  }
  return ASKS_REGISTER.test(text) ? { kind: 'command', name: 'employers', rest: name } : undefined;
}

/** The digest, when it is a coach of the speaker's own team that is named: a client may be called so. */
export function aboutCoach(
  { teams, today }: Turn,
  { text, name }: { readonly text: string; readonly name: string },
): MessageReply | undefined {
  const isCoach = teams.some((team) => coachesOf(team).some((coach) => isNamed(name, coach.name)));
  return isCoach ? teamFigures(text, today) : undefined;
}

/** `kooste`, of the period that the words name. */
export function teamFigures(text: string, today: Turn['today']): MessageReply {
  return { kind: 'command', name: 'digest', rest: periodInText(text, today) };
}

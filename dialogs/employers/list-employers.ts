import { calledIn } from '../../cards/employers/called-in';
import {
  employerList,
  openEmployer,
  type RegisterPlace,
} from '../../cards/employers/employer-actions';
import { employerListCard } from '../../cards/employers/employer-list-card';
import { registerClosedCard } from '../../cards/employers/register-closed-card';
import { wordsIn } from '../../cards/kit/wording';
import type { Employer } from '../../domain/employers/employer';
import { searchEmployers } from '../../domain/employers/employer-search';
import { addDays } from '../../domain/local-date';
import { canLog, canSeeEmployers } from '../../domain/permissions';
import { notAllowed } from '../kit/not-allowed';
import { refuseCarriedCode } from '../kit/personal-data';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Choices, Reply } from '../kit/reply';
import { onAction, onCommand, onSearch, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { settleAndShow } from './show-employer';

/** As many suggestions as Teams asks for. */
const SUGGESTIONS = 15;
const LONGEST_SEARCH = 120;
/** After so long without a contact an employer is one to call again. */
const LONG_DAYS = 60;

/** The team's register of employers: what is in it, and each of them in place of the list. */
export const listEmployersRoutes: readonly Route[] = [
  onCommand('employers', (turn, rest, services) =>
    throughDoor(turn, services, employerList, {
      title: wordsIn(turn.language)('employers.title'),
      data: { team: '', search: rest.slice(0, LONGEST_SEARCH), page: 0 },
      open: listEmployers,
    }),
  ),
  ...onDoor(employerList, listEmployers),
  onAction(openEmployer, (turn, { employer, ...place }, services) =>
    settleAndShow(turn, services, { id: employer, place }),
  ),
  onSearch('employers', suggestEmployers),
];

async function listEmployers(turn: Turn, asked: RegisterPlace, { store }: Lent): Promise<Reply> {
  const refused = refuseCarriedCode(turn, asked);
  if (refused) return refused;
  const teams = registersOf(turn, canSeeEmployers);
  const [first] = teams;
  if (!first) return registerClosedCard(turn.language);
  const team = asked.team || first.id;
  if (!canSeeEmployers(turn.access, team)) return notAllowed(turn);
  const search = asked.search.trim().slice(0, LONGEST_SEARCH);
  const register = await store.employers.register(team);
  const { unmet = false } = asked;
  const found = searchEmployers(search, register);
  return employerListCard(turn.language, {
    place: { team, search, page: asked.page, unmet },
    employers: unmet ? await unmetOf(found, turn, team, store) : found,
    total: register.length,
    teams,
    surface: turn.surface,
  });
}

/** Those without a contact for `LONG_DAYS`, also those that never had one. */
async function unmetOf(
  employers: readonly Employer[],
  { today }: Turn,
  teamId: string,
  { meetings }: Pick<Lent['store'], 'meetings'>,
): Promise<Employer[]> {
  const lately = await meetings.of(teamId, addDays(today, -LONG_DAYS), today);
  const met = new Set(lately.map(({ value }) => value.meeting.employerId));
  return employers.filter(({ id }) => !met.has(id));
}

async function suggestEmployers(turn: Turn, text: string, { store }: Lent): Promise<Choices> {
  const teams = registersOf(turn, canLog);
  const registers = await Promise.all(teams.map(({ id }) => store.employers.register(id)));
  const [first = [], ...others] = registers;
  // One register as it is, since the search keeps what it made of an array.
  const register = others.length > 0 ? registers.flat() : first;
  const found = searchEmployers(text, register).slice(0, SUGGESTIONS);
  const nameOf = (teamId: string) => teams.find(({ id }) => id === teamId)?.name;
  const choices = found.map((employer) => {
    const called = calledIn(employer);
    const title = teams.length > 1 ? `${called} (${nameOf(employer.teamId)})` : called;
    return { title, value: employer.id };
  });
  return { kind: 'choices', choices };
}

function registersOf(
  { access, teams }: Turn,
  isAllowed: typeof canSeeEmployers,
): readonly { id: string; name: string }[] {
  return teams.filter(({ id }) => isAllowed(access, id));
}

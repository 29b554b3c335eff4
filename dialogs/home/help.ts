import { channelHelpCard, chooseLanguage, helpCard, helpDoor } from '../../cards/home/help-card';
import type { CardReply } from '../../cards/kit/card-reply';
import { LANGUAGES, type Language } from '../../domain/language';
import { ROLES, type Role } from '../../domain/permissions';
import { onDoor } from '../kit/private-door';
import { onAction, onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

interface Reader {
  readonly personId: string;
  readonly language: Language;
  readonly surface: Turn['surface'];
}

const readerOf = ({ who, language, surface }: Turn): Reader => ({
  personId: who.id,
  language,
  surface,
});

/** `ohje`: what this person can do here. */
export const helpRoutes: readonly Route[] = [
  onCommand('help', async (turn, _rest, services) =>
    turn.where.kind === 'personal'
      ? helpFor(readerOf(turn), services)
      : channelHelpCard(turn.language),
  ),
  ...onDoor(helpDoor, (turn, _data, services) => helpFor(readerOf(turn), services)),
  onAction(chooseLanguage, async (turn, data, services) => {
    const language = LANGUAGES.find((known) => known === data.language);
    if (language && language !== (await services.store.people.find(turn.who.id))?.value.language) {
      await services.store.people.change(turn.who.id, (present) => ({ ...present, language }));
    }
    return helpFor({ ...readerOf(turn), language: language ?? turn.language }, services);
  }),
];

/** The card with the person's own roles and teams; for the person's eyes alone. */
export async function helpFor(reader: Reader, services: Lent): Promise<CardReply> {
  const { personId, language, surface } = reader;
  const [profile, teams] = await Promise.all([
    services.store.people.find(personId),
    services.store.teams.of(personId),
  ]);
  const isCoordinator =
    services.coordinators.includes(personId) ||
    (services.features.demo && profile?.value.isDemoCoordinator === true);
  const places = teams.map(({ value: team }) => ({
    teamName: team.name,
    roles: team.people.find((person) => person.id === personId)?.roles ?? [],
  }));
  const held = new Set<Role>(places.flatMap((place) => place.roles));
  if (isCoordinator) held.add('coordinator');
  if (held.size === 0) held.add('member');
  return helpCard(language, { roles: ROLES.filter((role) => held.has(role)), places, surface });
}

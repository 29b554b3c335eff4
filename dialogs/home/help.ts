import { channelHelpCard, helpDoor } from '../../cards/home/channel-help-card';
import { type HelpView, helpCard } from '../../cards/home/help-card';
import { chooseLanguage } from '../../cards/home/language-button';
import type { CardReply } from '../../cards/kit/card-reply';
import { accessOf, isCoordinator, rolesOf } from '../../domain/access';
import { LANGUAGES, type Language } from '../../domain/language';
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
    if (language) await chooseLanguageOf(turn.who.id, language, services);
    return helpFor({ ...readerOf(turn), language: language ?? turn.language }, services);
  }),
];

export async function chooseLanguageOf(
  personId: string,
  language: Language,
  { store }: Pick<Lent, 'store'>,
): Promise<void> {
  if (language === (await store.people.find(personId))?.value.language) return;
  await store.people.change(personId, (present) => ({ ...present, language }));
}

/** The card with the person's own roles and teams; for the person's eyes alone. */
export async function helpFor(
  reader: Reader,
  services: Lent,
  greeting?: HelpView['greeting'],
): Promise<CardReply> {
  const { personId, language, surface } = reader;
  const { store, coordinators, features } = services;
  const [profile, stored] = await Promise.all([
    store.people.find(personId),
    store.teams.of(personId),
  ]);
  const teams = stored.map(({ value }) => value);
  const isDemo = features.demo;
  const coordinates = isCoordinator(personId, profile?.value, { coordinators, isDemo });
  const places = teams.map(({ name: teamName, people }) => ({
    teamName,
    roles: people.find(({ id }) => id === personId)?.roles ?? [],
  }));
  const roles = rolesOf(accessOf(personId, coordinates, teams));
  const privacyUrl = services.links.privacy(language);
  return helpCard(language, {
    roles,
    places,
    surface,
    greeting,
    privacyUrl,
    version: services.version,
  });
}

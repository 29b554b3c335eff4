import type { LRUCache } from 'lru-cache';
import type { Services } from '../../dialogs/kit/services';
import type { Turn } from '../../dialogs/kit/turn';
import { accessOf, isCoordinator } from '../../domain/access';
import { type Language, languageOf } from '../../domain/language';
import { dayAt } from '../../domain/local-date';
import type { Profile } from '../../domain/teams/profile';
import { renamed } from '../../domain/teams/renamed';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Stored } from '../../storage/kit/record';
import { type Logger, traceOf } from '../runtime/logger';
import type { Request } from './dispatch';
import type { FileConsent } from './inbound';
import type { Redelivery } from './redelivery';
import { rememberName } from './remember-name';
import { rememberPlace } from './remember-place';

export interface TurnParts {
  readonly services: Services;
  readonly redelivery: Redelivery;
  /** By person: what each was last answered in, for when the store can't tell. */
  readonly languages: LRUCache<string, Language>;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly log: Logger;
}

/** What a dialog may know of a request: who speaks is looked up here, now, and not in a card. */
export async function turnOf(parts: TurnParts, request: Request | FileConsent): Promise<Turn> {
  const { origin, kind } = request;
  const { store, features, coordinators } = parts.services;
  const [profile, stored] = await Promise.all([
    store.people.find(origin.personId),
    store.teams.of(origin.personId),
  ]);
  // An extension is used between two people too, where the bot has no chat with anybody.
  if (kind !== 'articleSearch')
    await notePlace(parts, request, { profile: profile?.value, stored });
  const teams = stored.map(({ value }) => renamed(value, origin.personId, origin.name) ?? value);
  const isDemo = features.demo;
  const coordinates = isCoordinator(origin.personId, profile?.value, { coordinators, isDemo });
  const access = accessOf(origin.personId, coordinates, teams);
  const now = parts.clock();
  const deliveryId = origin.deliveryId || parts.newId();
  const language = languageOf(profile?.value.language, origin.locale);
  parts.languages.set(origin.personId, language);
  return {
    who: { id: origin.personId, mri: origin.mri, name: origin.name },
    where: {
      kind: origin.kind,
      conversationId: origin.conversationId,
      serviceUrl: origin.serviceUrl,
      tenantId: origin.tenantId,
      teamsTeamId: origin.teamsTeamId,
      channelId: origin.channelId,
    },
    language,
    locale: origin.locale,
    access,
    teams,
    surface: kind === 'dialogFetch' || kind === 'dialogSubmit' ? 'dialog' : 'chat',
    now,
    today: dayAt(now, parts.services.timeZone),
    deliveryId,
    messageId: kind === 'cardAction' && origin.kind === 'personal' ? request.messageId : undefined,
    firstDeliveryId:
      request.kind === 'message'
        ? parts.redelivery.originalOf({ ...origin, deliveryId, text: request.text })
        : deliveryId,
    newId: parts.newId,
  };
}

interface Known {
  readonly profile: Profile | undefined;
  readonly stored: readonly Stored<CoachingTeam>[];
}

/** Bookkeeping: what the person asked for is answered, whatever becomes of this. */
async function notePlace(
  { services, log, clock }: TurnParts,
  { origin }: Request | FileConsent,
  { profile, stored }: Known,
): Promise<void> {
  const { store } = services;
  try {
    await rememberPlace(origin, profile, store);
    await rememberName(origin, stored, { store, now: clock() });
  } catch (fault) {
    log.warn(
      { code: 'remember-place', activityId: origin.deliveryId, ...traceOf(fault) },
      'where somebody can be written to was not noted',
    );
  }
}

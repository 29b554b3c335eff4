import type { Language } from '../../domain/language';
import { ownChatOf } from '../../domain/teams/profile';
import type { Store } from '../../storage/store';
import type { Services } from './services';

export type CoordinatorServices = Pick<Services, 'coordinators' | 'features'> & {
  readonly store: Pick<Store, 'people'>;
};

export interface KnownCoordinator {
  readonly id: string;
  readonly tenantId: string;
  /** Own choice, when there is one. */
  readonly language?: Language | undefined;
}

/** The coordinators whose own chats are known: only they can be told of anything. */
export async function knownCoordinators({
  store,
  coordinators,
  features,
}: CoordinatorServices): Promise<KnownCoordinator[]> {
  const demo = features.demo ? await store.people.demoCoordinators() : [];
  const found = await Promise.all(
    [...new Set([...coordinators, ...demo])].map(async (id) => {
      const profile = (await store.people.find(id))?.value;
      const chat = profile && ownChatOf(profile);
      return chat && { id, tenantId: chat.tenantId, language: profile.language };
    }),
  );
  return found.filter((coordinator) => coordinator !== undefined);
}

import { groupOf } from '../../dialogs/answers/asked-lately';
import type { Services } from '../../dialogs/kit/services';
import { accessOf, isCoordinator } from '../../domain/access';
import { draftOfQuestions } from '../../domain/answers/draft-of-questions';
import { canSeeQuestions } from '../../domain/permissions';
import { type DraftArticle, draftArticle } from '../../domain/tickets/draft-article';
import { KNOWLEDGE, TICKETS } from '../../storage/kit/partitions';
import type { Store } from '../../storage/store';
import type { Download } from './signed-download';

interface DraftServices extends Pick<Services, 'coordinators' | 'features'> {
  readonly store: Pick<Store, 'audit' | 'people' | 'teams' | 'tickets' | 'unansweredQuestions'>;
}

/** Beginnings of articles as Markdown files, while the person of the link may still have them. */
export function draftDownloads(services: DraftServices): Download[] {
  const { store } = services;
  return [
    {
      /** `/drafts/<ticket>/<person>`: an accepted answer, for a coordinator. */
      purpose: 'drafts',
      subject: ['ticketId', 'personId'],
      async find([ticketId = '', personId = ''], press) {
        if (!(await coordinates(personId, services))) return { kind: 'notAllowed' };
        const found = await store.tickets.find(ticketId);
        const of = { partition: TICKETS, objectId: ticketId, personId };
        return fileOf(found && draftArticle(found.value), of, press, services);
      },
    },
    {
      /** `/question-drafts/<question>/<person>`: what got no answer, for who sees those. */
      purpose: 'question-drafts',
      subject: ['questionId', 'personId'],
      async find([questionId = '', personId = ''], press) {
        const teams = (await store.teams.of(personId)).map(({ value }) => value);
        const access = accessOf(personId, await coordinates(personId, services), teams);
        if (!canSeeQuestions(access)) return { kind: 'notAllowed' };
        const group = await groupOf(store, questionId, press.now);
        const of = { partition: KNOWLEDGE, objectId: questionId, personId };
        return fileOf(group && draftOfQuestions(group), of, press, services);
      },
    },
  ];
}

async function coordinates(
  personId: string,
  { store, coordinators, features }: DraftServices,
): Promise<boolean> {
  const profile = (await store.people.find(personId))?.value;
  return isCoordinator(personId, profile, { coordinators, isDemo: features.demo });
}

type Press = Parameters<Download['find']>[1];

async function fileOf(
  draft: DraftArticle | undefined,
  of: { readonly partition: string; readonly objectId: string; readonly personId: string },
  { now, sign }: Press,
  { store }: DraftServices,
): ReturnType<Download['find']> {
  if (!draft) return { kind: 'gone' };
  const { partition, objectId, personId } = of;
  const entry = { actorId: personId, action: 'draft.read', objectId } as const;
  await store.audit.note(partition, `draft:${sign.slice(0, 16)}:${now.getTime()}`, now, entry);
  return {
    kind: 'file',
    fileName: draft.fileName,
    contentType: 'text/markdown; charset=utf-8',
    content: draft.text,
  };
}

import { wordsIn } from '../../cards/kit/wording';
import { type ExpertGroupView, expertGroupCard } from '../../cards/tickets/expert-group-card';
import type { ExpertGroup } from '../../domain/tickets/expert-group';
import type { ExpertGroupForm } from '../../domain/tickets/expert-group-form';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import { expertCandidates } from './candidates';
import type { Lent } from './lent';

/** How many names the list offers: more would not fit Teams' limit on a card. */
const MOST_CANDIDATES = 200;

export function formOf(group: ExpertGroup | undefined): ExpertGroupForm {
  return {
    name: group?.name ?? '',
    topics: group?.topics.join(',') ?? '',
    members: group?.members.map(({ id }) => id).join(',') ?? '',
    added: '',
  };
}

/** The form of a group, with its members as they are kept and the people who can be added. */
export async function showExpertForm(
  turn: Turn,
  services: Lent,
  group: ExpertGroup | undefined,
  view: Pick<ExpertGroupView, 'data' | 'form' | 'errors' | 'isChanged' | 'notice'>,
): Promise<Reply> {
  const t = wordsIn(turn.language);
  const { people, isPartial } = await expertCandidates(services, turn.where.tenantId);
  const members = group?.members ?? [];
  const free = people.filter(({ id }) => !members.some((member) => member.id === id));
  const shown = free.slice(0, MOST_CANDIDATES);
  const tooMany =
    free.length > shown.length ? t('experts.firstOnly', { number: shown.length }) : undefined;
  const { groupId, token, base } = view.data;
  const { name, topics, members: ticked, added } = view.form;
  return expertGroupCard(turn.language, {
    ...view,
    data: { groupId, token, base },
    form: { name, topics, members: ticked, added },
    name: group?.name,
    members: members.map(asChoice),
    candidates: shown.map(asChoice),
    candidateNote: isPartial ? t('experts.noRoster') : tooMany,
    surface: turn.surface,
  });
}

function asChoice({ id, name }: { id: string; name: string }) {
  return { title: name, value: id };
}

import { COMMANDS } from '../../cards/kit/commands';
import { wordsIn } from '../../cards/kit/wording';
import { checklistDoor, type Opening } from '../../cards/readiness/checklist-door';
import { choosePersonCard } from '../../cards/readiness/end-cards';
import { listPage } from '../../cards/readiness/list-page';
import { PRACTICE_PROFILES } from '../../domain/readiness/practice-profiles';
import { newState } from '../../domain/readiness/state';
import { answerMessage } from '../answers/answer-message';
import { formIdFor } from '../kit/form-id';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { monthCounts } from './month-counts';
import { goRoute } from './turn-page';

const PRACTICE_WORDS = /^(harjoit\p{L}*|övning\p{L}*|öva|practi[cs]e)$/u;

/** `tarkistuslista`: the 16 points as a support for a conversation, for everybody. */
export const openChecklistRoutes: readonly Route[] = [
  onCommand('checklist', (turn, rest, services) => {
    const opening = openingOf(rest);
    const asked = `${COMMANDS.checklist[turn.language]} ${rest}`;
    if (opening === undefined) return answerMessage(turn, asked, services);
    const title = wordsIn(turn.language)('readiness.page.title');
    return throughDoor(turn, services, checklistDoor, { title, data: { opening }, open });
  }),
  ...onDoor(checklistDoor, open),
  goRoute,
];

/** What the words after the command open; nothing when they are a question of their own. */
function openingOf(rest: string): Opening | undefined {
  const [first = '', second] = rest.toLowerCase().split(/\s+/);
  if (first === '') return '';
  const named = PRACTICE_PROFILES.find(({ id }) => id === first || id === second);
  if (named && (second === undefined || PRACTICE_WORDS.test(first))) return named.id;
  return PRACTICE_WORDS.test(first) ? 'choose' : undefined;
}

async function open(turn: Turn, { opening }: { opening: Opening }, services: Lent): Promise<Reply> {
  const { language, surface } = turn;
  if (opening === 'choose') return choosePersonCard(language, surface);
  const state = newState(formIdFor(turn), turn.now.toISOString(), opening);
  const view = { language, surface, state, knowledge: services.knowledge };
  const months = opening === '' ? await monthCounts(turn, services) : [];
  return listPage(view, 'motivation', months);
}

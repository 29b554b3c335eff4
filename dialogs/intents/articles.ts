import type { Command } from '../../cards/home/command-lines';
import { type AboutReader, aboutCard, commandButtons } from '../../cards/intents/about-card';
import { button } from '../../cards/kit/buttons';
import type { CardReply } from '../../cards/kit/card-reply';
import { wordsIn } from '../../cards/kit/wording';
import { askToCoachAction } from '../../cards/teams/coach-request-actions';
import type { IntentName } from '../../domain/intents/intent';
import type { Services } from '../kit/services';

interface Told {
  /** In `knowledge/botti/`. */
  readonly article: string;
  /** What does it, for those who may. */
  readonly commands: readonly Command[];
}

/** Questions about the bot that an article answers, each with the command that does it. */
const TOLD: Partial<Record<IntentName, Told>> = {
  stopFriday: { article: 'botti-muistutukset', commands: ['settings'] },
  whenAsks: { article: 'botti-muistutukset', commands: ['settings'] },
  whoSees: { article: 'botti-kuka-nakee', commands: ['mine'] },
  keeps: { article: 'botti-sailytys', commands: ['mine'] },
  whatToLog: { article: 'botti-asiakas', commands: ['log'] },
  howToLog: { article: 'botti-kirjaaminen', commands: ['log'] },
  whence: { article: 'botti-vastaukset', commands: [] },
  absence: { article: 'botti-poissaolo', commands: ['mine'] },
  becomeCoach: { article: 'botti-valmentajaksi', commands: ['log'] },
  excel: { article: 'botti-excel', commands: ['mine', 'digest'] },
};

/** The article that answers what is said to the bot of itself, if one does. */
export const toldBy = (intent: IntentName): string | undefined => TOLD[intent]?.article;

/** Nothing where the coordinator has hidden the article. */
export async function toldByArticle(
  intent: IntentName,
  reader: AboutReader,
  { store, knowledge }: Pick<Services, 'store' | 'knowledge'>,
): Promise<CardReply | undefined> {
  const told = TOLD[intent];
  const entry = told && knowledge.entry(told.article);
  if (!told || !entry || (await store.articleMarks.all()).hidden.has(told.article))
    return undefined;
  const { language, roles, isPersonal } = reader;
  const asks = intent === 'becomeCoach' && isPersonal && !roles.includes('coach');
  return aboutCard(reader, { title: entry.title[language], body: entry.body[language] }, [
    ...commandButtons(reader, told.commands),
    asks ? button(askToCoachAction, wordsIn(language)('help.iAmCoach')) : undefined,
  ]);
}

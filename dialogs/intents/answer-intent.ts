import { askButton } from '../../cards/answers/ask-human-button';
import { languageButton } from '../../cards/home/language-button';
import { type AboutReader, aboutCard, commandButtons } from '../../cards/intents/about-card';
import { gotJobCard } from '../../cards/intents/got-job-card';
import { topicsCard } from '../../cards/intents/topics-card';
import { wordsIn } from '../../cards/kit/wording';
import { rolesOf } from '../../domain/access';
import { likelyIntent } from '../../domain/intents/likely-intent';
import type { Intent } from '../../domain/intents/read-intent';
import { surestIntent } from '../../domain/intents/surest-intent';
import type { Language } from '../../domain/language';
import { chooseLanguageOf, helpFor } from '../home/help';
import type { MessageReply } from '../kit/reply';
import type { Services } from '../kit/services';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from '../meetings/coach-teams';
import { latestReceipt } from '../meetings/latest-receipt';
import { toldByArticle } from './articles';
import { aboutCoach, aboutEmployer, teamFigures } from './named';

/** Nothing when the message says nothing of the bot: then it is a log, or a question. */
export async function answerIntent(
  turn: Turn,
  text: string,
  services: Services,
): Promise<MessageReply | undefined> {
  const found = surestIntent(text, turn.language);
  return found && replyTo(found, turn, text, services);
}

/** For what is no log either: before the articles are asked, what the message is most like. */
export async function answerLikelyIntent(
  turn: Turn,
  text: string,
  services: Services,
): Promise<MessageReply | undefined> {
  const found = likelyIntent(text);
  return found && replyTo(found, turn, text, services);
}

async function replyTo(
  { intent, language, name = '' }: Intent,
  turn: Turn,
  text: string,
  services: Services,
): Promise<MessageReply | undefined> {
  const isPersonal = turn.where.kind === 'personal';
  const reader = { language, roles: rolesOf(turn.access), isPersonal };
  const t = wordsIn(language);
  switch (intent) {
    case 'help':
    case 'log':
    case 'mine':
    case 'digest':
    case 'criteria':
    case 'employers':
    case 'settings':
    case 'checklist':
    case 'process':
    case 'questions':
    case 'deliveries':
      return { kind: 'command', name: intent, rest: '' };
    case 'ownLogs':
    case 'ownNumbers':
    case 'target':
    case 'ownSteps':
      return { kind: 'command', name: 'mine', rest: '' };
    case 'addEmployer':
      return { kind: 'command', name: 'employers', rest: '' };
    case 'teamNumbers':
    case 'reviewed':
      return teamFigures(text, turn.today);
    case 'coachNumbers':
      return aboutCoach(turn, { text, name });
    case 'employerKnown':
    case 'employerLast':
      return aboutEmployer(turn, { text, name }, services);
    case 'undo':
    case 'editLog':
      return ownLatest(turn, reader, services);
    case 'swedish':
      return switchTo('sv', turn, reader, services);
    case 'english':
      return switchTo('en', turn, reader, services);
    case 'finnish':
      return switchTo('fi', turn, reader, services);
    case 'language':
      return aboutCard(
        reader,
        { title: t('about.language.title'), body: t('about.language.body') },
        [languageButton(t, language, turn.surface)],
      );
    case 'gotJob':
      return gotJobCard(reader, { text, byId: turn.who.id });
    case 'topics':
      return topicsCard(language, services.knowledge, await hiddenIn(services));
    case 'greeting':
    case 'who':
      if (!isPersonal) return { kind: 'command', name: 'help', rest: '' };
      return helpFor(
        { personId: turn.who.id, language, surface: turn.surface },
        services,
        intent === 'who' ? 'iAm' : 'hello',
      );
    case 'stopFriday':
      if (coachTeamsOf(turn).length > 0) return { kind: 'command', name: 'settings', rest: '' };
      return toldByArticle(intent, reader, services);
    case 'whenAsks':
    case 'whoSees':
    case 'keeps':
    case 'whatToLog':
    case 'howToLog':
    case 'whence':
    case 'absence':
    case 'becomeCoach':
    case 'excel':
      return toldByArticle(intent, reader, services);
    case 'human':
    case 'complaint':
      return aboutCard(
        reader,
        { title: t(`about.${intent}.title`), body: t(`about.${intent}.body`) },
        [askButton(language, '', isPersonal)],
      );
    case 'stop':
    case 'importList':
      return aboutCard(
        reader,
        { title: t(`about.${intent}.title`), body: t(`about.${intent}.body`) },
        commandButtons(reader, [intent === 'stop' ? 'settings' : 'employers']),
      );
    case 'thanks':
    case 'bye':
    case 'ack':
      return aboutCard(
        reader,
        { title: t(`about.${intent}.title`), body: t(`about.${intent}.body`) },
        commandButtons(reader, ['log', 'mine']),
      );
  }
}

async function hiddenIn({ store }: Services): Promise<ReadonlySet<string>> {
  return (await store.articleMarks.all()).hidden;
}

/** In a channel the way to the own week, which has the same buttons: a log is nobody else's. */
async function ownLatest(
  turn: Turn,
  reader: AboutReader,
  services: Services,
): Promise<MessageReply> {
  const toMine = { kind: 'command', name: 'mine', rest: '' } as const;
  if (!reader.isPersonal || coachTeamsOf(turn).length === 0) return toMine;
  const t = wordsIn(reader.language);
  const none = { title: t('about.noMeetings.title'), body: t('about.noMeetings.body') };
  return (
    (await latestReceipt(turn, services)) ??
    aboutCard(reader, none, commandButtons(reader, ['log', 'mine']))
  );
}

/** After an answer, `ruotsiksi` asks for that answer in Swedish, which is for the articles to give. */
async function switchTo(
  to: Language,
  turn: Turn,
  reader: AboutReader,
  services: Services,
): Promise<MessageReply | undefined> {
  const { who, where, now, surface } = turn;
  if (await services.store.lastAnswers.find(who.id, where.conversationId, now)) return undefined;
  await chooseLanguageOf(who.id, to, services);
  const t = wordsIn(to);
  return aboutCard(
    { ...reader, language: to },
    { title: t('about.languageIsNow.title'), body: t('about.languageIsNow.body') },
    [languageButton(t, to, surface)],
  );
}

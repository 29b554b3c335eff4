import { onePerArticle } from '../../domain/answers/entry';
import type { Articles } from '../../domain/answers/knowledge';
import { keysOf } from '../../domain/kit/records';
import type { Language } from '../../domain/language';
import { choiceButtons } from '../answers/article-buttons';
import { criteriaDoor } from '../criteria/criteria-actions';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardReply } from '../kit/card-reply';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';

/** What people ask most, by theme; an article that is gone or hidden is left out. */
const THEMES = {
  method: ['menetelma-viisi-vaihetta', 'menetelma-kolme-kuppia', 'sana-ips', 'menetelma-kenelle'],
  criteria: ['kriteeri-17', 'kriteeri-01', 'menetelma-pisteytys', 'arviointi-kolme-osiota'],
  forms: ['lomake-milloin-mika', 'lomake-a', 'lomake-c', 'lomake-mista-loytyy'],
  work: ['sana-lahete', 'tyokalu-tarkistuslista', 'tyokalu-palvelupolku', 'sana-tyokokeilu'],
  law: ['kriteeri-12', 'laki-palkkatuki', 'laki-kirjaaminen', 'laki-muutokset'],
  bot: ['botti-kirjaaminen', 'botti-kuka-nakee', 'botti-tavoite', 'botti-vastaukset'],
} as const;

/** What one can ask, to browse: a question of each article that answers it. */
export function topicsCard(
  language: Language,
  knowledge: Articles,
  hidden: ReadonlySet<string>,
): CardReply {
  const t = wordsIn(language);
  const title = t('about.topics.title');
  const entriesOf = (ids: readonly string[]) =>
    onePerArticle(ids.flatMap((id) => knowledge.entry(id) ?? [])).filter(
      ({ article: { id } }) => !hidden.has(id),
    );
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        paragraph(t('about.topics.body')),
        ...keysOf(THEMES).flatMap((theme) =>
          fold(t, {
            id: theme,
            title: t(`about.topics.theme.${theme}`),
            items: choiceButtons(entriesOf(THEMES[theme]), language, { question: '', from: '' }),
          }),
        ),
      ],
      [button(criteriaDoor.here, t('about.topics.allCriteria'), { teamId: '', number: '' })],
    ),
  };
}

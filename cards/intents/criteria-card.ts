import type { Articles } from '../../domain/answers/knowledge';
import type { Language } from '../../domain/language';
import { choiceButtons } from '../answers/article-buttons';
import { adaptiveCard, heading, paragraph } from '../kit/adaptive-card';
import type { CardReply } from '../kit/card-reply';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';

/** The criteria's sections, as their source has them (004: henkilöstö, järjestäminen, sisältö). */
const SECTIONS = [
  { name: 'staff', from: 1, to: 3 },
  { name: 'organization', from: 4, to: 11 },
  { name: 'services', from: 12, to: 25 },
] as const;

/** The 25 criteria by name, each to be opened. */
export function criteriaCard(
  language: Language,
  knowledge: Articles,
  hidden: ReadonlySet<string>,
): CardReply {
  const t = wordsIn(language);
  const title = t('about.criteria.title');
  const entriesOf = ({ from, to }: (typeof SECTIONS)[number]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((number) => {
      const { id = '' } = knowledge.criterion(number) ?? {};
      const entry = knowledge.entry(id);
      return entry && entry.kind !== 'limit' && !hidden.has(id) ? [entry] : [];
    });
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, [
      heading(title),
      paragraph(t('about.criteria.body')),
      ...SECTIONS.flatMap((section) =>
        fold(t, {
          id: section.name,
          title: t(`about.criteria.section.${section.name}`),
          items: choiceButtons(entriesOf(section), language, { question: '', from: '' }, (entry) =>
            shortTitle(entry.title[language]),
          ),
        }),
      ),
    ]),
  };
}

/** Without what stands in brackets: a button of Teams has one line. */
function shortTitle(title: string): string {
  return title.replace(/(?<!\s)\s*\([^()]*\)/g, '');
}

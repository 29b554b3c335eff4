import type { TicketTopic } from '../tickets/ticket';
import type { Article } from './article';

/** How people's words for a topic begin, in the three languages; the earlier topic wins. */
const WORDS: readonly (readonly [TicketTopic, RegExp])[] = [
  ['forms', /(?<!\p{L})(?:lomak|lomakkee|blankett|formulär|forms?(?!\p{L})|liite|bilag)/iu],
  [
    'criteria',
    /(?<!\p{L})(?:kriteer|laatukrit|piste|taso|kriteri|poäng|nivå|criteri|scor|level)/iu,
  ],
  [
    'benefits',
    /(?<!\p{L})(?:etuu|päiväraha|toimeentulo|palkkatu|kela(?!\p{L})|työttömyys|eläk|laki|laissa|förmån|bidrag|lönesubvention|fpa|pension|lag(?:en)?(?!\p{L})|benefit|allowance|subsid|law)/iu,
  ],
  ['regions', /(?<!\p{L})(?:satakun|helsin|rovanie|päijät|jupiter|vaasa|vasa(?!\p{L}))/iu],
  ['bot', /(?<!\p{L})(?:bot(?!\p{L})|botti|botin|boten|kolme kuppia|excel)/iu],
  [
    'process',
    /(?<!\p{L})(?:lähet|vaihe|prosess|aloit|sopimu|valmennu|remiss|fas(?!\p{L})|avtal|coachning|process|referral|phase|step|coaching)/iu,
  ],
];

/** What a question without an article seems to be about, so that those get it who know; or `other`. */
export function topicOfWords(question: string): TicketTopic {
  return WORDS.find(([, words]) => words.test(question))?.[0] ?? 'other';
}

/** The topic of a ticket from a reader whom this article did not help; `other` without an article. */
export function topicOf(article: Article | undefined): TicketTopic {
  if (!article) return 'other';
  if (article.criteria.length > 0) return 'criteria';
  if (article.forms.length > 0) return 'forms';
  if (article.kind === 'etuus' || article.kind === 'laki') return 'benefits';
  return article.region ? 'regions' : 'process';
}

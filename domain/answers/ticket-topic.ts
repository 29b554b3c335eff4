import type { TicketTopic } from '../tickets/ticket';
import type { Article } from './article';

/** The topic of a ticket from a reader whom this article did not help; `other` without an article. */
export function topicOf(article: Article | undefined): TicketTopic {
  if (!article) return 'other';
  if (article.criteria.length > 0) return 'criteria';
  if (article.forms.length > 0) return 'forms';
  if (article.kind === 'etuus' || article.kind === 'laki') return 'benefits';
  return article.region ? 'regions' : 'process';
}

import type { TicketTopic } from '../tickets/ticket';
import type { Article } from './article';

/** Who is asked when an answer from this article was not enough; without one, whoever takes the rest. */
export function topicOf(article: Article | undefined): TicketTopic {
  if (!article) return 'other';
  if (article.criteria.length > 0) return 'criteria';
  if (article.forms.length > 0) return 'forms';
  if (article.kind === 'etuus' || article.kind === 'laki') return 'benefits';
  return article.region ? 'regions' : 'process';
}

export type Feedback = 'helped' | 'didNotHelp';

/** How many readers said that an article helped, and that it did not; without their names. */
export interface ArticleFeedback {
  readonly articleId: string;
  readonly helped: number;
  readonly didNotHelp: number;
}

export function countFeedback(
  articleId: string,
  present: ArticleFeedback | undefined,
  feedback: Feedback,
): ArticleFeedback {
  const { helped, didNotHelp } = present ?? { helped: 0, didNotHelp: 0 };
  return feedback === 'helped'
    ? { articleId, helped: helped + 1, didNotHelp }
    : { articleId, helped, didNotHelp: didNotHelp + 1 };
}

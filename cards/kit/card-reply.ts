import type { AdaptiveCard } from './adaptive-card';

export interface CardReply {
  readonly kind: 'card';
  readonly card: AdaptiveCard;
  readonly title: string;
  readonly lasts?: boolean | undefined;
}

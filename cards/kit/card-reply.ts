import type { AdaptiveCard } from './card-element';

export interface CardReply {
  readonly kind: 'card';
  readonly card: AdaptiveCard;
  readonly title: string;
  readonly lasts?: boolean | undefined;
}

import { CHANNELS, type Channel } from '../meetings/meeting';
import type { Anchor } from './anchor';
import { anchorAt, clauseAt } from './clauses';
import type { FlatText } from './flat-text';
import { findPhrases, type Span } from './phrases';
import type { LogVocabulary, Phrases } from './words/log-vocabulary';

/**
 * The channel of the first contact, by its verb or by the means beside it: `soitin` and `juttelin
 * puhelimessa` are phone, `tapasin Teamsissa` is remote although `tapasin` alone is face to face. A
 * log without a verb tells it by the means alone (`Biltema, paikan päällä`).
 */
export function readChannel(
  text: FlatText,
  anchors: readonly Anchor[],
  clauses: readonly Span[],
  vocabulary: LogVocabulary,
): Channel | undefined {
  const contacts = anchors.filter((anchor) => anchor.kind === 'contact');
  const meansOf = (contact: Anchor | undefined, channel: Channel) =>
    contact !== undefined &&
    findPhrases(text, vocabulary.means[channel]).some((span) => {
      const anchor = anchorAt(span, anchors, clauses);
      if (anchor === contact) return true;
      return (
        anchor?.kind === 'contact' &&
        clauseAt(span, clauses) === clauseAt(contact, clauses) &&
        anchor.start === span.start
      );
    });
  const first = contacts[0];
  if (!first) return CHANNELS.find((channel) => tells(text, vocabulary.means[channel]));
  if (meansOf(first, 'remote')) return 'remote';
  if (first?.channel) return first.channel;
  const told = CHANNELS.find((channel) => meansOf(first, channel));
  return told ?? contacts.find((anchor) => anchor.channel)?.channel;
}

function tells(text: FlatText, means: Phrases): boolean {
  return findPhrases(text, means).length > 0;
}

import { CHANNELS, type Channel } from '../meetings/meeting';
import type { Anchor } from './anchors';
import { anchorAt, clauseAt } from './clauses';
import type { FlatText } from './flat-text';
import { findPhrases, type Span } from './phrases';
import type { LogVocabulary } from './words/log-vocabulary';

/**
 * The first contact's channel, as its verb or the means beside it tell: `tapasin Teamsissa` is
 * remote, `juttelin puhelimessa` is phone.
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
  if (meansOf(first, 'remote')) return 'remote';
  if (first?.channel) return first.channel;
  const told = CHANNELS.find((channel) => meansOf(first, channel));
  return told ?? contacts.find((anchor) => anchor.channel)?.channel;
}

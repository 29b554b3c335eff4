import type { ChannelFigures } from '../../domain/digest/channel-figures';
import type { Language } from '../../domain/language';
import { adaptiveCard, facts, heading, note, paragraph } from '../kit/adaptive-card';
import type { AdaptiveCard } from '../kit/card-element';
import { numberIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { periodIn } from './digest-words';
import { cupsIn, newNames, shareIn } from './team-words';

const MOST_NAMES = 10;

export interface ChannelDigestView {
  readonly teamName: string;
  readonly figures: ChannelFigures;
  /** It is late, or has changed. */
  readonly notices: readonly string[];
  /** A question that the knowledge base answers. */
  readonly tip?: string | undefined;
}

/** The team's week for everybody in the channel: nothing by which a coach or client could be told. */
export function channelDigestCard(language: Language, view: ChannelDigestView): AdaptiveCard {
  const t = wordsIn(language);
  const { period, totals, means, newEmployers } = view.figures;
  const others = totals && totals.otherFaceToFace + totals.otherChannels;
  const names = newEmployers.map((name) => ({ name }));
  return adaptiveCard(language, [
    heading(t('digest.channel.title', { team: view.teamName })),
    paragraph(periodIn(language, period), { spacing: 'None' }),
    ...view.notices.map((text) => note(text)),
    totals || means
      ? facts([
          totals && [t('digest.channel.counted'), String(totals.counted)],
          means?.mean === undefined
            ? undefined
            : [
                t('digest.team.mean'),
                means.fourWeekMean === undefined
                  ? numberIn(language, means.mean)
                  : t('digest.team.meanWithFour', {
                      mean: numberIn(language, means.mean),
                      four: numberIn(language, means.fourWeekMean.mean),
                    }),
              ],
          means && [t('digest.team.byWishes'), shareIn(language, means.byWishes, 'ofContacts')],
          means && [t('digest.team.inLine'), shareIn(language, means.inLine, 'ofContacts')],
          means && [t('digest.team.repeat'), shareIn(language, means.repeat, 'ofEmployers')],
          totals && [t('digest.team.cups'), cupsIn(language, totals)],
          [t('digest.team.newEmployers'), String(newEmployers.length)],
          others === undefined ? undefined : [t('digest.channel.others'), String(others)],
        ])
      : undefined,
    totals ? undefined : note(t('digest.channel.none')),
    ...newNames(language, names, MOST_NAMES),
    view.tip === undefined ? undefined : paragraph(t('digest.channel.tip', { question: view.tip })),
    note(t('digest.channel.how')),
    note(t('digest.channel.privacy')),
  ]);
}

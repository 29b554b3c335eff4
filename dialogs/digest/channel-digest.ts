import { channelDigestCard } from '../../cards/digest/channel-digest-card';
import { periodIn } from '../../cards/digest/digest-words';
import { wordsIn } from '../../cards/kit/wording';
import type { Maker } from '../../domain/deliveries/maker';
import { channelFigures } from '../../domain/digest/channel-figures';
import { weekPeriod } from '../../domain/digest/period-weeks';
import type { Composed, Composing } from '../kit/composing';
import { timingNotices } from './digest-message';
import { teamDigest } from './team-digest';
import { tipOfWeek } from './tip';

/** The team's week for its channel, in the team's language; nothing once the team has none. */
export async function channelDigestMessage(
  { teamId, week }: Extract<Maker, { kind: 'channelDigest' }>,
  composing: Composing,
): Promise<Composed | undefined> {
  const { services, now } = composing;
  const { store, timeZone, knowledge } = services;
  const team = (await store.teams.find(teamId))?.value;
  if (!team?.summaryChannelId) return undefined;
  const { language } = team;
  const [{ figures }, { hidden }] = await Promise.all([
    teamDigest(team, weekPeriod(week), { now, timeZone }, store),
    store.articleMarks.all(),
  ]);
  const card = channelDigestCard(language, {
    teamName: team.name,
    figures: channelFigures(figures),
    notices: timingNotices(language, composing),
    tip: tipOfWeek(week, language, { knowledge, hidden }),
  });
  const words = { team: team.name, period: periodIn(language, figures.period) };
  return { card, summary: wordsIn(language)('digest.summary', words) };
}

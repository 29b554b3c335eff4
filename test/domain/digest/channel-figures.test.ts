import { channelFigures } from '../../../domain/digest/channel-figures';
import type { DigestFacts } from '../../../domain/digest/facts';
import { digestFigures } from '../../../domain/digest/figures';
import { coachesNamed, day, factsWith, meeting, WEEK } from './small-team';

const EMPLOYERS = new Map([
  [
    'bakery',
    {
      employerId: 'bakery',
      name: 'Lahden leipä',
      firstMetOn: day('2026-11-10'),
      firstDays: [day('2026-11-10')],
    },
  ],
]);

function channelOf(names: readonly string[], facts: Partial<DigestFacts> = {}) {
  const meetings = [
    meeting({ basis: 'clientWishes', isInLineWithPlan: true, clientCode: 'K-17' }),
    meeting({ nextStep: 'ask Pirjo', nextStepOn: day('2026-11-17'), contactName: 'Pirjo' }),
  ];
  const reviews = [{ week: WEEK, by: 'lea', at: '2026-11-16T07:00:00Z', note: 'a note' }];
  const coaches = coachesNamed(...names);
  return channelFigures(
    digestFigures(factsWith({ coaches, meetings, reviews, employers: EMPLOYERS, ...facts })),
  );
}

const absent = (coachId: string) => ({ coachId, week: WEEK, absence: 'other' as const });

describe('channelFigures', () => {
  it('give totals, means and the names of new employers for three coaches', () => {
    const figures = channelOf(['Anna', 'Bo', 'Cecilia']);
    expect(figures.totals).toEqual({
      counted: 2,
      otherFaceToFace: 0,
      otherChannels: 0,
      cups: { 1: 1, 2: 0, 3: 0 },
    });
    expect(figures.means).toEqual({
      mean: 2 / 3,
      fourWeekMean: { mean: 2 / 12, weeks: 12 },
      byWishes: { share: 1, of: 1 },
      inLine: { share: 1, of: 1 },
      repeat: { share: 0, of: 1 },
    });
    expect(figures.newEmployers).toEqual(['Lahden leipä']);
  });

  it('give nothing with fewer than three present, from which one of two could tell the other', () => {
    const hidden = { means: undefined, totals: undefined, newEmployers: ['Lahden leipä'] };
    expect(channelOf(['Anna'])).toMatchObject(hidden);
    expect(channelOf(['Anna', 'Bo'])).toMatchObject(hidden);
    const away = channelOf(['Anna', 'Bo', 'Cecilia'], { coachWeeks: [absent('bo')] });
    expect(away).toMatchObject(hidden);
  });

  it('name no coach, no client, no contact and no step', () => {
    const figures = channelOf(['Anna', 'Bo', 'Cecilia']);
    expect(Object.keys(figures).sort()).toEqual(['means', 'newEmployers', 'period', 'totals']);
    expect(JSON.stringify(figures)).not.toMatch(/anna|cecilia|K-17|Pirjo|lea"|a note/i);
  });
});

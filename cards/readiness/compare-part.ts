import type { Point } from '../../domain/readiness/point';
import { pointsFor } from '../../domain/readiness/points';
import {
  type PracticeProfile,
  practiceProfileOf,
  sourceViewOf,
} from '../../domain/readiness/practice-profiles';
import { pointAnswer } from '../../domain/readiness/state';
import { note, paragraph, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { wordsIn } from '../kit/wording';
import type { PageView } from './page-view';

/** In practice: the own answer beside how the source reasons; where they differ comes first. */
export function comparePart(view: PageView): CardElement[] {
  const { language, state } = view;
  const profile = practiceProfileOf(state.practice);
  if (!profile) return [];
  const t = wordsIn(language);
  const points = pointsFor(state.isWorkActivity);
  const saidOf = ({ id }: Point) => sourceViewOf(profile, id)?.answer;
  const told = points.filter((point) => saidOf(point) !== undefined);
  const isSame = (point: Point) => saidOf(point) === pointAnswer(state, point.id);
  const [same, differing] = [told.filter(isSame), told.filter((point) => !isSame(point))];
  return [
    subheading(t('readiness.page.compare')),
    note(t('readiness.page.compareWhy')),
    ...line(
      t('readiness.page.wish'),
      t('readiness.page.yours', { answer: t(`readiness.page.wishes.${state.wish}`) }),
      t(`readiness.profile.${profile.id}.wish`),
    ),
    ...differing.flatMap((point) => pointLine(view, profile, point)),
    ...(same.length > 0
      ? fold(t, {
          id: 'same',
          title: t('readiness.page.sameAsSource', { count: same.length }),
          items: same.flatMap((point) => pointLine(view, profile, point)),
        })
      : []),
    note(t(`readiness.profile.${profile.id}.unsaid`), { spacing: 'Medium' }),
  ];
}

function pointLine(
  { language, state }: PageView,
  profile: PracticeProfile,
  { id, asks }: Point,
): CardElement[] {
  const t = wordsIn(language);
  const own = t(`readiness.page.letter.${asks}.${pointAnswer(state, id)}`);
  const said = sourceViewOf(profile, id);
  return line(
    t(`readiness.point.${id}.label`),
    t('readiness.page.yours', { answer: own }),
    said === undefined
      ? ''
      : t('readiness.page.sourceSays', {
          answer: t(`readiness.page.letter.${asks}.${said.answer}`),
          reason: t(`readiness.profile.${said.reason}`),
        }),
  );
}

function line(about: string, own: string, source: string): CardElement[] {
  return [
    paragraph(`**${about}**`, { spacing: 'Medium' }),
    paragraph(own, { spacing: 'None' }),
    paragraph(source, { spacing: 'None' }),
  ];
}

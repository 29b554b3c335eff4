import { wordsIn } from '../../../cards/kit/wording';
import { LANGUAGES } from '../../../domain/language';
import { POINT_IDS } from '../../../domain/readiness/point';
import {
  PRACTICE_PROFILES,
  practiceProfileOf,
  sourceViewOf,
} from '../../../domain/readiness/practice-profiles';

const INVENTED = { fi: 'keksitty', sv: 'påhittad', en: 'invented' } as const;

describe.each(PRACTICE_PROFILES)('the practice with $id', (profile) => {
  it.each(LANGUAGES)('tells a short story in %s, marked as invented', (language) => {
    const story = wordsIn(language)(`readiness.profile.${profile.id}.story`);
    expect(story).toContain(INVENTED[language]);
    expect(story.split(/\s+/).length).toBeLessThanOrEqual(90);
  });

  it.each(LANGUAGES)('has a reason in %s for each thing that the source says', (language) => {
    for (const { reason } of profile.said) {
      expect(wordsIn(language)(`readiness.profile.${reason}`)).toMatch(/\.$/);
    }
  });

  it('says a thing of a point once, in the order of the list', () => {
    const points = profile.said.map((each) => each.point);
    expect(points).toEqual(POINT_IDS.filter((id) => points.includes(id)));
    expect(new Set(points).size).toBe(points.length);
  });
});

describe('what the source says of the three', () => {
  it('is silent on substances and on working at it over time', () => {
    for (const profile of PRACTICE_PROFILES) {
      expect(sourceViewOf(profile, 'substances')).toBeUndefined();
      expect(sourceViewOf(profile, 'longTerm')).toBeUndefined();
    }
  });

  it('takes the need for direction as a reason for coaching', () => {
    const said = PRACTICE_PROFILES.map(
      (profile) => sourceViewOf(profile, 'directionSupport')?.answer,
    );
    expect(said).toEqual(['m', 'm', undefined]);
  });

  it('knows of a wish to work for Sirpa and Jarmo', () => {
    expect(PRACTICE_PROFILES.map((profile) => profile.wish)).toEqual(['unknown', 'yes', 'yes']);
  });

  it('has nobody for a real list', () => {
    expect(practiceProfileOf('')).toBeUndefined();
    expect(practiceProfileOf('jarmo')?.id).toBe('jarmo');
  });
});

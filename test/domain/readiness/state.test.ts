import { POINT_IDS } from '../../../domain/readiness/point';
import {
  ANSWERS_PATTERN,
  encodeAnswers,
  newState,
  pointAnswer,
  withAnswers,
} from '../../../domain/readiness/state';

const NEW = newState('run', '2026-11-22T10:00:00Z');

describe('the state of a list', () => {
  it('begins with nothing known', () => {
    expect(NEW).toMatchObject({
      wish: 'unknown',
      isWorkActivity: false,
      practice: '',
      revision: 0,
    });
    expect(NEW.answers).toBe('uuuuuuuuuuuuuuuu');
  });

  it('is in kuntouttava työtoiminta when it is practice with one of the three', () => {
    expect(newState('run', NEW.startedAt, 'sirpa')).toMatchObject({
      practice: 'sirpa',
      isWorkActivity: true,
    });
  });

  it('keeps each answer in the place of its point', () => {
    expect(withAnswers(NEW, { longTerm: 's' }).answers).toBe('usuuuuuuuuuuuuuu');
    expect(encodeAnswers({ moveForward: 'm', stableLife: 's' })).toBe('muuuuuuuuuuuuuus');
  });

  it('changes what is given and leaves the rest', () => {
    const first = withAnswers(NEW, { recovery: 'm', wellbeing: 's' });
    const second = withAnswers(first, { recovery: 's', wellbeing: undefined, dailyRhythm: 'm' });
    expect(pointAnswer(second, 'recovery')).toBe('s');
    expect(pointAnswer(second, 'wellbeing')).toBe('s');
    expect(pointAnswer(second, 'dailyRhythm')).toBe('m');
    expect(second.answers).toMatch(ANSWERS_PATTERN);
    expect(pointAnswer(first, 'recovery')).toBe('m');
  });

  it.each(['', 'mm', 'xxxxxxxxxxxxxxxx'])(
    'reads %j as unknown where it has no letter',
    (answers) => {
      const state = { ...NEW, answers };
      expect(pointAnswer(state, 'stableLife')).toBe('u');
      expect(withAnswers(state, { stableLife: 'm' }).answers).toMatch(ANSWERS_PATTERN);
    },
  );

  it('takes only sixteen letters of its own', () => {
    expect('m'.repeat(POINT_IDS.length)).toMatch(ANSWERS_PATTERN);
    expect('m'.repeat(15)).not.toMatch(ANSWERS_PATTERN);
    expect(`${'m'.repeat(15)}x`).not.toMatch(ANSWERS_PATTERN);
  });
});

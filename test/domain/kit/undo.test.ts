import { canRestore } from '../../../domain/kit/undo';

const undoneAt = new Date('2026-10-10T12:00:00Z');

describe('canRestore', () => {
  it.each([
    ['2026-10-10T12:00:00.000Z', true],
    ['2026-11-09T12:00:00.000Z', true],
    ['2026-11-09T12:00:00.001Z', false],
    ['2027-10-10T12:00:00.000Z', false],
  ])('at %s is %s', (now, can) => {
    expect(canRestore(undoneAt, new Date(now))).toBe(can);
  });
});

import { localDateOrThrow } from '../../../domain/local-date';
import { readLog } from '../../../domain/log-text/read-log';
import { pick, randomFrom, SEED } from '../../support/random';

const minutesIn = (text: string) =>
  readLog(text, { today: localDateOrThrow('2026-11-30'), employers: [] }).minutes;

describe('how long the contact took', () => {
  it.each([
    ['kävin Nosturilla 1:30', 90],
    ['kävin Nosturilla, kesto 0:45, ei tarvetta', 45],
    ['kävin Nosturilla 1½ h', 90],
    ['kävin Nosturilla 1 ½ tuntia', 90],
    ['kävin Nosturilla ½ h', 30],
    ['kävin Nosturilla 1,5 h', 90],
    ['kävin Nosturilla 1.5 h', 90],
    ['kävin Nosturilla 1.25 h', 75],
    ['besökte Nosturi 1½ timme', 90],
    ['visited Nosturi, 2½ hours', 150],
    ['kävin Nosturilla klo 9:30, 1:15', 75],
  ])('%s: %i minutes', (text, minutes) => {
    expect(minutesIn(text)).toBe(minutes);
  });

  it.each([
    'kävin Nosturilla klo 9:30',
    'kävin Nosturilla klo 1:30',
    'kävin Nosturilla kello 13:30',
    'kävin Nosturilla 9:30',
    'kävin Nosturilla 2:00-3:30',
    'kävin Nosturilla, haastattelu ti 2:30',
    'besökte Nosturi kl 2:15',
    'visited Nosturi at 2:15',
    'visited Nosturi 2:15 pm',
    'kävin Nosturilla, keittiöapu 5 h/pv',
  ])('is left open by a time of the day, and by hours of work: %s', (text) => {
    expect(minutesIn(text)).toBeUndefined();
  });

  it(`is the same in every way of writing it (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    for (let run = 0; run < 150; run += 1) {
      const hours = Math.floor(random() * 5);
      const minutes = pick(random, [15, 30, 45]);
      const ways = [
        `${hours}:${minutes}`,
        `${hours * 60 + minutes} min`,
        ...(hours > 0 ? [`${hours} h ${minutes} min`] : []),
        ...(minutes === 30 ? [`${hours || ''}½ h`, `${hours},5 h`, `${hours}.5 tuntia`] : []),
      ];
      const way = pick(random, ways);
      const text = pick(random, [`kävin Nosturilla ${way}`, `${way} Nosturilla, kävin yksin`]);
      expect([text, minutesIn(text)]).toEqual([text, hours * 60 + minutes]);
    }
  });

  it(`is never read from a time after klo (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    for (let run = 0; run < 100; run += 1) {
      const time = `${Math.floor(random() * 24)}${pick(random, [':', '.'])}${10 + Math.floor(random() * 50)}`;
      const text = `${pick(random, ['kävin Nosturilla klo', 'besökte Nosturi kl.', 'visited Nosturi at'])} ${time}`;
      expect([text, minutesIn(text)]).toEqual([text, undefined]);
    }
  });
});

import en from '../../../cards/locales/en.json';
import fi from '../../../cards/locales/fi.json';
import sv from '../../../cards/locales/sv.json';
import { POINTS } from '../../../domain/readiness/points';

const STRINGS = { fi: fi.readiness, sv: sv.readiness, en: en.readiness } as const;

/** Words of rejection, of failing and of being measured, by how they begin. */
const FORBIDDEN = {
  fi: /\bei (ole )?(vielä )?(sovellu|sovi|täyty|valmis|riitä)|soveltumat|\bhylä|\bhylk|\btorju|\bevät|\bpuut(e|t)|\besty|\bestä|\beste|\bpiste|prosent|\bseulo|\bkarsi|poissul|epäonnis|kelpa|kelpo|kielteinen/i,
  sv: /\b(är|passar|räcker|duger) inte\b|olämplig|inte lämplig|inte redo|inte färdig|\bavslå|\bavslag|\bavvis|\bnek|uppfyll|\bbrist|\bhind|\bpoäng|procent|underkän|\butesl|misslyck|\bgallr/i,
  en: /\bunsuit|not (yet )?(suitable|ready|eligible|enough)|\breject|\brefus|\bdeny|\bdenied|\bfail|\black|\bobstacle|\bbarrier|\bscore|\bpoints\b|percent|\bexclu|\bineligible|\bunready|\bscreened/i,
} as const;

function stringsIn(branch: object, path: string): [key: string, text: string][] {
  return Object.entries(branch).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}.${key}`, value]] : stringsIn(value, `${path}.${key}`),
  );
}

describe.each(['fi', 'sv', 'en'] as const)('the words of the list in %s', (language) => {
  const strings = stringsIn(STRINGS[language], 'readiness');

  it('turn nobody away and measure nobody', () => {
    expect(strings.filter(([, text]) => FORBIDDEN[language].test(text))).toEqual([]);
  });

  it('have no percentage', () => {
    expect(strings.filter(([, text]) => text.includes('%'))).toEqual([]);
  });

  it('explain each point in a line', () => {
    for (const { id } of POINTS) {
      const { explain } = STRINGS[language].point[id];
      expect(explain.length).toBeLessThanOrEqual(120);
      expect(explain).toContain('?');
    }
  });
});

describe('support in the points of health and substances', () => {
  it.each([
    ['fi', /valmennuksen rinnalla/],
    ['sv', /vid sidan av coachningen/],
    ['en', /beside the coaching/],
  ] as const)('runs beside the coaching in %s', (language, beside) => {
    const { dailyRhythm, wellbeing, substances } = STRINGS[language].point;
    for (const { support } of [dailyRhythm, wellbeing, substances]) expect(support).toMatch(beside);
  });
});

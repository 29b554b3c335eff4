/** Inputs of text that can't tell of a client, by the verb or how it begins, each with the reason. */
const NO_FREE_TEXTS = {
  'numbers, shares and codes, which are read as such': {
    'assessment.import.save': /^m\d+$/,
    'coach.': /^sharePercent$/,
    'criteria.saveMonth': /./,
    'employers.save': /^businessId$/,
    'mine.seekers': /^seekers$/,
    'prompt.': /^seekers$/,
    'team.person.': /^sharePercent$/,
    'team.save': /^weeklyTarget$/,
    'time.save': /./,
  },
  'names of teams, groups and firms, and of who has assessed': {
    'assessment.import.save': /^who$/,
    'experts.': /^name$/,
    'employers.save': /^name$/,
    'team.save': /^(?:name|region)$/,
  },
  'searched for, and kept nowhere': {
    'employers.': /^(?:search|other)$/,
    'readiness.': /^summary$/,
  },
  'their form asks by itself, beside the employer of whom it knows': {
    'meeting.': /./,
  },
} as const;

export function isNoFreeText(verb: string, id: string): boolean {
  return Object.values(NO_FREE_TEXTS).some((inputs) =>
    Object.entries(inputs).some(([verbs, ids]) => verb.startsWith(verbs) && ids.test(id)),
  );
}

/** One list for every floor: `ls -d` of a name under the layers and `test/` shows the whole feature. */
export const FEATURES = [
  'answers',
  'assessments',
  'audit',
  'criteria',
  'deliveries',
  'digest',
  'employers',
  'evidence',
  'files',
  'friday',
  'home',
  'intents',
  'meetings',
  'my-week',
  'privacy',
  'process',
  'readiness',
  'teams',
  'tickets',
  'workbooks',
] as const;

/** What a layer has beside its features: `kit/` is what all of them use. */
export const OTHER_FOLDERS = {
  domain: ['kit', 'log-text'],
  storage: ['kit', 'collection'],
  cards: ['kit', 'locales'],
  dialogs: ['kit'],
} as const;

export const BOT_FOLDERS = ['demo', 'files', 'inbound', 'jobs', 'outbound', 'outbox', 'runtime'];

/**
 * Layer → folder → the folders it may use there, besides itself and the kit: features, and in `bot/`
 * what it does.
 */
export const FEATURE_MAY_USE: Readonly<
  Record<keyof typeof OTHER_FOLDERS | 'bot', Readonly<Record<string, readonly string[]>>>
> = {
  bot: {
    files: ['inbound', 'outbound', 'runtime'],
    inbound: ['jobs', 'outbound', 'runtime'],
    jobs: ['outbound', 'runtime'],
    outbound: ['runtime'],
    outbox: ['jobs', 'outbound', 'runtime'],
  },
  domain: {
    answers: ['criteria', 'log-text', 'tickets'],
    assessments: ['criteria', 'deliveries', 'files', 'teams'],
    criteria: ['digest', 'evidence', 'meetings'],
    digest: ['deliveries', 'meetings', 'teams'],
    employers: ['files'],
    evidence: ['deliveries', 'digest', 'teams'],
    friday: ['digest'],
    intents: ['log-text'],
    'log-text': ['meetings'],
    meetings: ['employers'],
    'my-week': ['deliveries', 'digest', 'meetings'],
    readiness: ['answers'],
    workbooks: ['digest', 'meetings'],
  },
  storage: {
    criteria: ['digest', 'meetings'],
    digest: ['employers', 'meetings'],
    employers: ['meetings'],
    evidence: ['criteria'],
    privacy: [
      'answers',
      'assessments',
      'audit',
      'criteria',
      'deliveries',
      'digest',
      'employers',
      'meetings',
      'readiness',
      'teams',
      'tickets',
    ],
  },
  cards: {
    criteria: ['answers', 'evidence'],
    answers: ['home', 'meetings', 'tickets'],
    assessments: ['criteria', 'evidence', 'workbooks'],
    digest: ['assessments', 'evidence', 'workbooks'],
    employers: ['meetings'],
    friday: ['meetings'],
    home: ['teams'],
    intents: ['answers', 'criteria', 'home', 'meetings'],
    'my-week': ['digest', 'friday', 'meetings', 'workbooks'],
    teams: ['friday', 'my-week', 'privacy'],
    tickets: ['teams'],
  },
  dialogs: {
    assessments: ['criteria'],
    deliveries: ['answers', 'assessments', 'digest', 'evidence', 'friday', 'my-week'],
    digest: ['assessments', 'evidence'],
    evidence: ['criteria'],
    files: ['assessments', 'employers'],
    friday: ['digest', 'meetings'],
    intents: ['employers', 'home', 'meetings'],
    meetings: ['digest'],
    'my-week': ['digest', 'friday', 'meetings'],
    privacy: ['workbooks'],
    process: ['answers'],
    readiness: ['answers'],
    teams: ['friday', 'meetings', 'my-week'],
    tickets: ['teams'],
  },
};

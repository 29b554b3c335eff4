/** What people want of the bot itself, in the order in which one wins when two fit equally well. */
export const INTENTS = [
  // Commands, by the names that the dialogs know them by.
  'help',
  'log',
  'mine',
  'digest',
  'employers',
  'settings',
  'checklist',
  'process',
  'questions',
  'deliveries',
  // What is done, or shown.
  'swedish',
  'english',
  'finnish',
  'language',
  'undo',
  'editLog',
  'ownLogs',
  'target',
  'ownNumbers',
  'ownSteps',
  'teamNumbers',
  'reviewed',
  'stopFriday',
  'whenAsks',
  'whoSees',
  'keeps',
  'whatToLog',
  'howToLog',
  'gotJob',
  'criteria',
  'topics',
  'whence',
  'human',
  'absence',
  'becomeCoach',
  'importList',
  'excel',
  'addEmployer',
  'stop',
  'complaint',
  'who',
  // Said in passing.
  'greeting',
  'thanks',
  'bye',
  'ack',
  // They hold a name that only the store knows.
  'employerKnown',
  'employerLast',
  'coachNumbers',
] as const;

export type IntentName = (typeof INTENTS)[number];

/** What is told to the bot; asked, it is about the work. */
const TOLD: readonly IntentName[] = ['gotJob'];

export function isAskedOfWork(intent: IntentName, text: string): boolean {
  return TOLD.includes(intent) && /\?\s*$/.test(text);
}

/** Those that hold the name of an employer or a coach, and mean nothing without it. */
export const NAMING = ['employerKnown', 'employerLast', 'coachNumbers'] as const;
export type Naming = (typeof NAMING)[number];

export function isNaming(intent: IntentName): intent is Naming {
  return NAMING.some((naming) => naming === intent);
}

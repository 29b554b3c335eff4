/** Partitions of the store. */
export const DIRECTORY = 'directory';
export const HEALTH = 'health';
export const IMPORTS = 'imports';
export const KNOWLEDGE = 'knowledge';
export const OUTBOX = 'outbox';
export const READINESS = 'readiness';
export const TICKETS = 'tickets';
export const teamPartition = (teamId: string) => `team:${teamId}`;
export const personPartition = (personId: string) => `person:${personId}`;

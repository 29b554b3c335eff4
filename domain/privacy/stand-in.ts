/** Stands for a person who is removed: figures stay together, and lead to nobody. */
const PREFIX = 'former-';

export const isStandIn = (id: string): boolean => id.startsWith(PREFIX);

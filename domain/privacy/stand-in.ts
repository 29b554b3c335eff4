const PREFIX = 'former-';

/** Stands for a person who is removed: figures stay together, and lead to nobody. */
export const standInOf = (random: string): string => `${PREFIX}${random}`;

export const isStandIn = (id: string): boolean => id.startsWith(PREFIX);

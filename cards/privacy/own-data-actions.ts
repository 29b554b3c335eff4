import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { privateDoor } from '../kit/private-door-card';

const nothing = z.object({});

export const ownDataDoor = privateDoor('ownData.open', nothing);
export const downloadOwnData = cardAction('ownData.download', nothing);
/** Tells what a removal means; nothing is removed yet. */
export const askRemoval = cardAction('ownData.ask', nothing);
export const confirmRemoval = cardAction('ownData.remove', nothing);
/** Takes the wish back, or leaves it unsaid. */
export const keepOwnData = cardAction('ownData.keep', nothing);

import { z } from 'zod';
import { PRACTICES } from '../../domain/readiness/state';
import { privateDoor } from '../kit/private-door-card';

/** `choose`: the people to practise with are offered. */
const OPENINGS = [...PRACTICES, 'choose'] as const;

export type Opening = (typeof OPENINGS)[number];

/** Begins a list, or the practice with an invented person. */
export const checklistDoor = privateDoor(
  'readiness.open',
  z.object({ opening: z.enum(OPENINGS).catch('') }),
);

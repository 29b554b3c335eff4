import { z } from 'zod';
import { cardAction } from '../kit/card-action';

/** The coordinator's groups of experts. */
export const openExperts = cardAction('experts.open', z.object({}));

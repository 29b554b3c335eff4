import { z } from 'zod';
import { EXPERT_GROUP_FORM } from '../../domain/tickets/expert-group-form';
import { cardAction } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { typed } from '../kit/typed';

const groupData = z.object({
  ...schemasOf(EXPERT_GROUP_FORM),
  groupId: z.uuid(),
  /** Of this form. */
  token: z.uuid(),
  /** Of the form that wrote what this one was shown; empty for a new group. */
  base: typed,
});

export type ExpertGroupData = z.infer<typeof groupData>;

export const saveExperts = cardAction('experts.save', groupData);

/** Saves, and shows the form again for one more member. */
export const saveMoreExperts = cardAction('experts.saveMore', groupData);

export const removeExperts = cardAction('experts.remove', groupData);

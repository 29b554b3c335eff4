import { z } from 'zod';
import { IMPORT_FORM } from '../../domain/assessments/import-form';
import { cardAction } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { typed } from '../kit/typed';
import { REASONS, rowSchemas } from './assessment-actions';

export const openImport = cardAction('assessment.import', z.object({ teamId: typed }));

export const importAssessment = cardAction(
  'assessment.import.save',
  z.object({ teamId: typed, token: z.uuid(), ...schemasOf(IMPORT_FORM), ...rowSchemas() }),
  REASONS,
);

/** What was read of a dropped file, once it is known whose it is. */
export const openRead = cardAction(
  'assessment.import.read',
  z.object({ teamId: typed, wrong: typed, ...schemasOf(IMPORT_FORM), ...rowSchemas() }),
);

/** Outside assessors of a team: whose role lasts, and one more. */
export const openAssessors = cardAction('assessor.open', z.object({ teamId: typed }));

const ofPerson = { teamId: typed, personId: typed, token: typed };

export const nameAssessor = cardAction('assessor.name', z.object({ ...ofPerson, until: typed }));

export const endAssessor = cardAction('assessor.end', z.object(ofPerson));

import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { typed } from '../kit/typed';

/** Look-alikes asked about at once. */
export const ASKED = 6;

const list = z.object({ token: z.uuid() });

/** Where the names are, when no heading tells; the file is fetched again for it. */
export const importColumn = cardAction(
  'employers.importColumn',
  z.object({ url: typed, column: typed }),
);

export const showImport = cardAction('employers.importShow', list.extend({ team: typed }));

/** Of which kind of rows somebody is asked. */
const about = z.enum(['alike', 'persons']).catch('alike').default('alike');
export type AskedAbout = z.infer<typeof about>;

export const reviewImport = cardAction('employers.importReview', list.extend({ about }));

/** What was said of the rows in view, or of all that are left at once. */
export const answerImport = cardAction(
  'employers.importAnswer',
  list.extend({
    about,
    rows: z.array(z.number().int()).max(ASKED).catch([]).default([]),
    all: typed,
    row0: typed,
    row1: typed,
    row2: typed,
    row3: typed,
    row4: typed,
    row5: typed,
  }),
);

export const saveImport = cardAction('employers.importSave', list);

export const cancelImport = cardAction('employers.importCancel', list);

export const undoImport = cardAction('employers.importUndo', list);

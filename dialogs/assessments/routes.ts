import type { Route } from '../kit/route';
import { assessorRoutes } from './assessors';
import { beginRoutes } from './begin';
import { changeRoutes } from './change';
import { importRoutes } from './import';
import { planRoutes } from './plan';
import { saveCriterionRoutes } from './save-criterion';
import { saveMarksRoutes } from './save-marks';
import { showPartRoutes } from './show-part';
import { takeAssessmentRoute } from './take-assessment';

export const assessmentRoutes: readonly Route[] = [
  ...beginRoutes,
  ...showPartRoutes,
  ...saveMarksRoutes,
  ...saveCriterionRoutes,
  ...changeRoutes,
  ...planRoutes,
  ...importRoutes,
  takeAssessmentRoute,
  ...assessorRoutes,
];

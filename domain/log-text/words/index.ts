import { ENGLISH } from './en';
import { FINNISH } from './fi';
import type { LogVocabulary } from './log-vocabulary';
import { SWEDISH } from './sv';

export const LOG_VOCABULARIES: readonly LogVocabulary[] = [FINNISH, SWEDISH, ENGLISH];

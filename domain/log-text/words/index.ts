import { ENGLISH } from './en';
import { FINNISH } from './fi';
import { SWEDISH } from './sv';
import type { Vocabulary } from './vocabulary';

export const VOCABULARIES: readonly Vocabulary[] = [FINNISH, SWEDISH, ENGLISH];

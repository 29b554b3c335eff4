import { openBuiltKnowledge } from '../../storage/answers/built-knowledge';
import { BUILT_KNOWLEDGE } from './built-bot';

/** The articles as they are, read when a test first asks for them and once for a file of tests. */
export const realKnowledge = openBuiltKnowledge(BUILT_KNOWLEDGE);

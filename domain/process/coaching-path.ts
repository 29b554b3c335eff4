import type { PathStep } from './path';

/** The five phases that each job coach carries out (criterion 3, 004:598), with the forms of 002. */
export const COACHING_PATH = [
  {
    id: 'joining',
    articles: ['menetelma-vaihe-1', 'kriteeri-09', 'lomake-lahete', 'lomake-yhteistyosopimus'],
    changed: [],
  },
  {
    id: 'profile',
    articles: ['menetelma-vaihe-2', 'kriteeri-14', 'lomake-a'],
    changed: [],
  },
  {
    id: 'rapidSearch',
    articles: ['menetelma-vaihe-3', 'kriteeri-15', 'lomake-tyonhakusuunnitelma', 'lomake-b'],
    changed: [],
  },
  {
    id: 'agreement',
    articles: ['menetelma-vaihe-4', 'kriteeri-13', 'kriteeri-12', 'lomake-c'],
    changed: [],
  },
  {
    id: 'followAlong',
    articles: ['menetelma-vaihe-5', 'kriteeri-22', 'kriteeri-23-aikataulu', 'lomake-d'],
    changed: [],
  },
] as const satisfies readonly PathStep[];

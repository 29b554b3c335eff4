/** Characters. What people type has a few sentences: the rest of a longer text was pasted. */
export const MOST_CHARACTERS_READ = 2_000;

import { memoizeByObject } from '../../kit/remember';

/** The number of each class by its id, and by its number the first class of its kin. */
export const classNumbers = memoizeByObject((classes: readonly string[]) => {
  const numbers = new Map(classes.map((id, number) => [id, number]));
  const firsts = new Map<string, number>();
  const kin = Uint16Array.from(classes, (id, number) => {
    const first = firsts.get(kinOfId(id)) ?? number;
    firsts.set(kinOfId(id), first);
    return first;
  });
  return { numbers, kin, kinOf: (id: string) => firsts.get(kinOfId(id)) };
});

/** `kriteeri-07-koko` and `kriteeri-07-taso-2` are kin; other entries stand alone. */
function kinOfId(id: string): string {
  return /^kriteeri-\d\d/.exec(id)?.[0] ?? id;
}

import { dayAt } from '../../domain/local-date';

export function outdatedOn(at: string | undefined, timeZone: string) {
  return at === undefined ? undefined : dayAt(new Date(at), timeZone);
}

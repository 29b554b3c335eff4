export interface AbsenceChanges {
  readonly away: readonly string[];
  readonly back: readonly string[];
}

/**
 * Which coaches the leader marked away or back, compared with what the form showed. An absence that a
 * coach reported while the form was open is therefore left as it is. Only `coachIds` are considered.
 */
export function absenceChanges(
  { shown, ticked }: { readonly shown: string; readonly ticked: string },
  coachIds: readonly string[],
): AbsenceChanges {
  const before = idsIn(shown);
  const after = idsIn(ticked);
  return {
    away: coachIds.filter((id) => after.has(id) && !before.has(id)),
    back: coachIds.filter((id) => before.has(id) && !after.has(id)),
  };
}

function idsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((id) => id.trim()));
}

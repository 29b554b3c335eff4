import type { MeetingFormData } from '../../cards/meetings/meeting-form-actions';
import type { Employer } from '../../domain/employers/employer';
import { findVariants } from '../../domain/employers/employer-variants';
import { employerIdOf } from '../../storage/employers/employer-id';
import type { Lent } from './lent';

type EmployerOutcome =
  | { readonly kind: 'use'; readonly id: string; readonly added?: Employer | undefined }
  /** It may be in the register already, as one of these. */
  | { readonly kind: 'ask'; readonly employers: readonly Employer[] };

/** The employer to add for a new name; one of the register when it is the same, and asked about when it may be. */
export async function newEmployerFor(
  name: string,
  data: MeetingFormData,
  { store }: Lent,
): Promise<EmployerOutcome> {
  const { teamId } = data;
  const variants = findVariants(name, await store.employers.register(teamId));
  const same = variants.find(({ certainty }) => certainty === 'certain');
  if (same) return { kind: 'use', id: same.employer.id };
  if (variants.length > 0 && data.confirmNew !== name) {
    return { kind: 'ask', employers: variants.slice(0, 3).map(({ employer }) => employer) };
  }
  const byName = employerIdOf(teamId, name);
  const holder = (await store.employers.find(teamId, byName))?.value.employer;
  // Another coach has added the same name since the register was read.
  if (holder && !holder.mergedInto && employerIdOf(teamId, holder.name) === byName) {
    return { kind: 'use', id: byName };
  }
  // An id made of the name is still held by an employer that had the name and was renamed.
  const id = holder ? employerIdOf(teamId, name, data.meetingId) : byName;
  return { kind: 'use', id, added: { id, teamId, name, aliases: [] } };
}

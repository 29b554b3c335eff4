import { readCommand } from '../../dialogs/kit/read-command';
import type { LocalDate } from '../../domain/local-date';
import type { KnownEmployer } from '../../domain/log-text/draft';
import { looksLikeLog } from '../../domain/log-text/looks-like-log';
import { formFromDraft } from '../../domain/log-text/meeting-draft';
import { readContacts } from '../../domain/log-text/read-contacts';
import { offeredName } from '../../domain/meetings/offered-name';

/** What the form shows of a line; null: the field is empty. */
export interface ReadLine {
  /** The bot offers the form for it, by its command word or without. */
  readonly isLog: boolean;
  readonly employer: string | null;
  /** Names to choose from, when several fit. */
  readonly candidates?: readonly string[];
  readonly channel: string | null;
  readonly metOn: string | null;
  readonly nextStepOn: string | null;
  readonly outcome: string | null;
  readonly hasVacancy: boolean | null;
}

/** Reads a line as the bot does; one that is taken for no log as if the command word stood before it. */
export function readLine(
  line: string,
  facts: { readonly today: LocalDate; readonly employers: readonly KnownEmployer[] },
): ReadLine {
  const command = readCommand(line);
  const isLog = command ? command.name === 'log' : looksLikeLog(line);
  const text = command?.name === 'log' ? command.rest : line;
  const { form, offers } = formFromDraft(readContacts(text, facts).draft, facts.today);
  const nameOf = (id: string) => facts.employers.find((employer) => employer.id === id)?.name ?? '';
  const offered = offers.map((offer) => offeredName(offer) ?? nameOf(offer));
  return {
    isLog,
    employer: form.newEmployer || nameOf(form.employerId) || null,
    ...(offered.length > 0 ? { candidates: offered } : {}),
    channel: form.channel || null,
    metOn: form.metOn || null,
    nextStepOn: form.nextStepOn || null,
    outcome: form.outcome || null,
    hasVacancy: form.hasVacancy === '' ? null : form.hasVacancy === 'yes',
  };
}

import { readCommand } from '../../dialogs/kit/read-command';
import { isLegalForm } from '../../domain/kit/legal-forms';
import type { LocalDate } from '../../domain/local-date';
import type { LabelledLine } from './labelled-line';
import type { ReadLine } from './read-line';
import { resolveDay } from './resolve-day';

/** Measure → whether this line is right by it; a measure that the line has nothing for is missing. */
export type LineScore = Readonly<Record<string, boolean>>;

/** Compares what the form shows of a line with its labels. */
export function scoreLine(line: LabelledLine, read: ReadLine, today: LocalDate): LineScore {
  const hasCommand = readCommand(line.text)?.name === 'log';
  if (!line.isLog) return { 'not a log, left alone': !read.isLog };
  const employer = isEmployerRight(line, read);
  const channel = read.channel === line.channel;
  const day = read.metOn === (resolveDay(line.met.day, today, 'past') ?? null);
  return {
    'employer right or offered': employer,
    'employer shown is wrong': read.employer !== null && !employer,
    channel,
    'channel shown is wrong': read.channel !== null && !channel,
    day,
    'all three': employer && channel && day,
    ...(hasCommand ? {} : { 'a log without the word': read.isLog }),
    ...scoreNextStep(line, read, today),
    outcome: read.outcome === line.outcome,
    vacancy: read.hasVacancy === line.hasVacancy,
  };
}

function scoreNextStep({ next }: LabelledLine, read: ReadLine, today: LocalDate): LineScore {
  const day = next?.day && resolveDay(next.day, today, 'coming');
  return day ? { 'day of the next step': read.nextStepOn === day } : {};
}

/** A name is right in any spelling of its letters, with or without its legal form. */
function isEmployerRight({ employers: [wanted] }: LabelledLine, read: ReadLine): boolean {
  const shown = [read.employer ?? [], read.candidates?.slice(0, 3) ?? []].flat();
  if (!wanted) return shown.length === 0;
  return shown.some((name) => plainName(name) === plainName(wanted.name));
}

function plainName(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !isLegalForm(word)).join(' ');
}

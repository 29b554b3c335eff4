import {
  AUDIT_SUBJECTS,
  type AuditAction,
  type AuditSubject,
} from '../../domain/audit/audit-actions';
import type { Language } from '../../domain/language';
import { addDays, type LocalDate } from '../../domain/local-date';
import { adaptiveCard, buttonRow, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { Button, CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { dayIn } from '../kit/formats';
import { choiceInput, dateInput } from '../kit/inputs';
import { type Words, wordsIn } from '../kit/wording';
import { showAudit } from './audit-actions';

interface AuditLineView {
  readonly time: string;
  readonly action: AuditAction;
  /** A name, or what stands for one. */
  readonly actor: string;
  /** Whom or what it was done to, when that has a name. */
  readonly object: string | undefined;
}

export interface AuditView {
  readonly day: LocalDate;
  readonly today: LocalDate;
  readonly subject: AuditSubject | undefined;
  /** Of the page, newest first. */
  readonly lines: readonly AuditLineView[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly surface: Surface;
}

/** `loki`: who did or looked at what on a day, without what it was. */
export function auditCard(language: Language, view: AuditView): CardReply {
  const t = wordsIn(language);
  const title = t('audit.title', { day: dayIn(language, view.day) });
  const choices = AUDIT_SUBJECTS.map((subject) => ({
    title: t(`audit.subject.${subject}`),
    value: subject,
  }));
  return {
    kind: 'card',
    title,
    card: adaptiveCard(language, [
      heading(title),
      note(t('audit.about')),
      ...dateInput({ id: 'day', label: t('audit.day'), value: view.day }),
      ...choiceInput({ id: 'subject', label: t('audit.kind'), value: view.subject ?? 'all' }, [
        { title: t('audit.all'), value: 'all' },
        ...choices,
      ]),
      buttonRow([button(showAudit, t('audit.show'), { page: 0 }, { surface: view.surface })]),
      paragraph(t('audit.count', { count: view.total })),
      ...view.lines.map((line) => lineOf(t, line)),
      view.pages > 1
        ? note(t('audit.page', { page: view.page + 1, pages: view.pages }))
        : undefined,
      buttonRow(wayButtons(t, view)),
    ]),
  };
}

function lineOf(t: Words, { time, action, actor, object }: AuditLineView): CardElement {
  const what = t(`audit.action.${action}`);
  const whom = object === undefined ? '' : ` · ${plain(object)}`;
  return paragraph(`${time} · **${plain(actor)}** · ${what}${whom}`, { spacing: 'Small' });
}

function wayButtons(t: Words, { day, today, subject, page, pages, surface }: AuditView): Button[] {
  const to = (title: string, data: { day: string; page: number }) =>
    button(showAudit, title, { ...data, subject: subject ?? 'all' }, { surface, inputs: 'none' });
  return [
    ...(page > 0 ? [to(t('audit.newer'), { day, page: page - 1 })] : []),
    ...(page + 1 < pages ? [to(t('audit.older'), { day, page: page + 1 })] : []),
    to(t('audit.dayBefore'), { day: addDays(day, -1), page: 0 }),
    ...(day < today ? [to(t('audit.dayAfter'), { day: addDays(day, 1), page: 0 })] : []),
  ];
}

import { type Access, accessOf } from '../../../domain/access';
import {
  editEvidence,
  noteEvidence,
  removeEvidence,
  restoreEvidence,
} from '../../../domain/evidence/change-evidence';
import type { Evidence, KeptEvidence } from '../../../domain/evidence/evidence';
import {
  checkEvidence,
  type EvidenceForm,
  evidenceForm,
  fieldsOf,
} from '../../../domain/evidence/evidence-form';
import {
  EVIDENCE_KINDS,
  EVIDENCE_RULES,
  type EvidenceKind,
  kindsFor,
} from '../../../domain/evidence/evidence-kind';
import { canChange, canNote, canSee } from '../../../domain/evidence/who-may';
import { localDateOrThrow } from '../../../domain/local-date';
import type { TeamRole } from '../../../domain/teams/team';

const TODAY = localDateOrThrow('2026-11-30');
const CONTEXT = { today: TODAY, coachIds: ['anna', 'bo'] };

function form(of: Partial<EvidenceForm>): EvidenceForm {
  return { ...evidenceForm({ on: TODAY }), ...of };
}

describe('a form of evidence', () => {
  it('asks of each kind what it has, and nothing else', () => {
    expect(fieldsOf('teamMeeting')).toEqual(['on', 'setting', 'ticks', 'presentIds']);
    expect(fieldsOf('fieldMentoring')).toEqual(['on', 'coachId']);
    expect(fieldsOf('partnerVisit')).toEqual(['on', 'partner', 'setting']);
    expect(fieldsOf('measuresShared')).toEqual(['on']);
  });

  it.each([
    ['2026-11-30', undefined],
    ['2025-11-30', undefined],
    ['2026-12-01', 'inFuture'],
    ['2025-11-29', 'longAgo'],
    ['', 'required'],
    ['eilen', 'notADay'],
  ])('takes the day %j: %s', (on, error) => {
    const checked = checkEvidence('measuresShared', form({ on }), CONTEXT);
    expect(checked.kind === 'invalid' ? checked.errors.on : undefined).toBe(error);
  });

  it('needs a coach of the team for field mentoring, and a name for a partner team', () => {
    const errorsOf = (kind: EvidenceKind, of: Partial<EvidenceForm>) => {
      const checked = checkEvidence(kind, form(of), CONTEXT);
      return checked.kind === 'invalid' ? checked.errors : {};
    };
    expect(errorsOf('fieldMentoring', {})).toEqual({ coachId: 'required' });
    expect(errorsOf('fieldMentoring', { coachId: 'somebody' })).toEqual({ coachId: 'required' });
    expect(errorsOf('fieldMentoring', { coachId: 'bo' })).toEqual({});
    expect(errorsOf('partnerVisit', { partner: ' ' })).toEqual({ partner: 'required' });
    expect(errorsOf('partnerMeeting', {})).toEqual({});
  });

  it.each(['partner', 'text'] as const)('lets no personal data into %s', (field) => {
    const kind = field === 'partner' ? 'partnerVisit' : 'outcomeReview';
    const told = { partner: 'Tiimi', [field]: 'soita 040 123 4567' };
    expect(checkEvidence(kind, form(told), CONTEXT)).toMatchObject({
      errors: { [field]: 'phone' },
    });
  });

  it('drops what the kind does not have, and who is no coach of the team', () => {
    const told = { ticks: 'jobLeads,clientSituations', presentIds: 'bo,cara', text: 'salaista' };
    expect(checkEvidence('teamMeeting', form(told), CONTEXT)).toMatchObject({
      told: { ticks: ['clientSituations', 'jobLeads'], presentIds: ['bo'], text: undefined },
    });
  });
});

const EVIDENCE: Evidence = {
  id: 'e1',
  teamId: 'own',
  kind: 'teamMeeting',
  on: TODAY,
  byId: 'leader',
  ticks: [],
};
const AT = new Date('2026-11-30T08:00:00.000Z');
const KEPT: KeptEvidence = { evidence: EVIDENCE, at: AT.toISOString(), history: [] };
const later = (days: number, milliseconds = 0) =>
  new Date(AT.getTime() + days * 86_400_000 + milliseconds);

describe('evidence', () => {
  it('is noted once', () => {
    expect(noteEvidence(undefined, EVIDENCE, { at: AT })).toEqual({ kind: 'write', next: KEPT });
    expect(noteEvidence(KEPT, EVIDENCE, { at: AT })).toMatchObject({ refusal: 'unchanged' });
  });

  it('keeps what it was when it is corrected, and is corrected as it was shown alone', () => {
    const told = { on: localDateOrThrow('2026-11-27'), ticks: ['jobLeads'] as const };
    const base = KEPT.at;
    expect(editEvidence(KEPT, told, { at: later(1), base })).toMatchObject({
      next: {
        evidence: { id: 'e1', kind: 'teamMeeting', byId: 'leader', on: '2026-11-27' },
        history: [{ evidence: EVIDENCE }],
      },
    });
    const other = later(0, 1).toISOString();
    expect(editEvidence(KEPT, told, { at: later(1), base: other })).toMatchObject({
      refusal: 'overtaken',
    });
    expect(editEvidence(undefined, told, { at: later(1), base })).toMatchObject({
      refusal: 'gone',
    });
  });

  it('comes back within 30 days, and not after', () => {
    const removed = removeEvidence(KEPT, { at: AT });
    if (removed.kind !== 'write') throw new Error('not removed');
    expect(removeEvidence(removed.next, { at: AT })).toMatchObject({ refusal: 'unchanged' });
    expect(restoreEvidence(removed.next, { at: later(30) })).toMatchObject({
      kind: 'write',
      next: { evidence: EVIDENCE },
    });
    expect(restoreEvidence(removed.next, { at: later(30, 1) })).toMatchObject({
      refusal: 'tooLate',
    });
    expect(restoreEvidence(KEPT, { at: AT })).toMatchObject({ refusal: 'unchanged' });
  });
});

function person(id: string, roles: readonly TeamRole[], teamId = 'own'): Access {
  const people = [{ id, mri: '', name: '', roles }];
  return accessOf(id, false, [{ id: teamId, people }]);
}
const PEOPLE: Readonly<Record<string, Access>> = {
  leader: person('leader', ['leader']),
  otherLeader: person('otherLeader', ['leader']),
  anna: person('anna', ['coach']),
  bo: person('bo', ['coach']),
  leaderElsewhere: person('far', ['leader'], 'other'),
  coordinator: accessOf('coordinator', true, []),
  member: accessOf('member', false, []),
};
const who = (may: (access: Access) => boolean) =>
  Object.keys(PEOPLE).filter((name) => {
    const access = PEOPLE[name];
    return access !== undefined && may(access);
  });

describe('who may', () => {
  it.each(EVIDENCE_KINDS)('note %s', (kind) => {
    const expected = kind === 'partnerMeeting' ? ['anna', 'bo'] : ['leader', 'otherLeader'];
    expect(who((access) => canNote(access, 'own', kind))).toEqual(expected);
  });

  it('see and change what a leader noted for the team', () => {
    expect(who((access) => canSee(access, EVIDENCE))).toEqual([
      'leader',
      'otherLeader',
      'anna',
      'bo',
    ]);
    expect(who((access) => canChange(access, EVIDENCE))).toEqual(['leader', 'otherLeader']);
  });

  it('see a coach’s own meeting with a partner team: that coach and the leaders', () => {
    const own: Evidence = { ...EVIDENCE, kind: 'partnerMeeting', byId: 'anna' };
    expect(who((access) => canSee(access, own))).toEqual(['leader', 'otherLeader', 'anna']);
    expect(who((access) => canChange(access, own))).toEqual(['anna']);
  });

  it('see field mentoring: the leader who gave it and that coach, nobody else (8.4)', () => {
    const pair: Evidence = { ...EVIDENCE, kind: 'fieldMentoring', coachId: 'anna' };
    expect(who((access) => canSee(access, pair))).toEqual(['leader', 'anna']);
    expect(who((access) => canChange(access, pair))).toEqual(['leader']);
  });
});

it('gathers evidence for the criteria that ask for days', () => {
  const asked = Array.from({ length: 25 }, (_, at) => at + 1).filter(
    (number) => kindsFor(number).length > 0,
  );
  expect(asked).toEqual([5, 7, 8, 10, 11, 12]);
  expect(kindsFor(8)).toEqual(['teamMeeting', 'partnerVisit', 'fieldMentoring', 'outcomeReview']);
  expect(kindsFor(1)).toEqual([]);
  expect(EVIDENCE_RULES.fieldMentoring.seenBy).toBe('pair');
});

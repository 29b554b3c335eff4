import { localDateOrThrow } from '../../../domain/local-date';
import type { LogDraft } from '../../../domain/log-text/draft';
import { formFromDraft } from '../../../domain/log-text/meeting-draft';
import { checkMeetingForm } from '../../../domain/meetings/check-meeting-form';
import { emptyMeetingForm } from '../../../domain/meetings/meeting-form';

const TODAY = localDateOrThrow('2026-11-21');
const nothing: LogDraft = { deeds: [] };

it('a text that says nothing opens the empty form, with nothing marked as found', () => {
  expect(formFromDraft(nothing, TODAY)).toEqual({
    form: emptyMeetingForm(TODAY),
    found: [],
    offers: [],
    dayDoubt: undefined,
  });
});

it('all that the text says is in the form and marked as found', () => {
  const { form, found, offers } = formFromDraft(
    {
      metOn: localDateOrThrow('2026-11-20'),
      channel: 'phone',
      employer: { kind: 'known', id: 'lidl' },
      participants: 'both',
      basis: 'openVacancy',
      deeds: ['needsHeard', 'interviewAsked'],
      hasVacancy: true,
      outcome: 'interview',
      nextStep: 'haastattelu tiistaina',
      nextStepOn: localDateOrThrow('2026-11-24'),
      contactRole: 'kauppias',
      minutes: 45,
    },
    TODAY,
  );
  const said = {
    employerId: 'lidl',
    metOn: '2026-11-20',
    channel: 'phone',
    participants: 'both',
    basis: 'openVacancy',
    deeds: 'needsHeard,interviewAsked',
    hasVacancy: 'yes',
    outcome: 'interview',
    nextStep: 'haastattelu tiistaina',
    nextStepOn: '2026-11-24',
    contactRole: 'kauppias',
    minutes: '45',
  };
  expect(form).toEqual({ ...emptyMeetingForm(TODAY), ...said });
  expect([...found].sort()).toEqual(Object.keys(said).sort());
  expect(offers).toEqual([]);
  const facts = { today: TODAY, clientCodes: 'off', isKnownEmployer: true } as const;
  expect(checkMeetingForm(form, facts).kind).toBe('valid');
});

it('a vacancy denied is found as well as one told of', () => {
  const { form, found } = formFromDraft({ deeds: [], hasVacancy: false }, TODAY);
  expect(form.hasVacancy).toBe('no');
  expect(found).toEqual(['hasVacancy']);
});

it('an employer in no register is a new name', () => {
  const draft = formFromDraft({ deeds: [], employer: { kind: 'new', name: 'Nosturi Oy' } }, TODAY);
  expect(draft.form).toMatchObject({ newEmployer: 'Nosturi Oy', employerId: '' });
  expect(draft.found).toEqual(['newEmployer']);
});

it('of employers that fit equally none is chosen for the person', () => {
  const draft = formFromDraft({ deeds: [], employer: { kind: 'choose', ids: ['b', 'a'] } }, TODAY);
  expect(draft.form).toMatchObject({ newEmployer: '', employerId: '' });
  expect(draft).toMatchObject({ found: [], offers: ['b', 'a'] });
});

it('of names that the text may mean none is put in for the person', () => {
  const draft = formFromDraft(
    { deeds: [], employer: { kind: 'offer', names: ['Kuutti', 'Venetelakka Kuutti'] } },
    TODAY,
  );
  expect(draft.form).toMatchObject({ newEmployer: '', employerId: '' });
  expect(draft).toMatchObject({ found: [], offers: ['new:Kuutti', 'new:Venetelakka Kuutti'] });
});

it('a day that the text tells only vaguely is neither today nor found', () => {
  const { form, found } = formFromDraft({ deeds: [], dayDoubt: 'vague' }, TODAY);
  expect(form).toEqual({ ...emptyMeetingForm(TODAY), metOn: '' });
  expect(found).toEqual([]);
});

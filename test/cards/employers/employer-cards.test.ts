import { addEmployer, employerList, openEmployer } from '../../../cards/employers/employer-actions';
import { editEmployer, employerCard } from '../../../cards/employers/employer-card';
import { employerFormCard } from '../../../cards/employers/employer-form-card';
import { saveEmployer } from '../../../cards/employers/employer-form-view';
import { employerListCard } from '../../../cards/employers/employer-list-card';
import { confirmMerge, mergeNow, mergeWith } from '../../../cards/employers/merge-actions';
import { mergeChoiceCard } from '../../../cards/employers/merge-choice-card';
import { mergeConfirmCard } from '../../../cards/employers/merge-confirm-card';
import { registerClosedCard } from '../../../cards/employers/register-closed-card';
import { CARD_LIMIT } from '../../../cards/kit/adaptive-card';
import type { CardReply } from '../../../cards/kit/card-reply';
import { logWith } from '../../../cards/meetings/meeting-actions';
import type { Employer } from '../../../domain/employers/employer';
import { EMPLOYER_FIELDS } from '../../../domain/employers/employer-form';
import { LANGUAGES } from '../../../domain/language';
import { localDateOrThrow } from '../../../domain/local-date';
import { jsonOf } from '../../support/fake-teams/json';
import { lintCard } from '../../support/lint-card';
import { objectsWithin } from '../../support/objects-within';
import { schemaKeys } from '../../support/schema-keys';

const ACTIONS = [
  employerList.here,
  openEmployer,
  addEmployer,
  editEmployer,
  saveEmployer,
  mergeWith,
  confirmMerge,
  mergeNow,
  logWith,
];
const uuid = (n: number) => `7d1f9f4e-0d3c-4a57-9d6b-${String(n).padStart(12, '0')}`;
const long = (start: string, length: number) => start.padEnd(length, ' Ääkkönen').slice(0, length);

/** As large as an employer can be. */
const largest = (n: number): Employer => ({
  id: uuid(n),
  teamId: uuid(900),
  name: long(`Työnantaja ${n}`, 120),
  aliases: Array.from({ length: 30 }, (_, i) => long(`Toinen nimi ${i}`, 120)),
  businessId: '2345678-1',
  site: long('Pori', 200),
  industry: long('Kauppa', 200),
  needs: long('Hyllytys', 500),
});
const register = Array.from({ length: 2_000 }, (_, n) => largest(n));
const place = { team: uuid(900), search: long('haku', 120), page: 70 };
const teams = [
  { id: uuid(900), name: long('Porin tiimi', 120) },
  { id: uuid(901), name: long('Rauman tiimi', 120) },
];
const shown = (text: string) => ({
  name: text,
  businessId: text,
  site: text,
  industry: text,
  needs: text,
});
const onDay = localDateOrThrow('2026-11-24');
const [first, second] = [largest(1), largest(2)];

const CARDS = (language: (typeof LANGUAGES)[number], surface: 'chat' | 'dialog') =>
  ({
    list: employerListCard(language, {
      place,
      employers: register,
      total: register.length,
      teams,
      surface,
    }),
    'empty list': employerListCard(language, {
      place: { ...place, search: '', page: 0 },
      employers: [],
      total: 0,
      teams: teams.slice(1),
      surface,
    }),
    closed: registerClosedCard(language),
    employer: employerCard(language, {
      employer: first,
      place,
      days: { team: 12, own: 3 },
      cup: { cup: 3, days: 12 },
      contacts: Array.from({ length: 12 }, () => ({
        metOn: onDay,
        channel: 'faceToFace' as const,
        outcome: 'newMeeting' as const,
        coachName: long('Aino', 120),
      })),
      account: {
        needs: Array.from({ length: 12 }, () => ({ text: long('tarve', 500), on: onDay })),
        contactRoles: Array.from({ length: 12 }, () => long('kauppias', 200)),
        nextStep: { text: long('soitan', 200), on: onDay, coachId: uuid(1) },
      },
      stepBy: long('Aino', 120),
      canLog: true,
      changes: Array.from({ length: 200 }, () => ({
        on: onDay,
        fields: [...EMPLOYER_FIELDS, 'aliases' as const].map((field) => ({
          field,
          before: long('ennen', 3_000),
          after: long('jälkeen', 3_000),
        })),
      })),
      absorbed: register.slice(0, 50),
      canMerge: true,
      notice: 'savedBoth',
      surface,
    }),
    'form in conflict': employerFormCard(language, {
      employerId: first.id,
      token: uuid(1),
      base: shown(long('x', 500)),
      form: shown(long('y', 500)),
      theirs: shown(long('z', 500)),
      place,
      surface,
    }),
    'form refused': employerFormCard(language, {
      token: uuid(1),
      base: shown(''),
      form: shown(long('y', 2_000)),
      errors: {
        name: 'tooLong',
        businessId: 'businessId',
        site: 'phone',
        industry: 'email',
        needs: 'identityCode',
      },
      alike: register.slice(0, 3),
      place,
      surface,
    }),
    'form of one registered': employerFormCard(language, {
      token: uuid(1),
      base: shown(''),
      form: shown('y'),
      registered: second,
      place,
      surface,
    }),
    'merge choice': mergeChoiceCard(language, {
      employer: first,
      place,
      other: '',
      candidates: register,
      surface,
    }),
    'merge confirmation': mergeConfirmCard(language, {
      winner: first,
      loser: { ...second, businessId: '1234567-1' },
      token: uuid(1),
      place,
      surface,
    }),
  }) satisfies Record<string, CardReply>;

const every = LANGUAGES.flatMap((language) =>
  (['chat', 'dialog'] as const).flatMap((surface) =>
    Object.entries(CARDS(language, surface)).map(([name, reply]) => ({
      name: `${name} in ${language} in a ${surface}`,
      card: reply.card,
      surface,
    })),
  ),
);

describe.each(every)('the card $name', ({ card, surface }) => {
  it('is fit to be sent, with the largest of everything', () => {
    expect(lintCard(card)).toEqual([]);
    expect(JSON.stringify(card).length).toBeLessThan(CARD_LIMIT);
  });

  it('sends what its handlers read, and no more', () => {
    const elements = [...objectsWithin(card)];
    const inputs = elements.filter((one) => String(one.type).startsWith('Input.'));
    const typed = Object.fromEntries(inputs.map(({ id }) => [id, 'x']));
    const presses = elements.filter(
      ({ type }) => type === 'Action.Execute' || type === 'Action.Submit',
    );
    for (const press of presses) {
      const { verb, ...data } = jsonOf(press.data);
      const action = ACTIONS.find((one) => one.verb === verb);
      if (!action) throw new Error(`no action ${verb}`);
      const sent = press.associatedInputs === 'none' ? data : { ...data, ...typed };
      const known = schemaKeys(action);
      expect({ verb, strangers: Object.keys(sent).filter((key) => !known.includes(key)) }).toEqual({
        verb,
        strangers: [],
      });
      expect(action.schema.safeParse(sent).error).toBeUndefined();
    }
  });

  it('has the buttons that its place knows', () => {
    const types = [...objectsWithin(card)].map(({ type }) => type);
    expect(types.includes('Action.Execute')).toBe(
      surface === 'chat' && types.includes('Action.Submit'),
    );
  });
});

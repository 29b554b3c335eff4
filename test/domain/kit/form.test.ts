import { choice, choices, flag, ids } from '../../../domain/kit/choice-fields';
import { day } from '../../../domain/kit/day-field';
import { isTelling, readForm, writeForm } from '../../../domain/kit/form';
import { wholeNumber } from '../../../domain/kit/number-field';
import { line, text } from '../../../domain/kit/text-fields';
import { localDateOrThrow } from '../../../domain/local-date';

const FORM = {
  employer: line(),
  note: text(10),
  name: text(20, { isRequired: true, tidy: (typed) => typed.replace(/\s+/g, ' ') }),
  channel: choice(['phone', 'email'], { usual: 'phone' }),
  deeds: choices(['heard', 'told', 'asked']),
  people: ids,
  isNew: flag('yes', 'no'),
  metOn: day(),
  minutes: wholeNumber({ least: 1, most: 600, error: 'notMinutes' }),
};

const EMPTY = writeForm(FORM, {});
const values = {
  employer: 'e1',
  note: 'lyhyt',
  name: 'Kahvila Kulma',
  channel: 'email',
  deeds: ['heard', 'asked'],
  people: ['a', 'b'],
  isNew: false,
  metOn: localDateOrThrow('2026-11-30'),
  minutes: 45,
} as const;

it('reads what it has written', () => {
  const { values: read, hasErrors } = readForm(FORM, writeForm(FORM, values));
  expect(hasErrors()).toBe(false);
  expect(read).toEqual(values);
});

it('reads an empty form as nothing, but for what is required', () => {
  const { values: read, errors } = readForm(FORM, EMPTY);
  expect(read).toEqual({ employer: '', deeds: [], people: [] });
  expect(errors).toEqual({ name: 'required' });
});

it.each([
  ['note', ' liian pitkä teksti ', 'tooLong'],
  ['note', '1310-1A', undefined],
  ['name', '010190-901A', 'identityCode'],
  ['name', '  ', 'required'],
  ['channel', 'fax', 'notAChoice'],
  ['deeds', 'heard,danced', 'notAChoice'],
  ['deeds', 'asked, heard', undefined],
  ['isNew', 'perhaps', 'notAChoice'],
  ['metOn', '30.2.2026', 'notADay'],
  ['minutes', '0', 'notMinutes'],
  ['minutes', '601', 'notMinutes'],
  ['minutes', '1e2', 'notMinutes'],
  ['minutes', ' 600 ', undefined],
] as const)('takes %s as %j: %s', (field, typed, error) => {
  const { errors } = readForm(FORM, { ...writeForm(FORM, values), [field]: typed });
  expect(errors).toEqual(error ? { [field]: error } : {});
});

it('keeps the first error of a field', () => {
  const { errors, refuse } = readForm(FORM, EMPTY);
  refuse('name', 'twoEmployers');
  refuse('employer', 'unknownEmployer');
  refuse('note', undefined);
  expect(errors).toEqual({ name: 'required', employer: 'unknownEmployer' });
});

it('takes several choices in their own order, each once', () => {
  const { deeds } = readForm(FORM, { ...EMPTY, deeds: 'asked, heard,asked,' }).values;
  expect(deeds).toEqual(['heard', 'asked']);
});

it('tells a field only when it says more than it does when left alone', () => {
  expect(['', 'phone', 'email'].map((typed) => isTelling(FORM.channel, typed))).toEqual([
    false,
    false,
    true,
  ]);
});

import {
  type ExpertGroupEdit,
  removeExpertGroup,
  saveExpertGroup,
} from '../../../domain/tickets/edit-expert-group';
import type { ExpertGroup } from '../../../domain/tickets/expert-group';
import { person } from './tickets';

const expert = (id: string) => ({ ...person(id), mri: `29:${id}`, serviceUrl: 'https://x' });
const group: ExpertGroup = {
  id: 'g',
  name: 'Lomakkeet',
  topics: ['forms'],
  members: [expert('anna')],
  createdAt: '2026-11-20T10:00:00.000Z',
  lastEdit: 'first',
};
const edit: ExpertGroupEdit = {
  groupId: 'g',
  form: { name: 'Lomakeväki', topics: 'forms,bot', members: 'anna', added: 'bertta' },
  token: 'second',
  base: 'first',
  candidates: [expert('bertta')],
  now: new Date('2026-11-23T09:00:00.000Z'),
};

describe('a group of experts', () => {
  it('is made, with the people that Teams and the store know', () => {
    const form = { ...edit.form, members: '' };
    expect(saveExpertGroup(undefined, { ...edit, form, base: '' })).toEqual({
      kind: 'write',
      next: {
        id: 'g',
        name: 'Lomakeväki',
        topics: ['forms', 'bot'],
        members: [expert('bertta')],
        createdAt: '2026-11-23T09:00:00.000Z',
        lastEdit: 'second',
      },
    });
  });

  it('keeps a member whom Teams does not tell any more, and its day', () => {
    expect(saveExpertGroup(group, edit)).toMatchObject({
      next: { members: [expert('anna'), expert('bertta')], createdAt: group.createdAt },
    });
  });

  it('is not written over what somebody else has saved, nor when it is gone', () => {
    const theirs = { ...group, lastEdit: 'theirs' };
    expect(saveExpertGroup(theirs, edit)).toEqual({ kind: 'refuse', refusal: { kind: 'changed' } });
    expect(saveExpertGroup(undefined, edit)).toEqual({ kind: 'refuse', refusal: { kind: 'gone' } });
    expect(removeExpertGroup(theirs, 'first')).toEqual({ kind: 'refuse', refusal: 'changed' });
    expect(removeExpertGroup(undefined, 'first')).toEqual({ kind: 'refuse', refusal: 'gone' });
    expect(removeExpertGroup(group, 'first')).toEqual({ kind: 'write', next: group });
  });

  it('needs a name, a topic and a member', () => {
    const form = { name: '', topics: '', members: '', added: 'nobody' };
    expect(saveExpertGroup(group, { ...edit, form })).toEqual({
      kind: 'refuse',
      refusal: {
        kind: 'invalid',
        errors: { name: 'required', topics: 'required', added: expect.any(String) },
      },
    });
  });
});

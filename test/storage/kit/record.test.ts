import { inspect } from 'node:util';
import { z } from 'zod';
import { defineRecord, stored as storedRecord } from '../../../storage/kit/record';
import { RecordError } from '../../../storage/kit/record-error';

/**
 * An invented record with a history: version 1 had one text for a person and minutes as text,
 * version 2 had minutes as a number, version 3 has a list of people.
 */
const visit = defineRecord({
  type: 'visit',
  version: 3,
  schema: z.strictObject({
    people: z.array(z.string()).min(1),
    minutes: z.number().int().positive(),
    endedAt: z.codec(z.iso.datetime(), z.date(), {
      decode: (text) => new Date(text),
      encode: (date) => date.toISOString(),
    }),
  }),
  upgrades: {
    1: (old) => {
      const { minutes, ...rest } = z.looseObject({ minutes: z.string() }).parse(old);
      return { ...rest, minutes: Number(minutes) };
    },
    2: (old) => {
      const { person, ...rest } = z.looseObject({ person: z.string() }).parse(old);
      return { ...rest, people: [person] };
    },
  },
});

const place = { id: 'visit-1', partition: 'team-1', at: '2026-11-21', keys: ['coach:1'] };
const value = { people: ['Aino'], minutes: 45, endedAt: new Date('2026-11-21T10:00:00.000Z') };
const stored = { people: ['Aino'], minutes: 45, endedAt: '2026-11-21T10:00:00.000Z' };

function document(v: number, body: unknown) {
  return { ...place, type: 'visit', v, body };
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

describe('a record', () => {
  it('is written in the present version, as JSON, and read back', () => {
    const written = visit.toDocument(place, value);
    expect(written).toEqual(document(3, stored));
    expect(visit.fromDocument(JSON.parse(JSON.stringify(written)))).toEqual(value);
  });

  it('is read with the etag that changes it', () => {
    const found = storedRecord(visit, { ...document(3, stored), etag: 'present' });
    expect(found).toEqual({ value, etag: 'present' });
  });

  it('has no keys unless told', () => {
    const { keys, ...bare } = place;
    expect(visit.toDocument(bare, value).keys).toEqual([]);
    expect(keys).toHaveLength(1);
  });

  it.each([
    { v: 1, body: { person: 'Aino', minutes: '45', endedAt: stored.endedAt } },
    { v: 2, body: { person: 'Aino', minutes: 45, endedAt: stored.endedAt } },
    { v: 3, body: stored },
  ])('of version $v is read as one of today', ({ v, body }) => {
    expect(visit.fromDocument(document(v, body))).toEqual(value);
  });

  it.each([0, 1.5, 4])('of version %d is refused, naming what is known', (v) => {
    expect(() => visit.fromDocument(document(v, stored))).toThrow(
      new RecordError(`visit visit-1 has version ${v}; known are 1 to 3`),
    );
  });

  it('of another type is refused', () => {
    expect(() => visit.fromDocument({ ...document(3, stored), type: 'call' })).toThrow(
      new RecordError('call visit-1 was read as visit'),
    );
  });

  it.each([
    { v: 3, body: { ...stored, minutes: 'Aino Virtanen' } },
    { v: 3, body: { ...stored, 'Aino Virtanen': 1 } },
    { v: 2, body: { ...stored, person: { name: 'Aino Virtanen' } } },
    { v: 1, body: 'Aino Virtanen' },
  ])('that cannot be read is named without its content: %j', ({ v, body }) => {
    const error = thrownBy(() => visit.fromDocument(document(v, body)));
    expect(error).toBeInstanceOf(RecordError);
    expect(inspect(error, { depth: 9 })).toMatch(/visit visit-1/);
    expect(inspect(error, { depth: 9 })).not.toMatch(/Virtanen/);
  });

  it('that does not fit its schema is not written, and its content not told', () => {
    const error = thrownBy(() =>
      visit.toDocument(place, { ...value, people: [], minutes: 12_345 }),
    );
    expect(error).toEqual(new RecordError('visit visit-1 does not fit its schema'));
    expect(inspect(error, { depth: 9 })).not.toMatch(/12345/);
  });

  it('cannot be defined without an upgrade from every former version', () => {
    const define = () =>
      defineRecord({ type: 'visit', version: 3, schema: z.string(), upgrades: { 2: String } });
    expect(define).toThrow('visit has no upgrade from version 1');
  });
});

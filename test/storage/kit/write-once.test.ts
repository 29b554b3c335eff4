import { z } from 'zod';
import { refuse, write } from '../../../domain/kit/decision';
import { auditDocument } from '../../../storage/audit';
import { type ChangeOnce, changeOnce } from '../../../storage/kit/change-once';
import { listAll } from '../../../storage/kit/list-all';
import { defineRecord, stored } from '../../../storage/kit/record';
import { type OpenStore, STORES } from '../../support/stores';

const PARTITION = 'team:concurrency';
const AT = new Date('2026-11-23T09:00:00.000Z');
const WRITERS = 30;

const tokenList = z.object({ id: z.string(), tokens: z.array(z.string()) });
type TokenList = z.infer<typeof tokenList>;
const listKind = defineRecord({ type: 'tokenList', version: 1, schema: tokenList });

const besideKind = defineRecord({
  type: 'beside',
  version: 1,
  schema: z.object({ token: z.string() }),
});

describe.each(STORES)('writing once on $name', ({ open }) => {
  let store: OpenStore;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.dispose());

  function append(id: string, token: string, rest: Partial<ChangeOnce<TokenList, string>> = {}) {
    return changeOnce<TokenList, string>(store.collection, {
      kind: listKind,
      partition: PARTITION,
      id,
      documentOf: (next) => listKind.toDocument({ id, partition: PARTITION, at: '' }, next),
      entry: auditDocument(PARTITION, `${id}:${token}`, AT, {
        actorId: token,
        action: 'team.edit',
        objectId: id,
      }),
      decide: (present) => write({ id, tokens: [...(present?.tokens ?? []), token] }),
      ...rest,
    });
  }
  async function storedList(id: string) {
    const document = await store.collection.get(PARTITION, id);
    return document && stored(listKind, document);
  }
  const tokens = (number: number) => Array.from({ length: number }, (_, n) => `token-${n}`);

  it('writes every press once, however many write at once and however often each is delivered', async () => {
    const presses = tokens(WRITERS).flatMap((token) => [token, token]);
    const outcomes = await Promise.all(
      presses.map((token) =>
        append('crowd', token, {
          also: () => [
            {
              op: 'create',
              document: besideKind.toDocument(
                { id: `beside:${token}`, partition: PARTITION, at: '' },
                { token },
              ),
            },
          ],
        }),
      ),
    );
    for (const token of tokens(WRITERS)) {
      const ofToken = outcomes.filter((_, n) => presses[n] === token).map(({ kind }) => kind);
      expect(ofToken.sort()).toEqual(['repeated', 'written']);
    }
    const kept = (await storedList('crowd'))?.value.tokens ?? [];
    expect([...kept].sort()).toEqual([...tokens(WRITERS)].sort());
    const beside = await listAll(store.collection, besideKind, {
      partition: PARTITION,
      pageSize: 7,
    });
    expect(beside.map(({ value }) => value.token).sort()).toEqual([...tokens(WRITERS)].sort());
  });

  it('tells who was refused from who was written and who was written before', async () => {
    const decide: ChangeOnce<TokenList, string>['decide'] = (present) =>
      (present?.tokens ?? []).length < 3
        ? write({ id: 'three', tokens: [...(present?.tokens ?? []), 'one more'] })
        : refuse('full');
    const outcomes = await Promise.all(
      tokens(10).map(async (token) => ({ token, ...(await append('three', token, { decide })) })),
    );
    const of = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind);
    expect(of('written')).toHaveLength(3);
    expect(of('refused')).toHaveLength(7);
    expect(of('refused')).toContainEqual(expect.objectContaining({ refusal: 'full' }));
    const again = await Promise.all(
      outcomes.map(async ({ token, kind }) => ({
        former: kind,
        now: (await append('three', token, { decide })).kind,
      })),
    );
    // What was written is not refused for having been written.
    expect(again.filter(({ former }) => former === 'written').map(({ now }) => now)).toEqual(
      Array(3).fill('repeated'),
    );
    expect(again.filter(({ former }) => former === 'refused').map(({ now }) => now)).toEqual(
      Array(7).fill('refused'),
    );
    expect((await storedList('three'))?.value.tokens).toHaveLength(3);
  });

  it('lets one of those who saw the same state write, and tells the others that they were overtaken', async () => {
    await append('base', 'first');
    const base = (await storedList('base'))?.etag;
    const outcomes = await Promise.all(
      tokens(10).map(async (token) => ({ token, ...(await append('base', token, { base })) })),
    );
    const winners = outcomes.filter(({ kind }) => kind === 'written');
    expect(winners).toHaveLength(1);
    const present = await storedList('base');
    for (const outcome of outcomes.filter(({ kind }) => kind !== 'written')) {
      expect(outcome).toEqual({ token: outcome.token, kind: 'overtaken', present });
    }
    const [winner] = winners;
    // The winner's own press, delivered again, was not overtaken by itself.
    expect(await append('base', winner?.token ?? '', { base })).toEqual({
      kind: 'repeated',
      present,
    });
  });

  it('uses what was read before as long as nobody has written since', async () => {
    expect(await append('known', 'a', { known: 'none' })).toMatchObject({ kind: 'written' });
    const known = await storedList('known');
    await append('known', 'b');
    await append('known', 'c', { known });
    await append('known', 'd', { known: 'none' });
    expect((await storedList('known'))?.value.tokens).toEqual(['a', 'b', 'c', 'd']);
  });

  it('writes nothing at all when what goes with it is overtaken in every round', async () => {
    const stale = append('stale', 'a', {
      also: () => [{ op: 'remove', id: 'never there', etag: 'gone' }],
    });
    await expect(stale).rejects.toThrow('overtaken');
    expect(await storedList('stale')).toBeUndefined();
  });
});

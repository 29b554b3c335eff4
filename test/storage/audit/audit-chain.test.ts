import { auditDocument } from '../../../storage/audit';
import { auditKind } from '../../../storage/audit/audit-record';
import { chainAudit } from '../../../storage/audit/chain-audit';
import { sealAudit, sealKind } from '../../../storage/audit/seal-audit';
import { verifyAudit } from '../../../storage/audit/verify-audit';
import type { Collection, StoredDocument } from '../../../storage/collection/collection';
import { documentsOf } from '../../../storage/kit/list-all';
import { type OpenStore, STORES } from '../../support/stores';

const PARTITION = 'team:t';
const BEGIN = Date.parse('2026-11-30T08:00:00Z');
const at = (minute: number) => new Date(BEGIN + minute * 60_000);

describe.each(STORES)('the audit log on $name', ({ open }) => {
  let opened: OpenStore;
  let raw: Collection;
  /** Two instances of the bot on the same store. */
  let instances: readonly Collection[];

  beforeEach(async () => {
    opened = await open();
    raw = opened.collection;
    instances = [chainAudit(raw), chainAudit(raw)];
  });
  afterEach(() => opened.dispose());

  const entry = (nth: number, minute = nth) =>
    auditDocument(PARTITION, `e${nth}`, at(minute), {
      actorId: `person-${nth % 3}`,
      action: 'meeting.log',
      objectId: `meeting-${nth}`,
    });

  /** Twenty writers at once: half of the entries alone, half with what they tell of. */
  async function write(from: number, to: number): Promise<void> {
    const numbers = Array.from({ length: to - from }, (_, index) => from + index);
    await Promise.all(
      numbers.map((nth) => {
        const instance = instances[nth % 2] ?? raw;
        return nth % 4 < 2
          ? instance.create(entry(nth))
          : instance.batch(PARTITION, [{ op: 'create', document: entry(nth) }]);
      }),
    );
  }

  const entries = () => documentsOf(raw, { partition: PARTITION, type: auditKind.type });
  const kindsOfFaults = async () => [
    ...new Set((await verifyAudit(raw, PARTITION)).faults.map(({ kind }) => kind)),
  ];
  /** Writes past the bot, as somebody with the store in hand may. */
  async function tamper(document: StoredDocument, changes: object): Promise<void> {
    const body = { ...auditKind.fromDocument(document), ...changes };
    const outcome = await raw.replace({ ...document, body }, document.etag);
    expect(outcome.kind).toBe('replaced');
  }
  async function remove(documents: readonly StoredDocument[]): Promise<void> {
    for (const { id, etag } of documents) await raw.remove(PARTITION, id, etag);
  }

  it('holds whole when two instances write at once, and when a press comes twice', async () => {
    await write(0, 20);
    await write(10, 30);
    const verdict = await verifyAudit(raw, PARTITION);
    expect(verdict).toMatchObject({ entries: 30, unchained: 0, faults: [] });
    // A line for each who wrote at the same time, and not one for each entry.
    await write(30, 31);
    await write(32, 33);
    expect((await verifyAudit(raw, PARTITION)).chains).toBe(verdict.chains);
  });

  it.each([
    ['who did it', { actorId: 'somebody-else' }],
    ['what was done', { action: 'meeting.undo' }],
    ['to what', { objectId: 'meeting-x' }],
  ])('shows that an entry was changed: %s', async (_what, changes) => {
    await write(0, 8);
    const [some] = await entries();
    if (some) await tamper(some, changes);
    expect(await kindsOfFaults()).toEqual(['changed']);
  });

  it('shows that an entry was moved to another time', async () => {
    await write(0, 8);
    const [some] = await entries();
    if (some) await raw.replace({ ...some, at: at(99).toISOString() }, some.etag);
    expect(await kindsOfFaults()).toContain('changed');
  });

  it('shows that an entry was taken out of the middle', async () => {
    for (let nth = 0; nth < 6; nth += 2) await write(nth, nth + 1);
    const [, middle] = await entries();
    if (middle) await remove([middle]);
    expect(await kindsOfFaults()).toEqual(['missing']);
  });

  it('shows that the last entries, or all, were taken out after a seal', async () => {
    await write(0, 6);
    expect(await sealAudit(raw, PARTITION, at(10))).toMatchObject({ nth: 1 });
    expect(await sealAudit(raw, PARTITION, at(11))).toBeUndefined();
    await write(6, 9);
    expect(await sealAudit(raw, PARTITION, at(12))).toMatchObject({ nth: 2 });
    expect(await kindsOfFaults()).toEqual([]);
    const [newest] = await entries();
    if (newest) await remove([newest]);
    expect(await kindsOfFaults()).toEqual(['cutOff']);
    await remove(await entries());
    expect(await kindsOfFaults()).toEqual(['cutOff']);
  });

  it('shows that a seal was taken out or made anew', async () => {
    for (const nth of [0, 2, 4]) {
      await write(nth, nth + 1);
      await sealAudit(raw, PARTITION, at(nth + 1));
    }
    const [, second] = await documentsOf(raw, { partition: PARTITION, type: sealKind.type });
    if (second) await remove([second]);
    expect(await kindsOfFaults()).toEqual(['sealBroken']);
  });

  it('shows an entry that was put in without its place', async () => {
    await write(0, 4);
    await raw.create(entry(9, 60));
    expect(await kindsOfFaults()).toEqual(['unchained']);
  });

  it('takes entries of a former version as they are', async () => {
    await raw.create(entry(100, -60));
    await write(0, 4);
    expect(await verifyAudit(raw, PARTITION)).toMatchObject({ unchained: 1, faults: [] });
  });
});

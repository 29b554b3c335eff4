import { rowId } from '../../../domain/deliveries/row-id';

describe('the id of an outbox row', () => {
  it('joins its parts, and keeps what was used so far as it was', () => {
    expect(rowId('digest', 'team-1', '2026-W47', 'leader', 'person-1')).toBe(
      'digest:team-1:2026-W47:leader:person-1',
    );
    expect(rowId('ticket', 'id', 3)).toBe('ticket:id:3');
  });

  it('holds nothing that an id must not have, and keeps different parts apart', () => {
    const id = rowId('greeting', '19:a/b\\c?d#e@thread.tacv2');
    expect(id).not.toMatch(/[/\\?#]/);
    expect(rowId('a/b')).not.toBe(rowId('a%2Fb'));
  });
});

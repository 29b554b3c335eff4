import { changeMark, groupMarks } from '../../../domain/answers/article-marks';

const at = '2026-11-23T09:00:00.000Z';
const hidden = { articleId: 'a', mark: 'hidden', at } as const;

describe('a mark on an article', () => {
  it('is set, and taken away', () => {
    const set = changeMark([], { ...hidden, isOn: true });
    expect(set).toEqual({ kind: 'write', next: [hidden] });
    expect(changeMark([hidden], { ...hidden, isOn: false })).toEqual({ kind: 'write', next: [] });
  });

  it('leaves the other mark of the same article alone', () => {
    const outdated = { ...hidden, mark: 'outdated' } as const;
    const both = changeMark([hidden], { ...outdated, isOn: true });
    expect(both).toEqual({ kind: 'write', next: [hidden, outdated] });
    expect(groupMarks([hidden, outdated])).toEqual({
      hidden: new Set(['a']),
      outdated: new Map([['a', at]]),
    });
  });

  it('is not set or taken away twice', () => {
    const isSo = { kind: 'refuse', refusal: 'isSo' };
    expect(changeMark([hidden], { ...hidden, isOn: true })).toEqual(isSo);
    expect(changeMark([], { ...hidden, isOn: false })).toEqual(isSo);
  });
});

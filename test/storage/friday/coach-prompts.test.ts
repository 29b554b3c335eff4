import { weekAfter } from '../../../domain/digest/week-after';
import { createStore } from '../../../storage/store';
import { START, WEEK } from '../../dialogs/friday/friday-stage';
import { type OpenStore, STORES } from '../../support/stores';

const at = (seconds: number) => new Date(new Date(START).getTime() + seconds * 1000);

describe.each(STORES)('what a coach was asked, on $name', ({ open }) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.dispose());
  const prompts = () => createStore(store.collection).coachPrompts;

  it('a week is asked about once, when it was first, however many ask at once', async () => {
    await prompts().asked('veikko', WEEK, at(1));
    await Promise.all([2, 3, 4].map((second) => prompts().asked('veikko', WEEK, at(second))));
    expect(await prompts().find('veikko')).toEqual({ asked: [{ week: WEEK, at: at(1) }] });
    expect(await prompts().find('valma')).toEqual({ asked: [] });
  });

  it('the latest sign stands, whichever is written last, and no week is lost by it', async () => {
    await Promise.all([
      prompts().asked('veikko', WEEK, at(1)),
      prompts().answered('veikko', at(9)),
      prompts().answered('veikko', at(5)),
    ]);
    await prompts().answered('veikko', at(7));
    expect(await prompts().find('veikko')).toEqual({
      asked: [{ week: WEEK, at: at(1) }],
      answeredAt: at(9),
    });
  });

  it('the last weeks are kept, and no more', async () => {
    const weeks = Array.from({ length: 15 }, (_, n) => weekAfter(WEEK, n));
    for (const [n, week] of weeks.entries()) await prompts().asked('veikko', week, at(n));
    const { asked } = await prompts().find('veikko');
    expect(asked.map(({ week }) => week)).toEqual(weeks.slice(3));
  });
});

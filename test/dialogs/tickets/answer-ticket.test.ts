import { write } from '../../../domain/kit/decision';
import type { Collection } from '../../../storage/collection/collection';
import { TICKETS } from '../../../storage/kit/partitions';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn, wordsOn } from '../../support/card-texts';
import type { FakeUser, Message } from '../../support/fake-teams';
import { objectsIn, textOf } from '../../support/fake-teams/json';
import { type OpenStore, openStore } from '../../support/stores';
import { addExperts, answerFor, answers, asks, lastOf, onlyTicket, QUESTION } from './stage';

let bot: BotUnderTest;

afterEach(async () => {
  await bot.stop();
  await opened?.dispose();
  opened = undefined;
});

let opened: OpenStore | undefined;
let race: ReturnType<typeof racing>;

/** The bot on a store where a race can be had: two writes of tickets wait for each other. */
async function start(options: { isDemo?: boolean } = {}): Promise<void> {
  opened = await openStore();
  race = racing(opened.collection);
  bot = await startBotUnderTest({ ...options, collection: race.collection });
  await addExperts(bot, 'Lomaketiimi', [bot.leader, bot.coach]);
}

/** Once started, the next two writes of tickets are let through only when both have come. */
function racing(collection: Collection) {
  let waiting: (() => void)[] | undefined;
  const batch: Collection['batch'] = async (partition, writes) => {
    if (partition === TICKETS && waiting) {
      const runners = waiting;
      await new Promise<void>((resolve) => {
        if (runners.push(resolve) < 2) return;
        waiting = undefined;
        for (const run of runners) run();
      });
    }
    return collection.batch(partition, writes);
  };
  return {
    collection: { ...collection, batch },
    start() {
      waiting = [];
    },
  };
}

const draftLinkOn = (message: Message) => {
  const actions = objectsIn(message.cardFor(bot.coordinator)?.actions);
  const [url] = actions.flatMap((action) => textOf(action.url) ?? []);
  if (!url) throw new Error('no link');
  return new URL(url);
};
const statusOf = async (url: URL) => (await fetch(url)).status;

it('from the question to the draft of an article', async () => {
  await start();
  await bot.coordinator.says('personal', 'ohje');
  await asks(bot, bot.member);
  const taken = await answers(bot, bot.leader, 'Lomake A, viikon sisällä.');
  expect(wordsOn(taken.cardFor(bot.leader))).toContain('Vastaus lähti kysyjälle.');

  const reply = lastOf(bot, bot.member);
  expect(wordsOn(reply.card)).toContain(QUESTION);
  expect(wordsOn(reply.card)).toContain('Lomake A, viikon sisällä.');
  expect(wordsOn(reply.card)).toContain('Vastasi Tiina Tiiminvetäjä.');
  const accepted = await bot.member.press(reply, 'Tämä auttoi');
  expect(wordsOn(accepted.card)).toContain('Merkitsin, että vastaus auttoi.');
  expect(buttonsOn(accepted.card)).toEqual([]);
  await bot.settled();

  const told = lastOf(bot, bot.coordinator);
  expect(wordsOn(told.card)).toContain('Vastaus auttoi kysyjää.');
  await bot.coordinator.press(told, 'Lataa luonnos');
  const url = draftLinkOn(told);
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="luonnos-mika-lomake-taytetaan-kun-asiakas-sai-tyopaikan.md"',
  );
  const file = await response.text();
  expect(file).toContain('Lomake A, viikon sisällä.');
  expect(file).not.toMatch(/Jaana|Tiina/);

  const { history } = await onlyTicket(bot);
  expect(history.map(({ what, by }) => [what, by?.name])).toEqual([
    ['asked', 'Jaana Jäsen'],
    ['claimed', 'Tiina Tiiminvetäjä'],
    ['answered', 'Tiina Tiiminvetäjä'],
    ['accepted', 'Jaana Jäsen'],
  ]);
});

it('a link to a draft holds for an hour, for that ticket, as it was made', async () => {
  await start();
  await bot.coordinator.says('personal', 'ohje');
  await asks(bot, bot.member);
  await answers(bot, bot.leader, 'Lomake A.');
  const unaccepted = await onlyTicket(bot);
  const early = await draftLink(unaccepted.id, bot.coordinator);
  expect(await statusOf(early)).toBe(404);
  await bot.member.press(lastOf(bot, bot.member), 'Tämä auttoi');
  expect(await statusOf(early)).toBe(200);

  const forged = (changes: Record<string, string>) => {
    const url = new URL(early);
    for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value);
    return url;
  };
  const later = String(bot.now().getTime() + 9_000_000);
  expect(await statusOf(forged({ until: later }))).toBe(403);
  expect(await statusOf(forged({ sign: '' }))).toBe(403);
  expect(await statusOf(forged({ sign: 'ä'.repeat(64) }))).toBe(403);
  expect(await statusOf(new URL(early.pathname, early))).toBe(403);
  const other = new URL(early);
  other.pathname = early.pathname.replace(unaccepted.id, 'other');
  expect(await statusOf(other)).toBe(403);

  bot.advance(60 * 60 * 1000);
  expect(await statusOf(early)).toBe(200);
  bot.advance(1);
  expect(await statusOf(early)).toBe(410);
});

/** The address of a draft, as it would be made for this person. */
async function draftLink(ticketId: string, { aadObjectId: personId }: FakeUser): Promise<URL> {
  return new URL(await bot.app.links.draft({ ticketId, personId }, bot.now()));
}

it('a link to a draft is one coordinator’s, is dead without the role, and leaves an entry', async () => {
  await start({ isDemo: true });
  await asks(bot, bot.member);
  await answers(bot, bot.leader, 'Lomake A.');
  await bot.member.press(lastOf(bot, bot.member), 'Tämä auttoi');
  const { id } = await onlyTicket(bot);
  for (const user of [bot.leader, bot.member])
    expect(await statusOf(await draftLink(id, user))).toBe(403);

  await bot.store.people.setDemoCoordinator(bot.coach.aadObjectId, true);
  const own = await draftLink(id, bot.coach);
  expect(await statusOf(own)).toBe(200);
  const stolen = new URL(own);
  stolen.pathname = own.pathname.replace(bot.coach.aadObjectId, bot.coordinator.aadObjectId);
  expect(await statusOf(stolen)).toBe(403);
  const { items } = await bot.store.audit.entries('tickets');
  const reads = items.filter(({ action }) => action === 'draft.read');
  expect(reads).toMatchObject([{ actorId: bot.coach.aadObjectId, objectId: id }]);

  await bot.store.people.setDemoCoordinator(bot.coach.aadObjectId, false);
  expect(await statusOf(own)).toBe(403);
});

it('a link begins with the address that people see', async () => {
  bot = await startBotUnderTest({ env: { PUBLIC_URL: 'https://bot.example.fi/kuppia/' } });
  const link = await bot.app.links.draft({ ticketId: 'a/b', personId: 'c' }, bot.now());
  expect(link).toMatch(
    /^https:\/\/bot\.example\.fi\/kuppia\/drafts\/a%2Fb\/c\?until=\d+&sign=[0-9a-f]{64}$/,
  );
});

describe('taking a question', () => {
  beforeEach(async () => {
    await start();
    await asks(bot, bot.member);
  });

  it('two at the same moment: one has it, the other sees who', async () => {
    race.start();
    const [one, other] = await Promise.all([
      bot.leader.press(lastOf(bot, bot.leader), 'Otan tämän'),
      bot.coach.press(lastOf(bot, bot.coach), 'Otan tämän'),
    ]);
    const owner = (await onlyTicket(bot)).claimer?.name;
    const [won, lost] = owner === bot.leader.name ? [one, other] : [other, one];
    expect(buttonsOn(won.card)).toContain('Lähetä vastaus');
    expect(wordsOn(lost.card)).toContain(`${owner} on jo ottanut tämän.`);
    expect(buttonsOn(lost.card)).toEqual([]);
    const { history } = await onlyTicket(bot);
    expect(history.filter(({ what }) => what === 'claimed')).toHaveLength(1);
  });

  it('pressed again after the client was started anew, the card goes on where it was', async () => {
    await bot.leader.press(lastOf(bot, bot.leader), 'Otan tämän');
    bot.leader.restartsClient();
    const { card } = await bot.leader.press(lastOf(bot, bot.leader), 'Otan tämän');
    expect(buttonsOn(card)).toContain('Lähetä vastaus');
  });

  it('the others’ cards follow: who has it, and that it was answered', async () => {
    const other = lastOf(bot, bot.coach);
    expect(buttonsOn(other.cardFor(bot.coach))).toEqual(['Otan tämän']);
    await bot.leader.press(lastOf(bot, bot.leader), 'Otan tämän');
    await bot.settled();
    expect(wordsOn(other.cardFor(bot.coach))).toContain(bot.leader.name);
    expect(buttonsOn(other.cardFor(bot.coach))).toEqual([]);
    await bot.leader.press(lastOf(bot, bot.leader), 'Lähetä vastaus', {
      answer: 'Soita toimistoon: 02 123 4567.',
    });
    await bot.settled();
    expect(wordsOn(other.cardFor(bot.coach))).toContain('Soita toimistoon: 02 123 4567.');
    expect(wordsOn(lastOf(bot, bot.member).card)).toContain('02 123 4567');
    expect(bot.inbox(bot.coach)).toHaveLength(1);
  });

  it('given back, it is offered to the others again', async () => {
    const own = lastOf(bot, bot.leader);
    await bot.leader.press(own, 'Otan tämän');
    const { card } = await bot.leader.press(own, 'Anna muille');
    await bot.settled();
    expect(wordsOn(card)).toContain('Annoit tämän muille.');
    expect(bot.inbox(bot.leader)).toHaveLength(1);
    expect(bot.inbox(bot.coach)).toHaveLength(2);
    await answers(bot, bot.coach, 'Lomake A.');
    expect(wordsOn(lastOf(bot, bot.member).card)).toContain('Vastasi Veikko Valmentaja.');
  });

  it('an answer with a personal identity code is refused and kept in the form', async () => {
    const own = lastOf(bot, bot.leader);
    await bot.leader.press(own, 'Otan tämän');
    const { card } = await bot.leader.press(own, 'Lähetä vastaus', { answer: '131052-308T' });
    await bot.settled();
    expect(wordsOn(card)).toContain('Tässä näyttää olevan henkilötunnus');
    expect(wordsOn(card)).toContain('131052-308T');
    expect((await onlyTicket(bot)).state).toBe('claimed');
    expect(bot.inbox(bot.member)).toHaveLength(2);
  });

  it('an answer is sent once, however often it is pressed', async () => {
    const own = lastOf(bot, bot.leader);
    await bot.leader.press(own, 'Otan tämän');
    const inputs = { answer: 'Lomake A.' };
    const [first, second] = await bot.leader.doublePress(own, 'Lähetä vastaus', inputs);
    expect(second.body).toEqual(first.body);
    await bot.teams.redeliver(first, { as: 'newId' });
    await bot.settled();
    expect(bot.inbox(bot.member)).toHaveLength(3);
  });

  it('a coordinator gives it to others; what the first one had typed is not lost', async () => {
    const own = lastOf(bot, bot.leader);
    await bot.leader.press(own, 'Otan tämän');
    const { id } = await onlyTicket(bot);
    const seat = await answerFor(bot.coordinator);
    const verb = 'ticket.show';
    const data = { verb, ticketId: id };
    await bot.coordinator.act(seat, { type: 'Action.Execute', verb, data });
    await bot.coordinator.press(seat, 'Anna muille');
    const { card } = await bot.leader.press(own, 'Lähetä vastaus', { answer: 'Pitkä vastaus.' });
    expect(wordsOn(card)).toContain('Tilanne on muuttunut.');
    expect(wordsOn(card)).toContain('Pitkä vastaus.');
    await bot.leader.press(own, 'Otan tämän');
    await bot.leader.press(own, 'Lähetä vastaus');
    await bot.settled();
    expect(wordsOn(lastOf(bot, bot.member).card)).toContain('Pitkä vastaus.');
  });

  it('nobody outside the groups of the topic can touch or see it', async () => {
    const { id } = await onlyTicket(bot);
    for (const user of [bot.member, bot.otherCoach]) {
      for (const verb of ['show', 'claim', 'release', 'answer', 'close', 'draft']) {
        const seat = await answerFor(user);
        const name = `ticket.${verb}`;
        const data = { verb: name, ticketId: id, seen: 1, answer: 'x', closing: 'x' };
        const { card } = await user.act(seat, { type: 'Action.Execute', verb: name, data });
        expect(wordsOn(card)).toContain('Tämä ei kuulu rooliisi');
        expect(wordsOn(card)).not.toContain(QUESTION);
      }
    }
    expect((await onlyTicket(bot)).state).toBe('open');
  });

  it('an expert who is no longer in the group is refused', async () => {
    const [group] = await bot.store.expertGroups.all();
    if (!group) throw new Error('no group');
    const members = group.members.filter(({ id }) => id !== bot.leader.aadObjectId);
    const press = {
      groupId: group.id,
      token: 'left',
      actorId: 'test',
      at: bot.now(),
      isNew: false,
    };
    await bot.store.expertGroups.save(press, () => write({ ...group, members, lastEdit: 'left' }));
    const { card } = await bot.leader.press(lastOf(bot, bot.leader), 'Otan tämän');
    expect(wordsOn(card)).toContain('Tämä ei kuulu rooliisi');
  });
});

describe('the asker', () => {
  beforeEach(async () => {
    await start();
    await asks(bot, bot.member);
    await answers(bot, bot.leader, 'Lomake A.');
  });

  it('asks further, and the same expert answers again', async () => {
    const reply = lastOf(bot, bot.member);
    const empty = await bot.member.press(reply, 'Kysy lisää');
    expect(wordsOn(empty.card)).toContain('Täytä tämä.');
    const { card } = await bot.member.press(reply, 'Kysy lisää', { further: 'Entä osa-aika?' });
    await bot.settled();
    expect(wordsOn(card)).toContain('Lisäkysymyksesi meni vastaajalle: ”Entä osa-aika?”');
    expect(bot.inbox(bot.coach)).toHaveLength(1);
    const further = lastOf(bot, bot.leader);
    expect(wordsOn(further.card)).toContain('Kysyjä kysyy lisää.');
    expect(wordsOn(further.card)).toContain('Entä osa-aika?');
    await bot.leader.press(further, 'Lähetä vastaus', { answer: 'Sama lomake.' });
    await bot.settled();
    expect(wordsOn(lastOf(bot, bot.member).card)).toContain('Sama lomake.');
    await bot.member.press(lastOf(bot, bot.member), 'Tämä auttoi');
    expect((await onlyTicket(bot)).state).toBe('accepted');
  });

  it('a further question with a phone number is refused and kept', async () => {
    const reply = lastOf(bot, bot.member);
    const { card } = await bot.member.press(reply, 'Kysy lisää', { further: '040 123 4567' });
    expect(wordsOn(card)).toContain('Tässä näyttää olevan puhelinnumero');
    expect(wordsOn(card)).toContain('040 123 4567');
    expect((await onlyTicket(bot)).state).toBe('answered');
  });

  it('accepting and asking further at the same moment leave one of them', async () => {
    race.start();
    const reply = lastOf(bot, bot.member);
    await Promise.all([
      bot.member.press(reply, 'Tämä auttoi'),
      bot.member.press(reply, 'Kysy lisää', { further: 'Entä osa-aika?' }),
    ]);
    const { history } = await onlyTicket(bot);
    expect(history).toHaveLength(4);
  });

  it('nobody else can accept, and only a coordinator gets the draft', async () => {
    const { id } = await onlyTicket(bot);
    for (const verb of ['ticket.accept', 'ticket.further']) {
      const seat = await answerFor(bot.coordinator);
      const data = { verb, ticketId: id, seen: 3, further: 'x' };
      const press = await bot.coordinator.act(seat, { type: 'Action.Execute', verb, data });
      expect(wordsOn(press.card)).toContain('Tämä ei kuulu rooliisi');
    }
    await bot.member.press(lastOf(bot, bot.member), 'Tämä auttoi');
    const seat = await answerFor(bot.leader);
    const verb = 'ticket.draft';
    const data = { verb, ticketId: id };
    const press = await bot.leader.act(seat, { type: 'Action.Execute', verb, data });
    expect(wordsOn(press.card)).toContain('Tämä ei kuulu rooliisi');
  });

  it('each reads in the own language', async () => {
    await bot.store.people.change(bot.leader.aadObjectId, (one) => ({ ...one, language: 'sv' }));
    await bot.store.people.change(bot.member.aadObjectId, (one) => ({ ...one, language: 'en' }));
    await bot.member.press(lastOf(bot, bot.member), 'Kysy lisää', { further: 'Entä osa-aika?' });
    await bot.settled();
    const further = lastOf(bot, bot.leader);
    expect(wordsOn(further.card)).toContain('Frågeställaren frågar mer.');
    await bot.leader.press(further, 'Skicka svaret', { answer: 'Samma.' });
    await bot.settled();
    expect(wordsOn(lastOf(bot, bot.member).card)).toContain('An answer to your question');
  });
});

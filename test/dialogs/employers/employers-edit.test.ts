import type { CoachingTeam } from '../../../domain/teams/team';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import type { FakeUser, Message } from '../../support/fake-teams';
import { type OpenStore, openStore } from '../../support/stores';
import { addEmployers, ask, employerOf, inputsOn, wordsIn, wordsOn } from './employer-stage';

describe('changing an employer', () => {
  let kept: OpenStore;
  let bot: BotUnderTest;
  let team: CoachingTeam;

  beforeEach(async () => {
    kept = await openStore();
    bot = await startBotUnderTest({ collection: kept.collection });
    team = await bot.addCoachingTeam();
  });

  afterEach(async () => {
    await bot.stop();
    await kept.dispose();
  });

  const register = () => bot.store.employers.register(team.id);
  const prisma = () =>
    employerOf(team.id, 'Prisma', { site: 'Pori', industry: 'Kauppa', needs: 'Hyllyttäjiä' });
  const stored = async () => {
    const found = await bot.store.employers.find(team.id, prisma().id);
    if (!found) throw new Error('Prisma is gone');
    return found.value;
  };

  async function formOf(user: FakeUser, called = 'Prisma, Pori'): Promise<Message> {
    const message = await ask(user, 'työnantajat');
    await user.press(message, `Avaa ${called}`);
    await user.press(message, 'Muokkaa');
    return message;
  }

  async function addForm(user: FakeUser, search = ''): Promise<Message> {
    const message = await ask(user, `työnantajat ${search}`);
    await user.press(message, 'Lisää työnantaja');
    return message;
  }

  describe('by two coaches at the same time', () => {
    beforeEach(() => addEmployers(bot, [prisma()]));

    it('keeps both changes when they are of different fields', async () => {
      const [mine, theirs] = [await formOf(bot.coach), await formOf(bot.otherCoach)];
      await bot.otherCoach.press(theirs, 'Tallenna', { needs: 'Kassoja' });
      await bot.coach.press(mine, 'Tallenna', { site: 'Porin Mikkola' });
      expect((await stored()).employer).toMatchObject({
        site: 'Porin Mikkola',
        needs: 'Kassoja',
        industry: 'Kauppa',
      });
      expect(wordsOn(mine, bot.coach)).toContain('molempien muutokset');
      expect(wordsOn(theirs, bot.otherCoach)).toContain('Tallennettu.');
    });

    it('shows both when they are of one field, and replaces only knowingly', async () => {
      const [mine, theirs] = [await formOf(bot.coach), await formOf(bot.otherCoach)];
      await bot.otherCoach.press(theirs, 'Tallenna', { needs: 'Kassoja', industry: 'Ruoka' });
      await bot.coach.press(mine, 'Tallenna', { needs: 'Siivoojia', site: 'Mikkola' });
      expect((await stored()).employer).toMatchObject({ needs: 'Kassoja', site: 'Pori' });
      expect(inputsOn(mine, bot.coach)).toMatchObject({
        needs: 'Siivoojia',
        site: 'Mikkola',
        industry: 'Ruoka',
      });
      expect(wordsOn(mine, bot.coach)).toContain('Tässä on nyt tallessa: Kassoja');
      expect(wordsOn(mine, bot.coach)).not.toContain('tallessa: Pori');
      await bot.coach.press(mine, 'Tallenna', { needs: 'Kassoja ja siivoojia' });
      expect((await stored()).employer).toMatchObject({
        needs: 'Kassoja ja siivoojia',
        site: 'Mikkola',
        industry: 'Ruoka',
      });
    });

    it('loses nothing when both press at once', async () => {
      const [mine, theirs] = [await formOf(bot.coach), await formOf(bot.otherCoach)];
      await Promise.all([
        bot.coach.press(mine, 'Tallenna', { site: 'Mikkola' }),
        bot.otherCoach.press(theirs, 'Tallenna', { needs: 'Kassoja' }),
      ]);
      const { employer, history } = await stored();
      expect(employer).toMatchObject({ site: 'Mikkola', needs: 'Kassoja' });
      expect(history).toHaveLength(2);
    });
  });

  it('is one change, however often Save is pressed or delivered', async () => {
    await addEmployers(bot, [prisma()]);
    const form = await formOf(bot.coach);
    const [first, second] = await bot.coach.doublePress(form, 'Tallenna', { needs: 'Kassoja' });
    expect(second.card).toEqual(first.card);
    const { activity } = first;
    if (!activity) throw new Error('nothing was sent');
    await bot.teams.redeliver({ activity }, { as: 'sameId' });
    await bot.teams.redeliver({ activity }, { as: 'newId' });
    expect((await stored()).history).toHaveLength(1);
  });

  it('names each wrong field and keeps what was typed', async () => {
    await addEmployers(bot, [prisma()]);
    const form = await formOf(bot.coach);
    await bot.coach.press(form, 'Tallenna', {
      businessId: '1234567-8',
      needs: 'Soita 040 123 4567',
    });
    expect(wordsOn(form, bot.coach)).toContain('Y-tunnus ei ole oikein');
    expect(wordsOn(form, bot.coach)).toContain('puhelinnumero');
    expect(inputsOn(form, bot.coach)).toMatchObject({
      businessId: '1234567-8',
      needs: 'Soita 040 123 4567',
      site: 'Pori',
    });
    await bot.coach.press(form, 'Tallenna', { businessId: 'FI02012566', needs: 'Kassoja' });
    expect((await stored()).employer).toMatchObject({ businessId: '0201256-6', needs: 'Kassoja' });
  });

  it('shows the former versions with their days and without names', async () => {
    await addEmployers(bot, [prisma()]);
    const form = await formOf(bot.coach);
    await bot.coach.press(form, 'Tallenna', { needs: 'Kassoja' });
    const message = await ask(bot.leader, 'työnantajat');
    await bot.leader.press(message, 'Avaa Prisma, Pori');
    const words = wordsOn(message, bot.leader);
    expect(words).toContain('24.11.2026');
    expect(words).toContain('Työnantajan tarpeet: Hyllyttäjiä → Kassoja');
    expect(words).not.toMatch(/Valma|Veikko/);
  });

  describe('by adding one', () => {
    it('starts from what was searched for and keeps it once', async () => {
      const form = await addForm(bot.coach, 'Rauman Telakka');
      expect(inputsOn(form, bot.coach)).toMatchObject({ name: 'Rauman Telakka' });
      const [first, second] = await bot.coach.doublePress(form, 'Tallenna', { site: 'Rauma' });
      expect(second.card).toEqual(first.card);
      expect(wordsIn(first.card)).toContain('Tallennettu.');
      expect(await register()).toEqual([
        expect.objectContaining({ name: 'Rauman Telakka', site: 'Rauma', teamId: team.id }),
      ]);
    });

    it('makes one employer of a name that two coaches add at once', async () => {
      const [mine, theirs] = [await addForm(bot.coach), await addForm(bot.otherCoach)];
      await Promise.all([
        bot.coach.press(mine, 'Tallenna', { name: 'Lidl' }),
        bot.otherCoach.press(theirs, 'Tallenna', { name: 'lidl' }),
      ]);
      expect(await register()).toHaveLength(1);
    });

    it('refuses another writing of one that is there, and opens that one', async () => {
      await addEmployers(bot, [employerOf(team.id, 'K-Market Keskusta')]);
      const form = await addForm(bot.coach);
      await bot.coach.press(form, 'Tallenna', { name: 'K-market keskusta Oy', industry: 'Kauppa' });
      expect(await register()).toHaveLength(1);
      expect(wordsOn(form, bot.coach)).toContain('Rekisterissä on jo K-Market Keskusta');
      expect(inputsOn(form, bot.coach)).toMatchObject({
        name: 'K-market keskusta Oy',
        industry: 'Kauppa',
      });
      await bot.coach.press(form, 'Avaa K-Market Keskusta');
      expect(wordsOn(form, bot.coach)).toContain('Viimeksi yhteydessä');
    });

    it('asks about one that looks alike, and takes the answer for that one only', async () => {
      await addEmployers(bot, [
        employerOf(team.id, 'K-Market Keskusta'),
        employerOf(team.id, 'Satakunnan Rautakauppa'),
      ]);
      const form = await addForm(bot.coach);
      await bot.coach.press(form, 'Tallenna', { name: 'K-Market Keskusta Pori' });
      expect(wordsOn(form, bot.coach)).toContain('samannäköisiä: K-Market Keskusta');
      await bot.coach.press(form, 'Tallenna', {
        name: 'Satakunnan Rautakaupat',
        different: true,
      });
      expect(await register()).toHaveLength(2);
      expect(wordsOn(form, bot.coach)).toContain('samannäköisiä: Satakunnan Rautakauppa');
      await bot.coach.press(form, 'Tallenna', { different: true });
      expect((await register()).map(({ name }) => name)).toContain('Satakunnan Rautakaupat');
    });

    it('tells two shops of one chain apart by their sites', async () => {
      for (const site of ['Pori', 'Rauma']) {
        const form = await addForm(bot.coach);
        await bot.coach.press(form, 'Tallenna', { name: 'Prisma', site });
      }
      expect((await register()).map(({ site }) => site).sort()).toEqual(['Pori', 'Rauma']);
    });

    it('takes a name that another employer had before it was renamed', async () => {
      await bot.coach.press(await addForm(bot.coach), 'Tallenna', { name: 'Telakka' });
      const form = await formOf(bot.coach, 'Telakka');
      await bot.coach.press(form, 'Tallenna', { name: 'Seaside' });
      await bot.coach.press(await addForm(bot.coach), 'Tallenna', { name: 'Telakka' });
      expect((await register()).map(({ name }) => name).sort()).toEqual(['Seaside', 'Telakka']);
    });
  });

  it('is refused to a member with a forged card', async () => {
    await addEmployers(bot, [prisma()]);
    const message = await ask(bot.member, 'työnantajat');
    const base = { name: 'Prisma', businessId: '', site: 'Pori', industry: '', needs: '' };
    const token = '7d1f9f4e-0d3c-4a57-9d6b-000000000001';
    const common = {
      verb: 'employers.save',
      team: team.id,
      token,
      base,
      byId: bot.coach.aadObjectId,
    };
    for (const employer of [prisma().id, '']) {
      const data = { ...common, ...base, employer, name: 'Vaihdettu' };
      const action = { type: 'Action.Execute', verb: 'employers.save', data };
      expect(wordsIn((await bot.member.act(message, action)).card)).toContain('ei kuulu rooliisi');
    }
    expect(await register()).toEqual([expect.objectContaining({ name: 'Prisma' })]);
  });
});

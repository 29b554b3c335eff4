import { strFromU8, unzipSync } from 'fflate';
import { readMark } from '../../../domain/assessments/mark';
import { resultOf } from '../../../domain/assessments/result';
import { CRITERION_NUMBERS } from '../../../domain/criteria/criterion';
import { write } from '../../../domain/kit/decision';
import { localDateOrThrow } from '../../../domain/local-date';
import { type BotUnderTest, startBotUnderTest } from '../../support/bot-under-test';
import { buttonsOn } from '../../support/card-texts';
import type { Message } from '../../support/fake-teams';
import { actionsOf } from '../../support/fake-teams/card-actions';
import { LIITE_9 } from '../../support/liite9';
import { partsOf, readWorkbook } from '../../support/read-workbook';
import { asks } from '../assessments/stage';
import { lastTo } from './stage';

let bot: BotUnderTest;
let message: Message;

beforeEach(async () => {
  bot = await startBotUnderTest({ isDemo: true });
  await bot.addCoachingTeam();
  message = await asks(bot.leader, 'arviointi');
  await bot.leader.press(message, 'Tuo aiempi arviointi');
  await bot.leader.press(message, 'Tallenna', {
    form: 'psychiatric',
    day: '2022-12-19',
    who: 'ELY-keskus',
    ...Object.fromEntries(CRITERION_NUMBERS.map((number) => [`m${number}`, LIITE_9[number] ?? ''])),
  });
});
afterEach(() => bot.stop());

async function downloads(button: string) {
  await bot.leader.press(message, button);
  const [open] = actionsOf(lastTo(bot, bot.leader).card ?? {});
  const response = await fetch(String(open?.action.url));
  expect(response.status).toBe(200);
  const type = response.headers.get('content-type');
  const name = response.headers.get('content-disposition');
  return { type, name, content: Buffer.from(await response.arrayBuffer()) };
}

it('as a workbook have each score so that it can be read back, and print on one width', async () => {
  const { name, content } = await downloads('Lataa Excel');
  expect(name).toMatch(/filename="Arviointi Porin tiimi .*[.]xlsx"/);
  const [scores, history] = await readWorkbook(content);
  expect(scores?.rows).toHaveLength(25);
  const read = new Map(
    (scores?.records ?? []).flatMap((row) => {
      const criterion = CRITERION_NUMBERS.find((number) => number === row.Nro);
      const mark = readMark(String(row.Pisteet ?? ''));
      return criterion && mark ? [[criterion, mark] as const] : [];
    }),
  );
  expect(resultOf(read)).toMatchObject({
    known: 72,
    given: { from: 83, to: 89 },
    possible: { from: 88, to: 114 },
    notRelevant: [5, 9],
  });
  expect(history?.records).toMatchObject([{ Arvioijat: 'ELY-keskus', Alaraja: 88, Yläraja: 114 }]);
  const sheet = partsOf(content)['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toMatch(/orientation="landscape"/);
  expect(sheet).toMatch(/fitToWidth="1"|fitToPage="1"/);
  expect(sheet).toContain('<autoFilter');
});

it('name the days that a score rests on, and what was taken back since as such', async () => {
  const [team] = await bot.store.teams.all();
  const teamId = team?.value.id ?? '';
  const [kept] = await bot.store.assessments.of(teamId);
  const sheet = kept?.sheets[0];
  if (!kept || !sheet) throw new Error('nothing imported');
  const press = { teamId, actorId: 'leader', at: bot.now(), token: 'x' };
  const on = localDateOrThrow('2026-11-24');
  const of = { teamId, on, byId: 'leader', ticks: [] };
  await bot.store.evidence.note(press, { ...of, id: 'e1', kind: 'steeringGroup' });
  await bot.store.evidence.note(press, { ...of, id: 'e2', kind: 'goalsTold' });
  await bot.store.evidence.remove({ ...press, evidenceId: 'e2' });
  const { assessorId } = sheet;
  const assessmentId = kept.assessment.id;
  await bot.store.assessments.mark({ ...press, assessmentId, assessorId }, () =>
    write({
      ...sheet,
      marks: sheet.marks.map((mark) =>
        mark.criterion === 10 ? { ...mark, evidence: ['logs', 'noted:e1', 'noted:e2'] } : mark,
      ),
    }),
  );
  const [scores] = await readWorkbook((await downloads('Lataa Excel')).content);
  expect(scores?.records.find((row) => row.Nro === 10)).toMatchObject({
    Näyttö: 'Kirjausten luku; Ohjausryhmän kokous: ti 24.11.2026; Merkintä, joka on peruttu',
  });
});

it('as a document have the total, the sections and the plan', async () => {
  await bot.leader.press(message, 'Suunnitelma');
  await bot.leader.press(message, 'Tallenna suunnitelma', {
    c0: '23',
    w0: 'Seuranta <12 kk> & soitto',
    c1: 'none',
    c2: 'none',
  });
  const { type, name, content } = await downloads('Lataa Word');
  expect(type).toMatch(/wordprocessingml\.document$/);
  expect(name).toMatch(/[.]docx"/);
  const document = strFromU8(
    unzipSync(new Uint8Array(content))['word/document.xml'] ?? new Uint8Array(),
  );
  const words = document.replace(/<[^>]+>/g, ' ');
  expect(words).toContain('välien kanssa 83–89');
  expect(words).toContain('88 pistettä olisi kohtalainen taso');
  expect(words).toContain('Palvelun järjestäminen');
  expect(words).toContain('17. Tiivis yhteys työnantajiin');
  expect(words).toContain('Kehittämissuunnitelma');
  expect(words).toContain('Seuranta &lt;12 kk&gt; &amp; soitto');
});

it('are for the leader alone', async () => {
  const seen = await asks(bot.coach, 'arviointi');
  await bot.coach.press(seen, 'Tulos ma 19.12.2022');
  expect(buttonsOn(seen.cardFor(bot.coach))).not.toContain('Lataa Excel');
  const [kept] = await bot.store.assessments.of((await bot.store.teams.all())[0]?.value.id ?? '');
  const verb = 'workbook.assessment';
  const { teamId, id } = kept?.assessment ?? { teamId: '', id: '' };
  const forged = await bot.coach.act(seen, {
    type: 'Action.Execute',
    verb,
    data: { verb, teamId, assessmentId: id },
  });
  expect(JSON.stringify(forged.card)).toContain('Tämä ei kuulu rooliisi');
});

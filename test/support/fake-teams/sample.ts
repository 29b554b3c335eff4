import type { FakeTeams } from './fake-teams';

/** Two coaching teams with people of every role, for trying things by hand. */
export async function addSampleTenant(teams: FakeTeams): Promise<void> {
  const [riitta, aino, eero, maija, jonas, kari] = [
    teams.addUser('Riitta Johtaja'),
    teams.addUser('Aino Valmentaja'),
    teams.addUser('Eero Valmentaja'),
    teams.addUser('Maija Koordinaattori'),
    teams.addUser({ name: 'Jonas Tränare', locale: 'sv-FI' }),
    teams.addUser({ name: 'Kate Guest', locale: 'en-GB', isGuest: true }),
  ];
  const pori = teams.addTeam({
    name: 'Porin valmennustiimi',
    owners: [riitta],
    members: [aino, eero, maija],
  });
  const rauma = teams.addTeam({
    name: 'Rauman valmennustiimi',
    owners: [riitta],
    members: [jonas, maija, kari],
  });
  await teams.addChannel(pori, 'Viikkokooste');
  teams.addGroupChat('Työparit', [aino, eero]);
  await teams.installBot(pori);
  await teams.installBot(rauma);
}

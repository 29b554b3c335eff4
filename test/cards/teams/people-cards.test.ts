import { channelHelpCard } from '../../../cards/home/channel-help-card';
import { helpCard } from '../../../cards/home/help-card';
import { chooseLanguage } from '../../../cards/home/language-button';
import { welcomeCard } from '../../../cards/home/welcome-card';
import type { CardAction } from '../../../cards/kit/card-action';
import type { CardReply } from '../../../cards/kit/card-reply';
import { answeredCard, askedCard } from '../../../cards/teams/asker-cards';
import {
  acceptCoach,
  askToCoachAction,
  refuseCoach,
} from '../../../cards/teams/coach-request-actions';
import { coachRequestCard, decidedCard } from '../../../cards/teams/coach-request-card';
import { newTeamCard } from '../../../cards/teams/new-team-card';
import { settingsCard } from '../../../cards/teams/settings-card';
import { editPersonAction, teamCard } from '../../../cards/teams/team-card';
import { saveTeam } from '../../../cards/teams/team-details-actions';
import { teamDetailsCard } from '../../../cards/teams/team-details-card';
import { savePerson, turnPage } from '../../../cards/teams/team-person-actions';
import { teamPersonCard } from '../../../cards/teams/team-person-card';
import { PERSON_ERRORS } from '../../../cards/teams/team-person-view';
import { whichTeamCard } from '../../../cards/teams/which-team-card';
import { LANGUAGES, type Language } from '../../../domain/language';
import { lintCard } from '../../support/lint-card';
import { objectsWithin } from '../../support/objects-within';
import { schemaKeys } from '../../support/schema-keys';

const uuid = (n: number) => `7d1f9f4e-0d3c-4a57-9d6b-${String(n).padStart(12, '0')}`;
const choices = Array.from({ length: 100 }, (_, n) => ({
  title: `Henkilö Pitkänimi-Nimenjatke ${n}`,
  value: uuid(n),
}));
const form = {
  name: 'Porin tiimi',
  region: 'Pori',
  summaryChannelId: uuid(1),
  weeklyTarget: '6',
  isRural: 'false',
  language: 'fi',
};
const person = { isCoach: 'true', isLeader: 'false', sharePercent: '100' };
const surface = 'chat' as const;

function cardsIn(language: Language): Record<string, CardReply> {
  const people = choices.map(({ title, value }) => ({
    id: value,
    name: title,
    roles: ['coach' as const, 'leader' as const],
    sharePercent: 50,
  }));
  const team = {
    id: uuid(1),
    region: 'Päijät-Häme ja sen naapurit',
    teamsTeamId: 'a',
    tenantId: 'b',
    serviceUrl: 'https://a.example',
    people: people.slice(0, 12).map((one) => ({ ...one, mri: '29:x' })),
    weeklyTarget: 6,
    isRural: false,
    language,
    createdAt: '2026-11-24T08:00:00.000Z',
  };
  const details = { name: 'Pori', region: 'Pori', weeklyTarget: 6, isRural: true, language: 'fi' };
  const request = {
    data: { teamId: uuid(1), personId: uuid(2), round: 1 },
    name: 'Jaana',
    teamName: 'Pori',
    sharePercent: 'x',
  };
  return {
    welcome: welcomeCard(language, { teamsTeamId: 'a', channelId: 'b' }),
    channelHelp: channelHelpCard(language),
    help: helpCard(language, {
      roles: ['coach', 'leader'],
      places: [],
      surface,
      privacyUrl: 'https://a.example/privacy',
      version: '1.2.3',
    }),
    settings: settingsCard(language, {
      teams: choices.map(({ title, value }) => ({ ...team, id: value, name: title })),
      page: 3,
      canCreate: true,
      canSetRetention: true,
      askedIn: { teamsTeamId: '', channelId: '' },
      friday: 'paused',
      morning: 'on',
      surface,
    }),
    places: newTeamCard(language, {
      places: choices,
      askedIn: { teamsTeamId: uuid(3), channelId: uuid(4) },
      surface,
    }),
    'no places': newTeamCard(language, {
      places: [],
      askedIn: { teamsTeamId: '', channelId: '' },
      surface,
    }),
    team: teamCard(language, {
      teamId: uuid(1),
      details: { ...details, language: 'fi', summaryChannelId: undefined },
      channelName: undefined,
      people,
      asking: people,
      surface,
    }),
    details: teamDetailsCard(language, {
      data: { teamId: uuid(1), teamsTeamId: 'a', edit: { token: uuid(2), base: form } },
      form,
      canRename: true,
      channels: choices,
      hasNoRoster: true,
      isChannelGone: true,
      errors: { name: 'required', region: 'email', weeklyTarget: 'notAChoice' },
      theirs: { language: 'sv', isRural: 'true' },
      surface,
    }),
    ...Object.fromEntries(
      PERSON_ERRORS.map((kind) => [
        `person ${kind}`,
        teamPersonCard(language, {
          data: { teamId: uuid(1), personId: '', token: uuid(2), page: 1 },
          form: person,
          candidates: choices,
          pages: 3,
          teamName: 'Pori',
          error: { kind, theirs: 'x' },
          surface,
        }),
      ]),
    ),
    whichTeam: whichTeamCard(language, choices, surface),
    asked: askedCard(language, { state: 'sent', teamName: 'Pori' }),
    request: coachRequestCard(language, { ...request, hasShareError: true, surface }),
    decided: decidedCard(language, {
      name: 'Jaana',
      teamName: 'Pori',
      isAccepted: true,
      isByReader: false,
      deciderName: 'Tiina',
    }),
    answered: answeredCard(language, { teamName: 'Pori', sharePercent: 50 }),
  };
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.entries(cardsIn(language)))('%s is a card Teams can show', (_name, { card }) => {
    expect(lintCard(card)).toEqual([]);
    // A missing string would show as its key.
    expect(JSON.stringify(card)).not.toMatch(
      /"(?:text|title|label)":"[a-z]+[A-Za-z]*\.[a-zA-Z.]+"/,
    );
  });
});

const SENT: readonly (readonly [string, CardAction])[] = [
  ['help', chooseLanguage],
  ['team', editPersonAction],
  ['details', saveTeam],
  ['person conflict', savePerson],
  ['person conflict', turnPage],
  ['whichTeam', askToCoachAction],
  ['request', acceptCoach],
  ['request', refuseCoach],
];

it.each(SENT)('every input of "%s" is read by its button', (name, action) => {
  const card = cardsIn('fi')[name]?.card;
  if (!card) throw new Error(`no card ${name}`);
  const inputs = [...objectsWithin(card)].filter((one) => String(one.type).startsWith('Input.'));
  expect(inputs.length).toBeGreaterThan(0);
  expect(schemaKeys(action)).toEqual(expect.arrayContaining(inputs.map((one) => one.id)));
});

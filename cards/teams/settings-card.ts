import type { Language } from '../../domain/language';
import type { CoachingTeam } from '../../domain/teams/team';
import { type FridayState, fridayPart } from '../friday/friday-part';
import {
  adaptiveCard,
  buttonRow,
  heading,
  note,
  paragraph,
  subheading,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { type Words, wordsIn } from '../kit/wording';
import { type MorningState, morningPart } from '../my-week/morning-part';
import { openRetention } from '../privacy/retention-actions';
import { beginTeam, openExperts } from './settings-actions';
import { settingsDoor } from './settings-door';
import { teamRows } from './team-rows';

/** Rows a page: what still fits with the longest names. */
const PAGE_ROWS = 15;

export interface SettingsView {
  /** Coaching teams that the person may change. */
  readonly teams: readonly CoachingTeam[];
  readonly page: number;
  readonly canCreate: boolean;
  readonly canSetRetention: boolean;
  /** The channel and the Teams team it was asked in. */
  readonly askedIn: { readonly teamsTeamId: string; readonly channelId: string };
  /** A coach's own switches. */
  readonly friday?: FridayState | undefined;
  readonly morning?: MorningState | undefined;
  readonly surface: Surface;
}

/** A coach's own settings, the teams, each of which opens, and the way to a new one. */
export function settingsCard(language: Language, view: SettingsView): CardReply {
  const t = wordsIn(language);
  const title = t('settings.title');
  const { surface, askedIn } = view;
  const toPage = { surface, inputs: 'none' } as const;
  return {
    kind: 'card',
    title,
    card: adaptiveCard(
      language,
      [
        heading(title),
        ...(view.friday ? fridayPart(t, view.friday, { surface, back: askedIn }) : []),
        ...(view.morning ? morningPart(t, view.morning, { surface, back: askedIn }) : []),
        ...teamsPart(t, view),
      ],
      [
        view.canCreate ? button(beginTeam, t('settings.newTeam'), askedIn, toPage) : undefined,
        view.canCreate ? button(openExperts, t('experts.button'), {}, toPage) : undefined,
        view.canSetRetention
          ? button(openRetention, t('privacy.retention.title'), {}, toPage)
          : undefined,
      ],
    ),
  };
}

function teamsPart(t: Words, { teams, canCreate, askedIn, ...view }: SettingsView): CardElement[] {
  if (teams.length === 0) return canCreate ? [paragraph(t('settings.noTeams'))] : [];
  const pages = Math.ceil(teams.length / PAGE_ROWS);
  const page = Math.min(view.page, pages - 1);
  const turnTo = (title: string, to: number) =>
    button(settingsDoor.here, title, { ...askedIn, page: to }, { surface: view.surface });
  const ways = [
    ...(page > 0 ? [turnTo(t('settings.previous'), page - 1)] : []),
    ...(page < pages - 1 ? [turnTo(t('settings.next'), page + 1)] : []),
  ];
  return [
    subheading(t('settings.teams', { number: teams.length })),
    ...teamRows(t, teams.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS), view.surface),
    ...(pages > 1 ? [note(t('settings.page', { page: page + 1, pages })), buttonRow(ways)] : []),
  ];
}

import type { Employer } from '../../domain/employers/employer';
import type { Language } from '../../domain/language';
import { adaptiveCard, buttonRow, container, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { numberIn } from '../kit/formats';
import { type Choice, choiceInput, textInput } from '../kit/inputs';
import { type Words, wordsIn } from '../kit/wording';
import { calledIn } from './called-in';
import { addEmployer, employerList, openEmployer, type RegisterPlace } from './employer-actions';

/** Rows a page: what still fits with the longest names and sites. */
const PAGE_ROWS = 15;

export interface EmployerListView {
  readonly place: RegisterPlace;
  /** Of the whole search, in order. */
  readonly employers: readonly Employer[];
  readonly total: number;
  /** The person's teams; a switch is shown when there are several. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly surface: Surface;
}

/** The team's register: a search, a page of rows that open in place, and the way to add one. */
export function employerListCard(language: Language, view: EmployerListView): CardReply {
  const t = wordsIn(language);
  const { surface, employers } = view;
  const pages = Math.max(1, Math.ceil(employers.length / PAGE_ROWS));
  const place = { ...view.place, page: Math.min(view.place.page, pages - 1) };
  const rows = employers.slice(place.page * PAGE_ROWS, (place.page + 1) * PAGE_ROWS);
  const turnTo = (title: string, page: number) =>
    button(employerList.here, title, { ...place, page }, { surface, inputs: 'none' });
  const team = view.teams.length > 1 ? {} : { team: place.team };
  const title = t('employers.title');
  const body = [
    heading(title),
    ...teamSwitch(t, view),
    ...textInput(
      { id: 'search', label: t('employers.search'), value: place.search },
      { maxLength: 120 },
    ),
    buttonRow([button(employerList.here, t('employers.find'), team, { surface })]),
    summary(t, language, view),
    ...rows.map((employer) => row(t, employer, { ...place, employer: employer.id }, surface)),
    pages > 1 ? note(t('employers.page', { page: place.page + 1, pages })) : undefined,
  ];
  const actions = [
    place.page > 0 ? turnTo(t('employers.previous'), place.page - 1) : undefined,
    place.page < pages - 1 ? turnTo(t('employers.next'), place.page + 1) : undefined,
    toggleUnmet(t, place, surface),
    button(addEmployer, t('employers.add'), team, { surface }),
  ];
  return { kind: 'card', title, card: adaptiveCard(language, body, actions) };
}

function teamSwitch(t: Words, { teams, place }: EmployerListView): CardElement[] {
  if (teams.length < 2) return teams.map(({ name }) => note(t('employers.inTeam', { name })));
  const choices: Choice[] = teams.map(({ id, name }) => ({ title: name, value: id }));
  return choiceInput({ id: 'team', label: t('employers.team'), value: place.team }, choices);
}

function summary(t: Words, language: Language, view: EmployerListView): CardElement {
  const { total, employers, place } = view;
  const { search } = place;
  if (total === 0) return paragraph(t('employers.empty'));
  if (place.unmet)
    return note(t('employers.unmetCount', { count: numberIn(language, employers.length) }));
  if (search === '') return note(t('employers.count', { total: numberIn(language, total) }));
  if (employers.length === 0) return paragraph(t('employers.noneFound', { search }));
  const count = numberIn(language, employers.length);
  return note(t('employers.found', { search, count, total: numberIn(language, total) }));
}

/** Between the whole register and those that nobody has contacted for long. */
function toggleUnmet(t: Words, place: RegisterPlace, surface: Surface) {
  const title = t(place.unmet ? 'employers.all' : 'employers.unmet');
  const data = { ...place, page: 0, unmet: !place.unmet };
  return button(employerList.here, title, data, { surface, inputs: 'none' });
}

function row(t: Words, employer: Employer, data: object, surface: Surface): CardElement {
  const { name, site } = employer;
  const press = t('employers.open', { name: calledIn(employer) });
  return container(
    [
      paragraph(plain(name), { color: 'Accent', weight: 'Bolder' }),
      ...(site ? [note(plain(site), { spacing: 'None' })] : []),
    ],
    {
      separator: true,
      spacing: 'Small',
      selectAction: button(openEmployer, press, data, { surface, inputs: 'none' }),
    },
  );
}

import { CARD_LIMIT } from '../../../cards/kit/adaptive-card';
import { wordsIn } from '../../../cards/kit/wording';
import { listPage } from '../../../cards/readiness/list-page';
import { nextPage } from '../../../cards/readiness/next-page';
import { goTo } from '../../../cards/readiness/page-actions';
import { resultPage } from '../../../cards/readiness/result-page';
import { LANGUAGES } from '../../../domain/language';
import { GROUPS, POINT_IDS } from '../../../domain/readiness/point';
import { ALTERNATIVES, pointsFor } from '../../../domain/readiness/points';
import {
  POINT_ANSWERS,
  PRACTICES,
  type ReadinessState,
  WISHES,
} from '../../../domain/readiness/state';
import { wordsOn } from '../../support/card-texts';
import { inputsOf } from '../../support/fake-teams/card-inputs';
import { lintCard } from '../../support/lint-card';
import { objectsWithin } from '../../support/objects-within';
import { randomFrom, SEED } from '../../support/random';
import { realKnowledge } from '../../support/real-knowledge';

const ROUNDS = 60;

/** Refusals and marks, in the three languages, as parts of words. */
const REFUSALS = new RegExp(
  [
    ...['ei sovellu', 'hylät', 'hylk', 'ei täyty', 'puutteel', 'este(?:itä|et|en)?\\b', 'epäonnis'],
    ...['ei ole valmis', 'pistemäär', 'pistettä', '\\d ?%'],
    ...['olämplig', 'avslag', 'avslås', 'uppfylls inte', 'hinder', 'underkän', 'poäng'],
    ...['not suitable', 'unsuitable', 'reject', 'not ready', 'barrier', 'score', 'failed'],
  ].join('|'),
  'i',
);

const START: ReadinessState = {
  runId: 'd9428888-122b-41e1-b85c-61c5f1d1b0a1',
  startedAt: '2026-11-24T08:00:00.000Z',
  wish: 'yes',
  isWorkActivity: true,
  answers: 'u'.repeat(16),
  practice: '',
  revision: 99_999,
};

const view = (state: ReadinessState, language: (typeof LANGUAGES)[number]) => ({
  language,
  surface: 'chat' as const,
  state,
  knowledge: realKnowledge,
  hasMovedOn: true,
});

function* states(): Generator<ReadinessState> {
  for (const letter of POINT_ANSWERS)
    for (const practice of PRACTICES)
      for (const isWorkActivity of [true, false])
        yield { ...START, answers: letter.repeat(16), practice, isWorkActivity };
  const random = randomFrom(SEED);
  const one = <T>(items: readonly [T, ...T[]]): T =>
    items[Math.floor(random() * items.length)] ?? items[0];
  for (let round = 0; round < ROUNDS; round += 1)
    yield {
      ...START,
      wish: one(WISHES),
      isWorkActivity: random() < 0.5,
      practice: random() < 0.8 ? '' : one(PRACTICES),
      answers: POINT_IDS.map(() => one(POINT_ANSWERS)).join(''),
    };
}

describe.each(LANGUAGES)('the pages of the checklist, in %s', (language) => {
  const t = wordsIn(language);

  it(`have a way in and no refusal, whatever was answered (SEED=${SEED})`, () => {
    for (const state of states()) {
      const about = JSON.stringify(state);
      const result = resultPage(view(state, language));
      const words = wordsOn(result.card);
      const missing = [
        t('readiness.page.wayIn'),
        t('readiness.wayIn.who'),
        t('readiness.wayIn.call'),
        t('readiness.wayIn.openToAll'),
        t(
          state.isWorkActivity
            ? 'readiness.wayIn.formWorkActivity'
            : 'readiness.wayIn.formReferral',
        ),
        t(`readiness.wayIn.${state.wish}`),
      ].filter((text) => !words.includes(text));
      expect({ about, missing }).toEqual({ about, missing: [] });
      for (const { card } of [result, nextPage(view(state, language))])
        expect({ about, refusal: REFUSALS.exec(wordsOn(card))?.[0] }).toEqual({ about });
    }
  });

  it(`name every support with its kind, and every point once (SEED=${SEED})`, () => {
    for (const state of states()) {
      const about = JSON.stringify(state);
      const { card } = resultPage(view(state, language));
      const words = wordsOn(card);
      const summary = String([...objectsWithin(card)].find(({ id }) => id === 'summary')?.value);
      const texts = state.practice === '' ? [words, summary] : [words];
      const points = pointsFor(state.isWorkActivity);
      const letterOf = (id: (typeof POINT_IDS)[number]) => state.answers[POINT_IDS.indexOf(id)];
      const supported = points
        .filter(({ id, asks }) => asks !== 'fact' && letterOf(id) === (asks === 'need' ? 'm' : 's'))
        .map(({ id }) => id);
      const missing = texts.flatMap((text) =>
        supported.filter(
          (id) =>
            !text.includes(t(`readiness.point.${id}.label`)) ||
            !text.includes(t(`readiness.point.${id}.support`)),
        ),
      );
      const isEither = ALTERNATIVES.some((id) => state.isWorkActivity && letterOf(id) === 'm');
      // A fact of the work activity that is not so is nothing to talk about.
      const named = points.filter(({ id, asks }) => !(asks === 'fact' && letterOf(id) === 's'));
      const unnamed = named.filter(
        ({ id }) =>
          !words.includes(t(`readiness.point.${id}.label`)) &&
          !(isEither && ALTERNATIVES.some((one) => one === id)),
      );
      const others = POINT_IDS.filter(
        (id) => !supported.includes(id) && words.includes(t(`readiness.point.${id}.support`)),
      );
      expect({ about, missing, unnamed, others }).toEqual({
        about,
        missing: [],
        unnamed: [],
        others: [],
      });
    }
  });

  it(`fit into Teams and parse, at their fullest too (SEED=${SEED})`, () => {
    for (const state of states()) {
      const about = JSON.stringify(state);
      const one = view(state, language);
      const pages = [
        resultPage(one),
        nextPage(one),
        ...GROUPS.map((group) => listPage(one, group)),
      ];
      const sizes = pages.map(({ card }) => JSON.stringify(card).length);
      const isLarge = sizes.some((size) => size > CARD_LIMIT);
      expect({ about, sizes: isLarge ? sizes : [] }).toEqual({ about, sizes: [] });
      // The parser is slow; the states above it are the extremes.
      if (new Set(state.answers).size === 1)
        expect({ about, faults: pages.flatMap(({ card }) => lintCard(card)) }).toEqual({
          about,
          faults: [],
        });
    }
  });

  it.each(GROUPS)('have inputs that the button knows, each with its own label: %s', (group) => {
    const { card } = listPage(view(START, language), group);
    const inputs = inputsOf({ ...card });
    const labels = inputs.map(({ label, title }) => label ?? title);
    expect(new Set(labels).size).toBe(inputs.length);
    const keys: readonly string[] = Object.keys(goTo.schema.shape);
    expect(inputs.filter(({ id }) => !keys.includes(String(id)))).toEqual([]);
    const ids = inputs.map(({ id }) => id).filter((id) => POINT_IDS.some((point) => point === id));
    expect(ids).toEqual(pointsFor(true).flatMap((p) => (p.group === group ? [p.id] : [])));
  });
});

import { aspectOf } from '../../../domain/answers/aspects';
import { readNamedCriterion } from '../../../domain/answers/named-criterion';
import { placeOf } from '../../../domain/answers/places';
import { quantitiesIn } from '../../../domain/answers/quantities';
import { stemOf } from '../../../domain/answers/stems';
import { splitWords } from '../../../domain/answers/terms';

describe('a criterion named by number', () => {
  it.each([
    ['paljon irtoo kriteeristä 17', 17],
    ['kriteeri nro 8.3', 8],
    ['räknas det i kriterium 21?', 21],
    ['how does that score on criterion 22?', 22],
    ['the disclosure criteria (no 13)', 13],
    ['riittääkö täysiin 7:ssä', 7],
    ['mitä pisteitä ekasta kriteeristä', 1],
    ['mitä saadaan kriteeri nelosesta', 4],
    ['17. kriteerin taso', 17],
  ])('%s', (text, criterion) => {
    expect(readNamedCriterion(text)?.criterion).toBe(criterion);
  });

  it('has a part', () => {
    expect(readNamedCriterion('mitä 8.3 tarkoittaa')).toEqual({ criterion: 8, part: 3 });
  });

  it.each([
    'mihin kolmeen osioon ne 25 kriteeriä jakautuu',
    'neljä kriteeriä täyttyy',
    'valtionavustus 1,1 milj. euroa',
    'klo 8.30 aamulla',
    'kriteeri 26',
    'tapaaminen 25.8.2021',
  ])('none in: %s', (text) => {
    expect(readNamedCriterion(text)).toBeUndefined();
  });
});

describe('a number with what it counts', () => {
  it.each([
    ['jos valmentajaa kohden on 28 asiakasta', { value: 28, unit: 'clients' }],
    ['eka tapaaminen 45 päivän kohalla', { value: 45, unit: 'days' }],
    ['noin 2 kuukautta', { value: 60, unit: 'days' }],
    ['kolmen viikon päästä', { value: 21, unit: 'days' }],
    ['tasan 30 % ajasta', { value: 30, unit: 'percent' }],
    ['neljä työnantajatapaamista viikossa', { value: 4, unit: 'perWeek' }],
    ['knutna till tre olika team', { value: 3, unit: 'teams' }],
    ['paljonko vitoseen vaaditaan', { value: 5, unit: 'points' }],
    ['se 89 p hyvä vai ei', { value: 89, unit: 'points' }],
    ['vuonna 2024', { value: 2024, unit: 'year' }],
  ])('%s', (text, quantity) => {
    expect(quantitiesIn(text)).toContainEqual(quantity);
  });

  it('is not a criterion called by its number', () => {
    expect(quantitiesIn('kriteeri nelonen')).not.toContainEqual({ value: 4, unit: 'points' });
  });
});

describe('a stem', () => {
  it.each([
    ['asiakkaan', 'asiakkaita'],
    ['tuen', 'tukea'],
    ['lomakkeen', 'lappu'],
    ['kahden', '2'],
    ['tiiminvetäjän', 'vetäjälle'],
    ['kuukausittain', 'kuukaudessa'],
    ['hakee', 'haetaan'],
  ])('of %s is that of %s', (one, other) => {
    expect(stemOf(one, 'fi')).toBe(stemOf(other, 'fi'));
  });

  it.each([
    ['asiakasprofiili', 'asiakas'],
    ['ryhmävalmennus', 'ryhmä'],
    ['työvalmentaja', 'työhönvalmentaja'],
    ['omavalmentaja', 'omatyöntekijä'],
  ])('of %s is not that of %s', (one, other) => {
    expect(stemOf(one, 'fi')).not.toBe(stemOf(other, 'fi'));
  });
});

describe('what a question wants to know', () => {
  it.each([
    ['kui usein pitää tavata', 'howOften'],
    ['kuka päättää', 'who'],
    ['kuinka monta asiakasta', 'howMany'],
    ['hur länge', 'howLong'],
    ['when was the first meeting', 'when'],
    ['monellako oli lomake', 'howMany'],
    ['how old were they', 'howMany'],
    ['kuinka monta asiakasta, eri lähteissä eri luku', 'whichHolds'],
    ['vilken siffra stämmer', 'whichHolds'],
  ])('%s', (text, aspect) => {
    expect(aspectOf(splitWords(text, 'fi'))).toBe(aspect);
  });
});

describe('a place', () => {
  it.each([
    ['rovaniemellä', 'rovaniemi-kemijärvi'],
    ['hesassa', 'helsinki'],
    ['lahden', 'päijät-häme'],
    ['keski-suomessa', 'other'],
    ['tampereella', 'other'],
  ])('%s', (word, place) => {
    expect(placeOf(word)).toBe(place);
  });

  it('is not a surname', () => {
    expect(placeOf('lahtinen')).toBeUndefined();
  });
});

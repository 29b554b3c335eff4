import { namesPerson } from '../../../domain/answers/named-person';
import { asksOfOwnClient } from '../../../domain/answers/own-client';
import { realKnowledge } from '../../support/real-knowledge';

const { vocabulary } = realKnowledge;

describe('a name in a question', () => {
  it.each([
    'onko Petri Salonen tullut tänään',
    'missä vaiheessa Kimmon työnhaku on',
    'onko Eetulla jo työpaikka',
    'vad har Lena Backman för diagnos',
    'has my client Ahmed shown up',
  ])('is noticed: %s', (text) => {
    expect(namesPerson(text, vocabulary)).toBe(true);
  });

  it.each([
    'mitä Jupiterissa tehdään alussa',
    'kuka maksoi Orimattilan pilotin',
    'asiakas sai paikan Prismasta, mikä lomake',
    'Vad betyder IPS i Satakunta',
    'Kuka valitsee asiakkaat? Entä Helsingissä?',
  ])('is not seen where there is none: %s', (text) => {
    expect(namesPerson(text, vocabulary)).toBe(false);
  });
});

describe("what concerns the asker's own client", () => {
  it.each([
    'mikä on mun asiakkaan henkilötunnus',
    'onko asiakkaani raskaana',
    "who is my client's landlord",
    'vilken adress har min klient',
  ])('is asked: %s', (text) => {
    expect(asksOfOwnClient(text)).toBe(true);
  });

  it.each([
    'saanko tallentaa mun asiakkaan henkilötunnuksen',
    'mun asiakas sai duunin, mikä lomake nyt',
    'may I write down the phone number of my client',
    'saako asiakas tukea rikosrekisteriotteeseen',
  ])('is not asked: %s', (text) => {
    expect(asksOfOwnClient(text)).toBe(false);
  });
});

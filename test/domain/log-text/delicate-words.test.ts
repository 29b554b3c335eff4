import {
  delicateWords,
  newDelicateWords,
  withoutWords,
} from '../../../domain/log-text/delicate-words';

const wordsIn = (text: string, employer?: string) =>
  delicateWords(text, employer).map(({ words }) => words);

it.each([
  ['sovittiin että Matti Virtanen tulee haastatteluun', ['Matti Virtanen']],
  [
    'Matti Meikäläinen haluaa hyllyttäjäksi, hänellä on masennus',
    ['Matti Meikäläinen', 'masennus'],
  ],
  ['soitan Pirkolle ensi viikolla, Pirkolle sopii', ['Pirkolle']],
  ['esittelen Anna-Maijan', []],
  ['tutustuminen Tiinan kanssa', ['Tiinan']],
  ['anna tid åt Karin Öberg', ['Karin Öberg']],
  ['they take David on Monday', ['David']],
  ['työntekijällä on päihdeongelma', ['päihdeongelma']],
  ['hon har ångest och en diagnos', ['ångest', 'diagnos']],
  ['he has an anxiety disorder', ['anxiety']],
])('finds in %j %j', (text, expected) => {
  expect(wordsIn(text)).toEqual(expected);
});

it.each([
  'Soitan uudelleen ja sovimme tutustumisen',
  'Porissa aloitus maanantaina',
  'anna ilmoitus myymälään, oma paikka',
  'Parturi Pirkko tarvitsee apulaisen',
  'sairausloman sijainen hyllylle',
  'Satu alussa, sitten työ',
  'Toivo on suuri',
  'toimitusjohtaja',
  'psst: alkoholimyynti ikäraja 18',
])('finds nothing in %j', (text) => {
  expect(wordsIn(text)).toEqual([]);
});

it('takes the words of the employer’s own name for nobody’s', () => {
  expect(wordsIn('tavataan taas Liisan kahvilassa', 'Liisan Kahvila')).toEqual([]);
});

it('takes them out everywhere, and leaves the rest as it was', () => {
  const text = 'Matti Virtanen tulee, Matti Virtanen soittaa';
  expect(withoutWords(text, wordsIn(text))).toBe('… tulee, … soittaa');
});

it('takes out whole words alone, whatever signs they hold', () => {
  expect(withoutWords('Aino tulee, Ainoana ehdokkaana', ['Aino'])).toBe(
    '… tulee, Ainoana ehdokkaana',
  );
  expect(withoutWords('hänellä on cp-vamma (lievä)', ['cp-vamma (lievä)'])).toBe('hänellä on …');
});

it('asks about words once: not about those that were agreed to or kept before', () => {
  const texts = ['Matti Virtanen tulee', 'hänellä on masennus', 'Tiinan kanssa'];
  const asked = newDelicateWords(texts, {
    employer: undefined,
    agreed: ['masennus'],
    former: ['käytiin Tiinan kanssa'],
  });
  expect(asked).toEqual([{ kind: 'name', words: 'Matti Virtanen' }]);
});

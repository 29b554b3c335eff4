/** Numbers as words, in the forms that questions have. */
const NUMBER_WORDS: readonly (readonly [value: number, forms: string])[] = [
  [0, 'nolla nollan nollaa noll zero'],
  // Not `en`, `ett` and `one`: they are seldom numbers.
  [1, 'yksi yhden yhtä yhdellä yhdelle yhdessä yks yhteen yhen yhellä yhel yhelle'],
  [
    2,
    'kaksi kahden kahta kahdella kahdelle kahdessa kahteen kaks kahen kahella kahel kahelle kahessa två two',
  ],
  [3, 'kolme kolmen kolmea kolmella kolmelle kolmessa kolmeen kolmel tre three'],
  [4, 'neljä neljän neljää neljällä neljälle neljässä neljään neljäl nelj fyra four'],
  [5, 'viisi viiden viittä viidellä viidelle viidessä viiteen viiel viis fem five'],
  [6, 'kuusi kuuden kuutta kuudella kuuteen kuus sex six'],
  [7, 'seitsemän seittemän seitsemää sju seven'],
  [8, 'kahdeksan kaheksan kahdeksaa åtta eight'],
  [9, 'yhdeksän yheksän yhdeksää nio nine'],
  [10, 'kymmenen kymmentä kymmenellä tio ten'],
  [11, 'yksitoista elva eleven'],
  [12, 'kaksitoista tolv twelve'],
  [15, 'viisitoista femton fifteen'],
  [20, 'kaksikymmentä kakskyt kaksikyt tjugo twenty'],
  [30, 'kolmekymmentä kolkyt kolmekyt trettio thirty'],
  [40, 'neljäkymmentä nelkyt fyrtio forty'],
  [50, 'viisikymmentä viiskyt femtio fifty'],
  [60, 'kuusikymmentä kuuskyt sextio sixty'],
  [70, 'seitsemänkymmentä seiskyt sjuttio seventy'],
  [80, 'kahdeksankymmentä kasikyt åttio eighty'],
  [90, 'yhdeksänkymmentä yskyt nittio ninety'],
  [100, 'sata sataa sadan hundra hundred'],
];

const VALUES = new Map(
  NUMBER_WORDS.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
);

/** The number that a word says, or nothing. */
export function readNumberWord(word: string): number | undefined {
  return VALUES.get(word);
}

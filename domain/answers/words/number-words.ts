/** Numbers as words, in the forms that questions have. */
export const NUMBER_WORDS: readonly (readonly [form: RegExp, value: number])[] = [
  [/^(?:nolla|nollan|nollaa|noll|zero)$/u, 0],
  // Not `en`, `ett` and `one`: they are seldom numbers.
  [/^(?:yksi|yhden|yhtä|yhdellä|yks|yhteen)$/u, 1],
  [/^(?:kaksi|kahden|kahta|kahdella|kahteen|kaks|två|two)$/u, 2],
  [/^(?:kolme|kolmen|kolmea|kolmella|kolmeen|tre|three)$/u, 3],
  [/^(?:neljä|neljän|neljää|neljällä|neljään|nelj|fyra|four)$/u, 4],
  [/^(?:viisi|viiden|viittä|viidellä|viiteen|viis|fem|five)$/u, 5],
  [/^(?:kuusi|kuuden|kuutta|kuudella|kuuteen|kuus|sex|six)$/u, 6],
  [/^(?:seitsemän|seittemän|seitsemää|sju|seven)$/u, 7],
  [/^(?:kahdeksan|kaheksan|kahdeksaa|åtta|eight)$/u, 8],
  [/^(?:yhdeksän|yheksän|yhdeksää|nio|nine)$/u, 9],
  [/^(?:kymmenen|kymmentä|kymmenellä|tio|ten)$/u, 10],
  [/^(?:yksitoista|elva|eleven)$/u, 11],
  [/^(?:kaksitoista|tolv|twelve)$/u, 12],
  [/^(?:viisitoista|femton|fifteen)$/u, 15],
  [/^(?:kaksikymmentä|kakskyt|kaksikyt|tjugo|twenty)$/u, 20],
  [/^(?:kolmekymmentä|kolkyt|kolmekyt|trettio|thirty)$/u, 30],
  [/^(?:neljäkymmentä|nelkyt|fyrtio|forty)$/u, 40],
  [/^(?:viisikymmentä|viiskyt|femtio|fifty)$/u, 50],
  [/^(?:kuusikymmentä|kuuskyt|sextio|sixty)$/u, 60],
  [/^(?:seitsemänkymmentä|seiskyt|sjuttio|seventy)$/u, 70],
  [/^(?:kahdeksankymmentä|kasikyt|åttio|eighty)$/u, 80],
  [/^(?:yhdeksänkymmentä|yskyt|nittio|ninety)$/u, 90],
  [/^(?:sata|sataa|sadan|hundra|hundred)$/u, 100],
];

/** The number that a word says, or nothing. */
export function numberSaidBy(word: string): number | undefined {
  return NUMBER_WORDS.find(([form]) => form.test(word))?.[1];
}

import type { Language } from '../../domain/language';

/** Words that our Swedish and English do not use, and the one that we use instead. */
const INSTEAD: readonly [Language, RegExp, string][] = [
  // In Finland's Swedish the bot is boten; botten is the bottom.
  ['sv', /(?<!\p{L})bottens?(?!\p{L})/iu, 'boten'],
  ['sv', /(?<!den |\p{L})egna kontaktpersonen/iu, 'den egna kontaktpersonen'],
  ['sv', /(?<!\([^()]{0,200}|\*|\p{L})omatyöntekijä/iu, 'den egna kontaktpersonen (omatyöntekijä)'],
  ['sv', /(?<!\([^()]{0,200}|\*|\p{L})omavalmentaja/iu, 'den personliga coachen (omavalmentaja)'],
  ['sv', /(?<!den |\p{L})öppna (?:arbets)?marknaden/u, 'den öppna arbetsmarknaden'],
  ['sv', /Päijät-Häme(?!essä)/u, 'Päijänne-Tavastland'],
  ['sv', /(?<!\([^()]{0,200})(?<!\p{L})Pori(?!\p{L})/u, 'Björneborg'],
  ['sv', /stödda? arbetscoachning/iu, 'arbetscoachning med stöd'],
  [
    'sv',
    /individuella? (?:coach|handledare)n?(?!\p{L})/iu,
    'individuell tränare (yksilövalmentaja)',
  ],
  // The one who finds jobs (työnetsijä) is not the one who seeks one.
  ['sv', /jobbfinnare|arbetssökaren \(|modellen arbetssökaren/iu, 'platsanskaffare (työnetsijä)'],
  ['sv', /(?<!\p{L})(?:gallr|såll)\p{L}*/iu, 'välja bort'],
  ['sv', /(?<!\p{L})logg(?:a|ar|at|ade|ats|ning\p{L}*)(?!\p{L})/iu, 'anteckna, anteckning'],
  ['sv', /(?<!\p{L})hjälp(?:er|te) att(?!\p{L})/iu, 'hjälper till att'],
  ['sv', /mångprofessionell|tvärprofessionell/iu, 'multiprofessionell'],
  ['sv', /fortsatta stigar/iu, 'vägar vidare'],
  [
    'sv',
    /källan? (?:berättar inte|från [^.:]+ berättar inte)|berättar källorna inte/iu,
    'säger inte',
  ],
  ['en', /(?<!also )\bown (?:social )?workers?\b/iu, 'named social worker (omatyöntekijä)'],
  ['en', /(?<!also )\bpersonal coach(?!ing)/iu, 'employment counsellor (omavalmentaja)'],
  ['en', /(?<!\([^()]{0,200}|\*)\bomatyöntekijä/iu, 'named social worker (omatyöntekijä)'],
  ['en', /(?<!\([^()]{0,200}|\*)\bomavalmentaja/iu, 'employment counsellor (omavalmentaja)'],
  ['en', /\b(?:does|do|did)(?: not|n['’]t) tell\b/iu, 'does not say, give or show'],
  [
    'en',
    /\bBy (?:the (?:bill|bands|source|table|survey)|criterion|point)\b/u,
    'According to, under',
  ],
  ['en', /\bmade-up\b/iu, 'example client'],
  ['en', /\bsays? to be\b/iu, 'says they are'],
  ['en', /\bheed(?:s|ed)?\b/iu, 'take into account'],
  ['en', /\bpaying statements?\b/iu, 'statement that entitles to the benefit'],
  ['en', /\bclient data system\b/iu, 'client information system'],
  ['en', /\bco-?operation agreement\b/iu, 'service agreement (yhteistyösopimus)'],
  ['en', /\bvocational profile\b/iu, 'career profile'],
];

/** What a text says in words that we have others for: a line each, with the right one. */
export function unwantedWords(text: string, language: Language): string[] {
  return INSTEAD.flatMap(([of, pattern, better]) => {
    const said = of === language ? pattern.exec(text)?.[0] : undefined;
    return said === undefined ? [] : [`says "${said}" for "${better}"`];
  });
}

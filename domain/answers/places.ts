import type { Region } from './article';

/** Beginnings of the place names that the sources speak of, each with its regional model. */
const KNOWN_PLACES: readonly (readonly [name: RegExp, region: Region])[] = [
  [/^(?:jupiter|vaasa|vasa$)/u, 'jupiter'],
  [
    /^(?:satakun|satakunna|satakunda|pori(?:n|ss|st|ll)?|porin|huitti|merikarv|satasairaal|sataduuni)/u,
    'satakunta',
  ],
  [/^(?:rovanie|rollo|kemijärv|kemijarv|lapin|lappi)/u, 'rovaniemi-kemijärvi'],
  [
    /^(?:päijät|paijat|päijänne|lahti(?!ne|se)|lahde|lahtis|orimattil|padasjo|hollol|asikkal|kärköl|phhyky|tto$|tto-)/u,
    'päijät-häme',
  ],
  [/^(?:helsin|helsingfors|stadi|hki|hesa|hesas|hese)/u, 'helsinki'],
];

/** Beginnings of names, in fi, sv and en, of counties and larger towns that no source speaks of. */
const OTHER_PLACES =
  /^(?:keski-?suom|etelä-?suom|pohjois-?(?:suom|pohjanma|savo|karjala)|etelä-?(?:savo|karjala|pohjanma)|keski-?pohjanma|varsinais-?suom|kanta-?häm|kymenlaak|kainuu|uusima|uudella|uudenmaan|länsi-?uusima|itä-?uusima|vantaa|kerava|pirkanma|pohjanma|österbotten|birkaland|mellersta|nyland|egentliga|savonia|ostrobothn|central$|tamper|tammerfors|turku|turu|åbo$|oulu|uleåborg|jyväskyl|kuopio|espoo|esbo$|kouvola|joensu|lappeenran|villmanstr|hämeenlinna|tavastehus|mikkel|kotka$|kokkol|karleby|seinäjo|kajaan|savonlin|rauma$|rauman|raumal|salo$|salossa|salon|porvoo|borgå|hyvinkää|lohja|järvenpää|nurmijärv|imatra|iisalm|tornio|kemi$|kemissä|ahvenan|åland|ruots(?:issa|iin)|sverige|sweden|norja|norge|norway|viro|estonia|tanska|saksa|germany|eesti)/u;

/** Names of whole regions. Towns are not among them: a town's name is more than its region. */
const WHOLE_REGION =
  /^(?:jupiter|satakun|päijät|paijat|päijänne|helsin|stadi|hki$|hesa|hesas|hese)/u;

/** Whether the word is the name of a whole region or model. */
export function isRegionName(word: string): boolean {
  return WHOLE_REGION.test(word);
}

/** The rest of a compound that begins with a region's name: `piloten` of `helsingforspiloten`. */
export function besideRegion(word: string): string | undefined {
  return /^(?:helsingfors|satakunta(?!lai)|(?:jupiter|helsinki|rovaniemi)-)-?(\p{L}{5,})$/u.exec(
    word,
  )?.[1];
}

/** The region a word names, `other` for a place that the sources don't know, or nothing. */
export function placeOf(word: string): Region | 'other' | undefined {
  const known = KNOWN_PLACES.find(([name]) => name.test(word));
  if (known) return known[1];
  return OTHER_PLACES.test(word) ? 'other' : undefined;
}

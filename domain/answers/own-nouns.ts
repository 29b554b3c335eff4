/*
 * What a criterion's number counts, in the words that people use for it in the three languages. A
 * number that counts something else gives no level, however much the question sounds like the
 * criterion: a share of a pay, two weeks of holiday, meetings with a client.
 */
const NOUNS: Readonly<Record<number, RegExp>> = {
  1: /asiak|asukk|valmentautuj|klient|kund|client|participant/u,
  2: /työa[ji]|työstä|tehtäv|valmennu|valmenta|arbetstid|arbete|coach|time|work/u,
  4: /tiim|team/u,
  15: /työnantaj|tapaami|kontakt|yhteydeno|firma|yrity|arbetsgiv|möte|träff|kontakt|employer|meeting|contact|compan/u,
  16: /toive|toivo|mieltym|suunnitel|yhteydeno|kontakt|önsk|preferen|plan|wish|contact/u,
  17: /tapaami|tapaa|työnantaj|käyn|kontakt|firma|yrity|möte|träff|besök|arbetsgiv|employer|meeting|visit|contact/u,
  19: /erilai|ammat|työtehtäv|töi|töitä|työt|samaa työ|jobb|yrke|arbet|job|occupation/u,
  20: /työnantaj|firma|yrity|paik|arbetsgiv|företag|employer|compan|firm/u,
  21: /avoi|palkkaty|työllist|työpaik|töi|tes|vakitui|määräai|jobb|anställ|lönearb|öppn|competitive|employ|open|job/u,
  24: /toimisto|lähiyhtei|kentä|ulkopuol|jalkau|muualla|kontor|utanför|fältet|närsamhäl|office|community|field|out/u,
};
/** What is somebody's pay, age, way or time off, or is done with the client. */
const FOREIGN =
  /palkka|palkan|liksa|tienaa|euro|€|loma(?!k)|saik|sairaus|sairas|kilometr|(?<!\p{L})km(?!\p{L})|vuotia|(?<!\p{L})ikä|lön(?!sam|earb)|semester|sjuk|kilometer|ålder|salar|wage|holiday|vacation|sick|mileage|years old/u;
const WITH_CLIENT =
  /(?:asiakkaa|asiakast|klient|client)\p{L}* (?:kanssa|kans|kaa)|(?:med|with) (?:\p{L}+ )?(?:klient|client)/u;
/** Criteria whose own words may stand beside a pay: its jobs are paid ones. */
const OF_PAID_WORK: readonly number[] = [19, 20, 21];

/** Whether the text in lower case counts what the criterion counts. */
export function countsItsOwn(criterion: number, text: string): boolean {
  if (FOREIGN.test(text) && !OF_PAID_WORK.includes(criterion)) return false;
  if (criterion === 17 && WITH_CLIENT.test(text)) return false;
  return NOUNS[criterion]?.test(text) ?? true;
}

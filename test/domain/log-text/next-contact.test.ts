import { nextContact } from '../../../domain/log-text/next-contact';
import { namedText } from '../../../domain/log-text/tagger/read-names';

describe('a message of several contacts', () => {
  it.each([
    [
      '2 x puh: Kiinteistöhuolto Pätilä (ei) + Jalkarannan Pitopalvelu (ehkä)',
      'Jalkarannan Pitopalvelu',
    ],
    ['kirjaa soitin Kahvila Kanelille; kävin Leipomo Vuorisella', 'Leipomo Vuorinen'],
    [
      'logga ringde Berglunds Bageri igår, sedan besökte jag Norrgårds Trädgård',
      'Norrgårds Trädgård',
    ],
    [
      'log visited Harbour Bakery today and then called Riverside Laundry Oy',
      'Riverside Laundry Oy',
    ],
  ])('tells of the second one: %s', (text, name) => {
    const next = nextContact(namedText(text));
    expect(next?.name).toBe(name);
    expect(text.endsWith(next?.text ?? '-')).toBe(true);
  });

  it.each([
    'kirjaa kävin Leipomo Rinteellä, tapasin Liisan ja sovittiin haastattelu',
    'kirjaa Auran Multa ja Turve Oy, työnjohtaja näytti paikat',
    'kirjaa kävin Nosturilla, Nosturi haluaa haastattelun',
    'kuka hyväksyy tavoitteen ja kuka sen asettaa',
    '',
  ])('is no such message: %s', (text) => {
    expect(nextContact(namedText(text))).toBeUndefined();
  });
});

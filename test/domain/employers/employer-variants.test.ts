import type { Employer } from '../../../domain/employers/employer';
import { findVariants } from '../../../domain/employers/employer-variants';

describe('findVariants', () => {
  it.each([
    ['K-Market Keskusta', 'K-market keskusta', 'certain'],
    ['K-Market Keskusta', 'kmarket keskusta', 'certain'],
    ['K-Market Keskusta', 'K market, Keskusta', 'certain'],
    ['Lidl Pori', 'Lidl Pori Oy', 'certain'],
    ['Hotelli Kaivopuisto Oyj', 'hotelli kaivopuisto Ab', 'certain'],
    ['T:mi Kahvila Kaneli', 'Kahvila Kaneli', 'certain'],
    ['Osuuskunta Pihlaja', 'Pihlaja osk', 'certain'],
    ['Prisma Pori', 'Pori Prisma', 'certain'],
    ["McKone's", 'McKones', 'certain'],
    ['K-Market Keskusta', 'K-market keskusta Pori', 'likely'],
    ['Lidl Pori', 'Lidl', 'likely'],
    ['Lidl', 'Lidl Pori', 'likely'],
    ['Hämeen Leipä', 'Hameen Leipa', 'likely'],
    ['Prisma Pori', 'Porin Prisma', 'likely'],
    ['Rauman Telakka', 'Rauma Telakka', 'likely'],
    ['Kahvila Kaneli', 'Kahvila Kanelli', 'likely'],
    ['Prisma Pori', 'Prsima Pori', 'likely'],
    ['Lidl Pori', 'Lild Pori', 'likely'],
    ['Autokorjaamo Virta', 'Auto-korjaamo Virta', 'likely'],
  ] as const)('finds %s when asked for %s (%s)', (known, typed, certainty) => {
    const register = [employer(known), employer('Sokos Rauma')];
    expect(findVariants(typed, register)).toEqual([{ employer: register[0], certainty }]);
  });

  it.each([
    ['Prisma Pori', 'Prisma Rauma'],
    ['K-Market Keskusta', 'S-Market Keskusta'],
    ['K-Market Keskusta', 'K-Market Itätulli'],
    ['K-Market Keskusta Pori', 'K-Market Keskusta Rauma'],
    ['Prisma Pori', 'Sokos Pori'],
    ['Varasto 1', 'Varasto 2'],
    ['Varasto 10012', 'Varasto 10013'],
    ['Baari Baari', 'Baari Pori'],
    ['Baari Pori', 'Baari Baari'],
    ['Oy', 'Ab'],
    ['Lidl', ''],
    ['Lidl', '---'],
  ])('keeps %s and %s apart', (known, typed) => {
    expect(findVariants(typed, [employer(known)])).toEqual([]);
  });

  it('reads a site as a part of the name', () => {
    const pori = employer('Prisma', { site: 'Pori' });
    const rauma = employer('Prisma', { site: 'Rauma' });
    expect(findVariants('Prisma Pori', [rauma, pori])).toEqual([
      { employer: pori, certainty: 'certain' },
    ]);
    expect(findVariants('Prisma', [rauma, pori]).map(({ certainty }) => certainty)).toEqual([
      'likely',
      'likely',
    ]);
    expect(findVariants('Prisma', [rauma, pori], undefined, 'Rauma')).toEqual([
      { employer: rauma, certainty: 'certain' },
    ]);
  });

  it('is certain of one business id at one site, whatever the name', () => {
    const known = employer('Kahvila Kaneli', { businessId: '0112038-9', site: 'Pori' });
    expect(findVariants('Lounasravintola Laituri', [known], '0112038-9', 'pori')).toEqual([
      { employer: known, certainty: 'certain' },
    ]);
    expect(findVariants('Lounasravintola Laituri', [known], '0201256-6', 'Pori')).toEqual([]);
  });

  it('is certain of a mistyped name with the same business id', () => {
    const known = employer('Kahvila Kaneli', { businessId: '0112038-9' });
    expect(findVariants('Kahvila Kanelli', [known], '0112038-9')).toEqual([
      { employer: known, certainty: 'certain' },
    ]);
  });

  it('asks whether a firm with a known business id has been renamed', () => {
    const known = employer('Kahvila Kaneli', { businessId: '0112038-9' });
    expect(findVariants('Lounasravintola Laituri', [known], '0112038-9')).toEqual([
      { employer: known, certainty: 'likely' },
    ]);
  });

  it('keeps shops apart that share the business id of their chain', () => {
    const pori = employer('Prisma Pori', { businessId: '0112038-9' });
    expect(findVariants('Prisma Rauma', [pori], '0112038-9')).toEqual([]);
    const sited = employer('Prisma', { businessId: '0112038-9', site: 'Pori' });
    expect(findVariants('Prisma', [sited], '0112038-9', 'Rauma')).toEqual([]);
    expect(findVariants('Sokos', [sited], '0112038-9', 'Rauma')).toEqual([]);
  });

  it('is not certain of one name with two business ids', () => {
    const known = employer('K-Market Keskusta', { businessId: '0112038-9' });
    expect(findVariants('K-Market Keskusta', [known], '0201256-6')).toEqual([
      { employer: known, certainty: 'likely' },
    ]);
  });

  it('puts the best first', () => {
    const longer = employer('Lidl Pori Tikkula');
    const same = employer('Lidl Pori');
    const mistyped = employer('Lidl Pori', { businessId: '0201256-6' });
    const shorter = employer('Lidl');
    const found = findVariants('LIDL PORI', [longer, shorter, mistyped, same], '0112038-9');
    expect(found.map(({ employer: { name } }) => name)).toEqual([
      'Lidl Pori',
      'Lidl Pori',
      'Lidl Pori Tikkula',
      'Lidl',
    ]);
    expect(found[0]?.employer).toBe(same);
  });

  it('knows an employer by its aliases', () => {
    const known = employer('Satakunnan Leipurit', { aliases: ['Kotileipomo Rusina'] });
    expect(findVariants('kotileipomo rusina', [known])).toEqual([
      { employer: known, certainty: 'certain' },
    ]);
  });

  it('answers a merged employer with the one that took its place, once', () => {
    const kept = employer('K-Market Keskusta Pori', { id: 'kept' });
    const between = employer('K-Market Kesk', { id: 'between', mergedInto: 'kept' });
    const merged = employer('K-Market Keskusta', { mergedInto: 'between' });
    expect(findVariants('K-Market Keskusta', [merged, between, kept])).toEqual([
      { employer: kept, certainty: 'certain' },
    ]);
  });

  it('leaves out employers merged into each other', () => {
    const a = employer('Lidl', { id: 'a', mergedInto: 'b' });
    const b = employer('Lidl', { id: 'b', mergedInto: 'a' });
    expect(findVariants('Lidl', [a, b])).toEqual([]);
  });
});

let made = 0;
function employer(name: string, more: Partial<Employer> = {}): Employer {
  made += 1;
  return { id: `employer-${made}`, teamId: 'team', name, aliases: [], ...more };
}

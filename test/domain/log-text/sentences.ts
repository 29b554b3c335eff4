import type { Channel } from '../../../domain/meetings/meeting';

/** `known`, several to `choose` from, a `new` name in the nominative, or none. */
export type ExpectedEmployer = string | readonly string[] | { readonly new: string } | undefined;

export interface Sentence {
  readonly text: string;
  readonly employer: ExpectedEmployer;
  readonly date: string | undefined;
  readonly channel: Channel | undefined;
  /** Defaults to Saturday 2026-11-21. */
  readonly today?: string;
}

function sentence(
  text: string,
  employer: ExpectedEmployer,
  date: string | undefined,
  channel: Channel | undefined,
  today?: string,
): Sentence {
  return today === undefined
    ? { text, employer, date, channel }
    : { text, employer, date, channel, today };
}

/** Written before the reader was tuned on them. */
export const SENTENCES: readonly Sentence[] = [
  // Finnish
  sentence(
    'tapasin tänään Prisma Porin kauppiaan, sovittiin haastattelu ensi tiistaiksi',
    'prisma-pori',
    '2026-11-21',
    'faceToFace',
  ),
  sentence(
    'Kävin eilen Lidlissä juttelemassa myymäläpäällikön kanssa.',
    'lidl-pori',
    '2026-11-20',
    'faceToFace',
  ),
  sentence(
    'Soitin Rauman Telakalle maanantaina, palataan asiaan ensi viikolla',
    'telakka',
    '2026-11-16',
    'phone',
  ),
  sentence('eilen iltapäivällä piipahdin leipomossa', 'leipomo', '2026-11-20', 'faceToFace'),
  sentence(
    'Laitoin sähköpostia Hotelli Karhunpesään 12.11. avoimesta paikasta',
    'karhunpesa',
    '2026-11-12',
    'email',
  ),
  sentence(
    'viime perjantaina nähtiin Kahvila Myllykodin omistaja asiakkaan kanssa',
    'myllykoti',
    '2026-11-20',
    'faceToFace',
  ),
  sentence('tapasn eilen s-marketin päällikön Ulvilassa', 's-ulvila', '2026-11-20', 'faceToFace'),
  sentence(
    'Viime viikon torstaina käytiin tutustumassa Vihertuvalla',
    'vihertupa',
    '2026-11-12',
    'faceToFace',
  ),
  sentence(
    'tossa ma soittelin Konepaja Rautiolle, ei tarvetta nyt',
    'rautio',
    '2026-11-16',
    'phone',
  ),
  sentence(
    'Tapasin Teamsissa Siivouspalvelu Kirkkaan toimitusjohtajan tiistaina',
    'kirkas',
    '2026-11-17',
    'remote',
  ),
  sentence(
    'Prismassa tänään, kauppias lupasi miettiä',
    ['prisma-pori', 'prisma-rauma'],
    '2026-11-21',
    undefined,
  ),
  sentence('kävin k-marketissa pe', ['k-keskusta', 'k-satama'], '2026-11-20', 'faceToFace'),
  sentence(
    'Kävin K-Marketissa keskustassa ke aamulla, esittelin asiakkaan vahvuuksia',
    'k-keskusta',
    '2026-11-18',
    'faceToFace',
  ),
  sentence(
    'Autohuolto Mäntylän kanssa puhuin puhelimessa toissapäivänä',
    'mantyla',
    '2026-11-19',
    'phone',
  ),
  sentence('äsken soitin Tokmannille Raumalle', 'tokmanni', '2026-11-21', 'phone'),
  sentence('Tapasin kauppias Virtasen tänään', undefined, '2026-11-21', 'faceToFace'),
  sentence(
    'tänää kävin tapaamas ruokalan Kauha esihenkilöä, kuultiin tarpeet',
    'kauha',
    '2026-11-21',
    'faceToFace',
  ),
  sentence(
    'Puutyö Oy:ssä Noormarkussa vierailtiin 10. marraskuuta',
    'puutyo',
    '2026-11-10',
    'faceToFace',
  ),
  sentence(
    'Kävin paikalla Apteekki Majakassa torstaina ja soitin perään perjantaina',
    'majakka',
    '2026-11-19',
    'faceToFace',
  ),
  sentence(
    'Sovittiin ensi tiistaiksi haastattelu kun tapasin tänään Kirjakauppa Sivun kauppiaan',
    'sivu',
    '2026-11-21',
    'faceToFace',
  ),
  sentence(
    'Meilasin kivijalan toimitusjohtajalle viime maanantaina',
    'kivijalka',
    '2026-11-16',
    'email',
  ),
  sentence(
    'Tavattiin Pesula Puhtaan omistaja 5.11., uusi tapaaminen 3.12. klo 10',
    'puhdas',
    '2026-11-05',
    'faceToFace',
  ),
  sentence(
    'Eläinklinikka Tassulta soitettiin tänään, haluavat haastatella asiakasta',
    'tassu',
    '2026-11-21',
    'phone',
  ),
  sentence('kävin eile lumikolassa puol tuntia', 'lumikola', '2026-11-20', 'faceToFace'),
  sentence('Etänä palaveri Eura Pakkauksen hr:n kanssa 18.11.2026', 'eura', '2026-11-18', 'remote'),
  sentence(
    'Poikkesin ohimennen Kankaanpään Taimistolla viime viikolla',
    'taimisto',
    undefined,
    'faceToFace',
  ),
  sentence(
    'Tänään aamulla kävin Nosturi Oy:ssä kysymässä paikkaa asiakkaalle',
    { new: 'Nosturi Oy' },
    '2026-11-21',
    'faceToFace',
  ),
  sentence(
    'Tapasin eilen Kukkakauppa Ruususen omistajan',
    { new: 'Kukkakauppa Ruusunen' },
    '2026-11-20',
    'faceToFace',
  ),
  sentence(
    'Soitin Motonetiin, myymäläpäällikkö ei ollut paikalla',
    { new: 'Motonet' },
    undefined,
    'phone',
  ),
  sentence(
    'kolme päivää sitten kävin Harjavallan metallilla, sovin että lähetän cv:n perjantaiksi',
    'metalli',
    '2026-11-18',
    'faceToFace',
  ),
  sentence(
    'Olin tänään Prisma Raumassa asiakkaan kanssa. Kauppias kertoi, että jouluksi tarvitaan apua hyllytykseen. Kerroin palvelusta ja pyysin haastattelemaan. Palaan asiaan ensi viikon keskiviikkona.',
    'prisma-rauma',
    '2026-11-21',
    'faceToFace',
  ),
  sentence('nähtiin tänään, sovin uuden tapaamisen', undefined, '2026-11-21', 'faceToFace'),
  sentence(
    'Luvian kalassa käynti 17.11, kauppias oli kiinnostunut',
    'kala',
    '2026-11-17',
    'faceToFace',
  ),
  sentence(
    'Videopuhelu Porin kukkatukun kanssa eilen, 45 min',
    'kukkatukku',
    '2026-11-20',
    'remote',
  ),
  sentence(
    'Kävin Raumalla Prismassa ja sovittiin tutustumiskäynti 1.12.',
    'prisma-rauma',
    undefined,
    'faceToFace',
  ),
  sentence(
    'Soitin Huittisten Sähköön ja sovittiin tapaaminen torstaille',
    'sahko',
    undefined,
    'phone',
  ),
  sentence(
    '14. päivä kävin satakunnan leipomon tehtaanmyymälässä',
    'leipomo',
    '2026-11-14',
    'faceToFace',
  ),
  sentence(
    'Tapasin Prisman kauppiaan Porissa maanantaina 9.11. ja uudestaan nähdään 30.11.',
    'prisma-pori',
    '2026-11-09',
    'faceToFace',
  ),
  // Swedish
  sentence(
    'Träffade butikschefen på Prisma i Björneborg i går',
    'prisma-pori',
    '2026-11-20',
    'faceToFace',
  ),
  sentence('Ringde Lidl i måndags, de återkommer nästa vecka', 'lidl-pori', '2026-11-16', 'phone'),
  sentence(
    'Idag besökte jag Hotelli Karhunpesä tillsammans med klienten',
    'karhunpesa',
    '2026-11-21',
    'faceToFace',
  ),
  sentence(
    'var hos Björneborgs Bygg förra fredagen, vi bestämde en intervju på tisdag',
    'bygg',
    '2026-11-20',
    'faceToFace',
  ),
  sentence('Mejlade Tokmannis butikschef den 12 november', 'tokmanni', '2026-11-12', 'email'),
  sentence(
    'I förrgår pratade jag i telefon med ägaren till Kahvila Myllykoti',
    'myllykoti',
    '2026-11-19',
    'phone',
  ),
  sentence('Möte på Teams med Eura Pakkaus 12.11', 'eura', '2026-11-12', 'remote'),
  sentence(
    'traffade chefen på bageriet idag, de har ett ledigt jobb',
    'leipomo',
    '2026-11-21',
    'faceToFace',
  ),
  sentence(
    'Vi var på Apteekki Majakka i onsdags och kommer tillbaka på torsdag',
    'majakka',
    '2026-11-18',
    'faceToFace',
  ),
  sentence('Skickade e-post till Konepaja Rautio i tisdags', 'rautio', '2026-11-17', 'email'),
  sentence(
    'Träffade ägaren till Strandcaféet igår',
    { new: 'Strandcaféet' },
    '2026-11-20',
    'faceToFace',
  ),
  sentence(
    'Hos Lidls butikschef idag, ingen vill anställa just nu',
    'lidl-pori',
    '2026-11-21',
    'faceToFace',
  ),
  // English
  sentence(
    'Met the owner of Kahvila Myllykoti yesterday, interview next Tuesday',
    'myllykoti',
    '2026-11-20',
    'faceToFace',
  ),
  sentence(
    'Called Lidl on Monday, they will call back on Wednesday',
    'lidl-pori',
    '2026-11-16',
    'phone',
  ),
  sentence(
    'I visited Rauman Telakka last Thursday with the client',
    'telakka',
    '2026-11-19',
    'faceToFace',
  ),
  sentence('Dropped by the bakery this morning', 'leipomo', '2026-11-21', 'faceToFace'),
  sentence('had a video call with Eura Pakkaus on 12/11', 'eura', '2026-11-12', 'remote'),
  sentence(
    'Emailed the manager at Prisma Rauma two days ago',
    'prisma-rauma',
    '2026-11-19',
    'email',
  ),
  sentence(
    'Today I met the store manager at K-Market Satama and we agreed on a follow up on Friday',
    'k-satama',
    '2026-11-21',
    'faceToFace',
  ),
  sentence('phoned Tokmani yesterday, no need now', 'tokmanni', '2026-11-20', 'phone'),
  sentence(
    'Met with the HR person at Northwind Logistics on November 18',
    { new: 'Northwind Logistics' },
    '2026-11-18',
    'faceToFace',
  ),
  sentence('Spoke on the phone with Hotelli Karhunpesa today', 'karhunpesa', '2026-11-21', 'phone'),
  sentence(
    'Talked on Teams with Siivouspalvelu Kirkas this Tuesday, next step is a visit on 1 December',
    'kirkas',
    '2026-11-17',
    'remote',
  ),
  sentence(
    'Met the owner, very friendly, agreed to meet again',
    undefined,
    undefined,
    'faceToFace',
  ),
  // Other days
  sentence(
    'Tapasin viime perjantaina Lidlin myymäläpäällikön',
    'lidl-pori',
    '2026-11-13',
    'faceToFace',
    '2026-11-18',
  ),
  sentence(
    'kävin 28.12. Prisma Porissa, haastattelu 7.1.',
    'prisma-pori',
    '2026-12-28',
    'faceToFace',
    '2027-01-04',
  ),
];

/** Written after the reader was done; three of them it was tuned on later. */
export const HELD_OUT: readonly Sentence[] = [
  sentence(
    'Pyörähdin keskiviikkona Pesula Puhtaalla, omistaja innostui ja haluaa nähdä asiakkaan perjantaina',
    'puhdas',
    '2026-11-18',
    'faceToFace',
  ),
  sentence(
    'soitto huittisten sähkölle eilen aamupäivällä, ei vastattu',
    'sahko',
    '2026-11-20',
    'phone',
  ),
  sentence(
    'Vierailu Noormarkun Puutyössä 3. marraskuuta, mukana asiakas',
    'puutyo',
    '2026-11-03',
    'faceToFace',
  ),
  sentence(
    'Maanantaina olin Tokmannilla, tiistaina laitan niille sähköpostia',
    'tokmanni',
    '2026-11-16',
    'faceToFace',
  ),
  sentence(
    'Heippa! Kävin tänään kahvilla Myllykodissa ja sain kuulla että etsivät tekijää jouluksi.',
    'myllykoti',
    '2026-11-21',
    'faceToFace',
  ),
  sentence(
    'juttelin tokmannin vuoropäällikön kaa puhelimes torstaina',
    'tokmanni',
    '2026-11-19',
    'phone',
  ),
  sentence(
    'Lidlin Mari soitti mulle eilen ja sovittiin et mennään ens keskiviikkona käymään',
    'lidl-pori',
    '2026-11-20',
    'phone',
  ),
  sentence(
    'Kaksi päivää sitten tapasin S-marketin marketpäällikön ja esittelin palvelua',
    's-ulvila',
    '2026-11-19',
    'faceToFace',
  ),
  sentence(
    'Eilinen käynti Rakennusliike Kivijalassa meni hyvin',
    'kivijalka',
    '2026-11-20',
    'faceToFace',
  ),
  sentence(
    'Tänään tavattiin ensimmäistä kertaa Teljän Kone Oy:n toimitusjohtaja',
    { new: 'Teljän Kone Oy' },
    '2026-11-21',
    'faceToFace',
  ),
  sentence(
    'Käväsin satamassa K-marketissa ti, kauppias lomalla 30.11. asti',
    'k-satama',
    '2026-11-17',
    'faceToFace',
  ),
  sentence(
    'Meiliä kankaanpään taimistolle 2.11. ja soitto perään 9.11.',
    'taimisto',
    '2026-11-02',
    'email',
  ),
  sentence(
    'Jag var på besök hos Konepaja Rautio i torsdags, de vill träffa klienten nästa onsdag',
    'rautio',
    '2026-11-19',
    'faceToFace',
  ),
  sentence(
    'Pratade på telefon med Lidl idag om en ledig plats',
    'lidl-pori',
    '2026-11-21',
    'phone',
  ),
  sentence(
    'Stack mig in på Prisma i Raumo igår eftermiddag',
    'prisma-rauma',
    '2026-11-20',
    'faceToFace',
  ),
  sentence('Teamsmöte med Huittisten Sähkö förra onsdagen', 'sahko', '2026-11-18', 'remote'),
  sentence(
    'Besökte Fiskeboden Ab den 5 november',
    { new: 'Fiskeboden Ab' },
    '2026-11-05',
    'faceToFace',
  ),
  sentence(
    'Popped into Tokmanni on Thursday and had a word with the manager',
    'tokmanni',
    '2026-11-19',
    'faceToFace',
  ),
  sentence(
    'Sent an email to Siivouspalvelu Kirkas yesterday, will ring them next week',
    'kirkas',
    '2026-11-20',
    'email',
  ),
  sentence(
    'The shipyard called me back this morning, they want to meet the client on 2 December',
    'telakka',
    '2026-11-21',
    'phone',
  ),
  sentence(
    'Visited Green Fork Catering with my client on Wednesday',
    { new: 'Green Fork Catering' },
    '2026-11-18',
    'faceToFace',
  ),
  sentence(
    'Saw the owner of Pesula Puhdas at the market, 19.11.',
    'puhdas',
    '2026-11-19',
    'faceToFace',
  ),
];

/** Written before the reader was run on them: 17 of 22 were right. Tuned on since (coffee, visits). */
export const HELD_OUT_LATER: readonly Sentence[] = [
  sentence(
    'moi, tänää kävin karhunpesäs moikkaamas hotellipäällikköö',
    'karhunpesa',
    '2026-11-21',
    'faceToFace',
  ),
  sentence(
    'ruokatauolla soitin Majakan apteekkiin, ottavat yhteyttä ens viikolla',
    'majakka',
    undefined,
    'phone',
  ),
  sentence(
    'Olin pe Lumikolal asiakkaan kans, pomo tuntu kiinnostuneelta',
    'lumikola',
    '2026-11-20',
    'faceToFace',
  ),
  sentence(
    'Eilisellä käynnillä Konepaja Rautiolla puhuttiin kesätöistä',
    'rautio',
    '2026-11-20',
    'faceToFace',
  ),
  sentence(
    'tapaaminen sivun kirjakaupas tiistaina, sovittiin et palaan asiaan joulun jälkeen',
    'sivu',
    '2026-11-17',
    'faceToFace',
  ),
  sentence(
    'Laitettiin asiakkaan kanssa meiliä Puutarha Vihertupaan toissapäivänä',
    'vihertupa',
    '2026-11-19',
    'email',
  ),
  sentence(
    'Maanantainen teams-palaveri Harjavallan Metallin hr:n kanssa peruuntui, soitin keskiviikkona',
    'metalli',
    '2026-11-18',
    'phone',
  ),
  sentence(
    'viime viikolla käväisin Tassussa, eläinlääkäri lupasi miettiä',
    'tassu',
    undefined,
    'faceToFace',
  ),
  sentence(
    'Prisma Rauma, kauppiaan kanssa kahvit 18.11., haastattelu 25.11.',
    'prisma-rauma',
    '2026-11-18',
    'faceToFace',
  ),
  sentence(
    'Nähtiin Kauhan keittiöpäällikön kans ohimennen torilla to',
    'kauha',
    '2026-11-19',
    'faceToFace',
  ),
  sentence(
    'Soitto kivijalkaan 16.11 klo 14.30, toimitusjohtaja kiireinen',
    'kivijalka',
    '2026-11-16',
    'phone',
  ),
  sentence('kävin kyselemäs töitä Motonetis eilen', { new: 'Motonet' }, '2026-11-20', 'faceToFace'),
  sentence(
    'Var idag på Lidl och pratade med butikschefen om praktik',
    'lidl-pori',
    '2026-11-21',
    'faceToFace',
  ),
  sentence(
    'Ringde upp Siivouspalvelu Kirkas i fredags men ingen svarade',
    'kirkas',
    '2026-11-20',
    'phone',
  ),
  sentence(
    'Häromdagen träffade jag chefen för Satakunnan Leipomo',
    'leipomo',
    undefined,
    'faceToFace',
  ),
  sentence(
    'Hade ett Teamsmöte med Björneborgs Bygg igår, nytt möte 2.12',
    'bygg',
    '2026-11-20',
    'remote',
  ),
  sentence(
    'Tog en kaffe med ägaren till Luvian Kala i tisdags',
    'kala',
    '2026-11-17',
    'faceToFace',
  ),
  sentence('Quick call with Tokmanni this morning, no openings', 'tokmanni', '2026-11-21', 'phone'),
  sentence(
    'Went to Prisma Pori on Friday w/ client, manager was nice',
    'prisma-pori',
    '2026-11-20',
    'faceToFace',
  ),
  sentence(
    'Had a coffee with the owner of Kahvila Myllykoti last week',
    'myllykoti',
    undefined,
    'faceToFace',
  ),
  sentence(
    'wrote the HR of Rauman Telakka an email on Tuesday, waiting for reply',
    'telakka',
    '2026-11-17',
    'email',
  ),
  sentence(
    "Sat down with Mikko from Eura Pakkaus today, he'll call the client on Monday",
    'eura',
    '2026-11-21',
    'faceToFace',
  ),
];

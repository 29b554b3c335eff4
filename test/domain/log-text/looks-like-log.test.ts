import { logLikeness, looksLikeLog } from '../../../domain/log-text/looks-like-log';

it.each([
  'tapasin tänään Prisman kauppiaan',
  'soitin Rauman Telakalle, ei tarvetta',
  'eilen nähtiin leipomon omistaja',
  'laitoin sähköpostia Kivijalalle',
  'tapasn eilen s-marketin päällikön',
  'piipahdin Majakassa asiakkaan kanssa',
  'Meilasin Tokmannille maanantaina.',
  'Sovin eilen Lidlin kanssa haastattelun perjantaiksi',
  'Tapaaminen Lidlin myymäläpäällikön kanssa eilen',
  'juttelin kauppiaan kanssa puhelimessa',
  'träffade butikschefen på Lidl',
  'Ringde Lidl i måndags',
  'Idag besökte jag Tokmanni',
  'mejlade ägaren till Strandcaféet',
  'met the owner of Kahvila Myllykoti',
  'I called Lidl yesterday',
  'Dropped by the bakery this morning',
  'emailed the manager at Prisma',
  'Had a video call with Eura Pakkaus',
])('offers to log: %s', (text) => {
  expect(looksLikeLog(text)).toBe(true);
});

it.each(['Kävin Lidlissä', 'Kävin Prismassa'])('is not sure whether it is a log: %s', (text) => {
  expect(logLikeness(text)).toBe('perhaps');
});

it.each([
  'kuka tapasi Lidlin kauppiaan?',
  'kuka tapasi Lidlin kauppiaan',
  'miten kirjaan tapaamisen',
  'montako kertaa pitää tavata',
  'mitä tarkoittaa kolme kuppia',
  'lasketaanko kriteeriin 17 jos soitin',
  'tapasinko jo Lidlin tällä viikolla?',
  'kävin läpi kriteerit',
  'ohje',
  'omat',
  'soitin',
  'huomenna tapaan Lidlin kauppiaan',
  'pitäisi soittaa Lidliin',
  'kriteeri 17',
  'kiitos paljon',
  'työnantajatapaaminen',
  'vem träffade Lidl?',
  'hur bokför jag ett möte',
  'måste jag ha träffat arbetsgivaren',
  'who met Lidl last week?',
  'how do I log a meeting',
  'what is an employer meeting called',
  'are the criteria met',
  'the criteria are met when there are six a week',
  '',
  '👋 🙂',
])('takes for no log: %s', (text) => {
  expect(looksLikeLog(text)).toBe(false);
});

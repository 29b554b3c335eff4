import type { KnownEmployer } from '../../../domain/log-text/draft';

function employer(id: string, name: string, ...aliases: string[]): KnownEmployer {
  return { id, name, aliases };
}

/** A team's register: chains with several shops, compound names, and single invented firms. */
export const REGISTER: readonly KnownEmployer[] = [
  employer('prisma-pori', 'Prisma Pori'),
  employer('prisma-rauma', 'Prisma Rauma'),
  employer('lidl-pori', 'Lidl Pori'),
  employer('telakka', 'Rauman Telakka', 'RT-laiva'),
  employer('k-keskusta', 'K-Market Keskusta'),
  employer('k-satama', 'K-Market Satama'),
  employer('s-ulvila', 'S-market Ulvila'),
  employer('leipomo', 'Satakunnan Leipomo'),
  employer('kukkatukku', 'Porin Kukkatukku'),
  employer('karhunpesa', 'Hotelli Karhunpesä'),
  employer('myllykoti', 'Kahvila Myllykoti'),
  employer('vihertupa', 'Puutarha Vihertupa Oy'),
  employer('rautio', 'Konepaja Rautio Oy'),
  employer('kirkas', 'Siivouspalvelu Kirkas'),
  employer('mantyla', 'Autohuolto Mäntylä', 'Mäntylän korjaamo'),
  employer('kauha', 'Lounasravintola Kauha'),
  employer('puutyo', 'Noormarkun Puutyö Oy'),
  employer('sahko', 'Huittisten Sähkö'),
  employer('majakka', 'Apteekki Majakka'),
  employer('sivu', 'Kirjakauppa Sivu'),
  employer('tokmanni', 'Tokmanni Rauma'),
  employer('kivijalka', 'Rakennusliike Kivijalka Oy'),
  employer('puhdas', 'Pesula Puhdas'),
  employer('tassu', 'Eläinklinikka Tassu'),
  employer('lumikola', 'Kiinteistöhuolto Lumikola'),
  employer('eura', 'Eura Pakkaus Oy'),
  employer('taimisto', 'Kankaanpään Taimisto'),
  employer('metalli', 'Harjavallan Metalli Oy'),
  employer('kala', 'Luvian Kala'),
  employer('bygg', 'Björneborgs Bygg Ab'),
];

import { meaningByPhrase, phraseList } from './phrase-lists';

/** Towns and regions. Alone they don't name an employer; beside a chain's name they tell the branch. */
export const PLACES = phraseList(`
  Pori, Rauma, Ulvila, Eura, Eurajoki, Huittinen, Huittisten, Harjavalta, Kankaanpää, Kokemäki,
  Nakkila, Noormarkku, Luvia, Säkylä, Köyliö, Merikarvia, Pomarkku, Satakunta, Tampere, Turku,
  Helsinki, Espoo, Vantaa, Lahti, Oulu, Vaasa, Jyväskylä, Kuopio, Hämeenlinna, Seinäjoki, Salo,
  Loimaa, Rovaniemi, Kemi, Tornio, Kotka, Kouvola, Lappeenranta, Mikkeli, Joensuu, Suomi,
  Björneborg, Raumo, Åbo, Vasa, Tammerfors, Helsingfors, Esbo, Satakunda, Finland
`);

/** Parts of a town. They tell the branch, too. */
export const QUARTERS = phraseList(`
  keskusta, satama, asema, tori, länsi, itä, pohjoinen, etelä, puisto, itäkeskus, city, center,
  centrum, hamn
`);

/** The name that the register uses for a place or trade, and its names in other languages. */
export const SYNONYMS: Readonly<Record<string, string>> = meaningByPhrase(`
  pori: björneborg
  rauma: raumo
  turku: åbo
  tampere: tammerfors
  satakunta: satakunda
  keskusta: centrum, centre, downtown
  satama: hamnen, harbour
  leipomo: bakery, bageri, bageriet
  telakka: shipyard, varv, varvet
  kahvila: café, cafe, kafé, kaféet, caféet
  apteekki: pharmacy, apotek, apoteket
  hotelli: hotel, hotell, hotellet
  ravintola: restaurant, restaurang, restaurangen
  pesula: laundry, tvätteri, tvätteriet
  kirjakauppa: bookshop, bookstore, bokhandel, bokhandeln
  puutarha: garden, trädgården
  taimisto: nursery, plantskola, plantskolan
  eläinklinikka: vet, djurkliniken
  konepaja: workshop, verkstaden
`);

/** Words for a kind of business. One alone names an employer if the register has only one such. */
export const TRADES = phraseList(`
  leipomo, telakka, kahvila, apteekki, hotelli, ravintola, lounasravintola, pesula, kirjakauppa,
  kukkakauppa, kauppa, puutarha, taimisto, eläinklinikka, konepaja, korjaamo, autokorjaamo,
  kampaamo, parturi, panimo, tehdas, myymälä, huoltamo, autotalo, autohuolto, kiinteistöhuolto,
  päiväkoti, koulu, hoivakoti, varasto, kirpputori, liike, rakennusliike, siivouspalvelu, siivous,
  putki, sähkö, metalli, pakkaus, puutyö, kone, huolto, palvelu, kuljetus, kukkatukku, tukku,
  baari, grilli, pizzeria, kebab, kala, bygg, bageri, market, keittiö, halli, talli, maatila,
  tila, paja, verstas, studio, motelli, teatteri, kirjasto, rauta, auto, lähikauppa, kioski
`);

/** How names of chains begin, which everybody knows for employers. */
export const CHAINS = phraseList(`
  prism, lidl, s-market, k-market, k-supermarket, k-citymarket, citymarket, kcitymarket, smarket,
  kmarket, tokmanni, abc-, neste, alepa, halpa-halli, motonet, gigant, ikea, hesburger, hese,
  mcdonald, k-rauta, puuilo, biltema, stockmann, sokos, scandic, r-kiosk, ärrä, minimani, rusta,
  euronics, kappahl, lindex, rosso, amarillo, kotipizza, subway, teboil, shell, seo-,
  attendo, mehiläi, terveystalo, esperi, humana, debora, lassila, ruohonjuuri
`);

/** Words so common that, written small and alone, they don't name an employer. */
export const COMMON_WORDS = phraseList(`
  siivous, siivouspalvelu, sähkö, metalli, pakkaus, kone, huolto, palvelu, kuljetus, kala, auto,
  kauppa, liike, sivu, market, puhdas, kirkas, putki, tila, studio, puutarha, kone, halli, koulu,
  keittiö, myymälä, rauta, bygg, puutyö, kauha, tassu, varasto, talli
`);

/** Capitalised words that are not employers: tools, partner offices, languages. */
export const NOT_EMPLOYERS = phraseList(`
  teams, zoom, whatsapp, outlook, meet, google, linkedin, facebook, duunitori, työmarkkinatori,
  kela, te-toimisto, työllisyysalue, ips, cv, hr, rekry, lomake, asiakas, asiakkaan, ok, i,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april,
  may, june, july, august, september, october, november, december, christmas, joulu, fpa, swedish,
  finnish, english
`);

/** Common first names, so that a person is not taken for an employer. */
export const FIRST_NAMES = phraseList(`
  Matti, Antti, Pekka, Timo, Jari, Juha, Mika, Kari, Markku, Jukka, Sami, Teemu, Ville, Jussi,
  Heikki, Hannu, Petri, Marko, Tomi, Janne, Lauri, Mikko, Seppo, Tapio, Erkki, Risto, Pasi, Harri,
  Esa, Ari, Eero, Olli, Kalle, Ilkka, Anna, Maija, Liisa, Tiina, Sari, Minna, Päivi, Anne, Kirsi,
  Johanna, Mari, Hanna, Sanna, Katja, Heidi, Laura, Satu, Marja, Leena, Pirjo, Ritva, Tarja,
  Riitta, Eija, Outi, Jaana, Susanna, Nina, Pia, Mia, Emilia, Kaisa, Elina, Anders, Erik, Lars,
  Johan, Karl, Kristina, Maria, Eva, Lena, Karin, Ulla, Gun, Bengt, Mats, Peter, John, Mary, Anne,
  Iris, Doris, Agnes, Markus, Joonas, Tuomas, Jonas, Niklas, Magnus, Hannes, Thomas, Nils,
  David, James, Sarah, Emma, Tom, Lisa, Michael, Susan, Kate
`);

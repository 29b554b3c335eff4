import type { ContactWords } from '../log-vocabulary';
import { withSpokenForms } from './spoken-forms';

export const CONTACTS: ContactWords = {
  contact: {
    faceToFace: withSpokenForms(`
      tapasin, tapasimme, tavattiin, tapasin*, asiakas kävi, asiakas itse kävi, asiakas tapasi,
      join kahvit, juotiin kahvit, otettiin kahvit, kahviteltiin, olin kahvilla, oltiin kahvilla, olen tavannut,
      olemme tavanneet, kävin, kävimme, käytiin, käväisin, käväistiin, kävästiin, kävästä,
      olen käynyt, oon käyny, piipahdin, piipahdettiin, pistäydyin, pistäydyttiin, nähtiin,
      näimme, vierailin, vierailtiin, poikkesin, poikettiin, törmäsin, pyörähdin, pyörähdettiin,
      menin käymään, mentiin käymään, tulin juuri, olin tapaamassa, olin käymässä,
      oltiin käymässä, oltiin tapaamassa, olin vierailulla, oltiin vierailulla
    `),
    phone: withSpokenForms(`
      soitin, soitimme, soitettiin, soittelin, soiteltiin, soittivat, soitteli, soitti,
      olen soittanut, soitin*, puhuin puhelimessa, puhuin .. puhelimessa, puhuttiin puhelimessa,
      pirautin, kilautin, sain puhelimella, tavoitin puhelimella, tavoitin puhelimitse
    `),
    email: withSpokenForms(`
      meilasin, meilattiin, meilailin, meilailtiin, mailasin, sähköpostitin, sähköpostittelin,
      sähköpostitse, laitoin .. sähköpostia, laitoin .. sähköpostin, laitoin .. meiliä,
      laitoin .. meilin, laitoin .. mailia, laitoin .. mailin, lähetin .. sähköpostia,
      lähetin .. sähköpostin, lähetin .. meilin, lähetin .. meiliä, lähetettiin .. sähköposti,
      laitoin .. viestiä, laitoin .. viestin, lähetin .. viestin, viestittelin,
      kirjoitin .. sähköpostia, laitettiin .. sähköpostia
    `),
    remote: withSpokenForms('teamsasin, zoomasin'),
  },
  talked: withSpokenForms(`
    juttelin, juteltiin, keskustelin, keskusteltiin, puhuin, puhuttiin, neuvottelin, neuvoteltiin,
    palaveerasin, palaveerattiin, olin yhteydessä, oltiin yhteydessä, otin yhteyttä,
    otettiin yhteyttä, pidin palaverin, pidettiin palaveri, tavoitin, sain kiinni,
    laitoin tekstarin, laitoin tekstiviestin
  `),
  weakContact: {
    faceToFace: withSpokenForms(`
      näin, olin, oltiin, olimme, kahvit, kahvilla, käynti, käynnillä, vierailu, vierailulla, tapaaminen,
      tapaamisessa, työpaikkakäynti, yrityskäynti, yritysvierailu
    `),
    phone: withSpokenForms(`
      puhelu, puhelinsoitto, soitto, soittoa, puhelinkeskustelu, puhelinpalaveri
    `),
    email: withSpokenForms(`
      sähköposti, sähköpostia, meili, meiliä, maili, mailia, s-posti, s-postia, spostia, viesti,
      viestiä
    `),
    remote: withSpokenForms(`
      teams-palaveri*, teamspalaveri*, teams-tapaaminen, teams-tapaamisessa, teams, etäpalaveri*,
      etätapaami*, videopuhelu*, videopalaveri*, etänä, zoom
    `),
  },
  notContact: withSpokenForms(`
    kävin läpi, käytiin läpi, kävin .. läpi, käytiin .. läpi, näin sovittiin, näin ollen, näin on,
    näin oli, näin se, näin että, näin ilmoituksen, olin lomalla, olin kipeänä,
    oltiin sitä mieltä, tekstiviesti*, pyysi soittamaan, whatsapp-viesti*, tapasit, tapaisin,
    soitit, soiton, kävit, käytin, tapaamiset, tapasinko, soitinko, kävinkö
  `),
  means: {
    faceToFace: withSpokenForms(`
      kasvokkain, kasvotusten, paikan päällä, paikanpäällä, livenä, heidän luonaan,
      käynnillä, vierailulla, kahvikupin ääressä, kahvin äärellä
    `),
    phone: withSpokenForms(`
      puhelimessa, puhelimitse, puhelimella, puhelimen välityksellä, puh, luurissa
    `),
    email: withSpokenForms(`
      sähköpostilla, sähköpostitse, sähköpostin kautta, meilillä, maililla, meilitse
    `),
    remote: withSpokenForms(`
      teams*, zoom*, etänä, etäyhteydellä, etäyhteydessä, etäpalaver*, videopuhelu*, videolla,
      videon välityksellä, verkossa, verkon yli, meetissä
    `),
  },
  agreement: withSpokenForms(`
    sovittiin, sovimme, sovin, on sovittu, sovittu, sovittuna, palataan, palaan, palaavat,
    palaa asiaan, uusi tapaaminen, uuden tapaamisen, uusi käynti, uusi aika, seuraava tapaaminen,
    seuraava käynti, seuraava askel, jatko, haastattelu, haastattelun, haastatteluaika,
    tutustumiskäynti, tutustuminen, tutustumaan, nähdään, tavataan, lupasi, lupasin, lupasivat,
    soitan, soitetaan, soittaa, soittavat, menen, mennään, menee, käyn, käydään, tulen, tulee,
    tulevat, lähetän, laitan, meilaan, otan, ottavat, ottaa yhteyttä, kysyn, vien, viedään,
    pyysi soittamaan, pyysi palaamaan, pyysivät, jatketaan, jatkuu, kutsui, kutsuivat, muistutus,
    pitää soittaa, pitää palata, aloitus, aloittaa, koepäivä
  `),
};

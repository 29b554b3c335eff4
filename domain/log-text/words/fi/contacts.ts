import type { ContactWords } from '../vocabulary';
import { spoken } from './spoken';

export const CONTACTS: ContactWords = {
  contact: {
    faceToFace: spoken(`
      tapasin, tapasimme, tavattiin, tapasin*, asiakas kävi, asiakas itse kävi, asiakas tapasi,
      join kahvit, juotiin kahvit, otettiin kahvit, kahviteltiin, olin kahvilla, oltiin kahvilla, olen tavannut,
      olemme tavanneet, kävin, kävimme, käytiin, käväisin, käväistiin, kävästiin, kävästä,
      olen käynyt, oon käyny, piipahdin, piipahdettiin, pistäydyin, pistäydyttiin, nähtiin,
      näimme, vierailin, vierailtiin, poikkesin, poikettiin, törmäsin, pyörähdin, pyörähdettiin,
      menin käymään, mentiin käymään, tulin juuri, olin tapaamassa, olin käymässä,
      oltiin käymässä, oltiin tapaamassa, olin vierailulla, oltiin vierailulla
    `),
    phone: spoken(`
      soitin, soitimme, soitettiin, soittelin, soiteltiin, soittivat, soitteli, soitti,
      olen soittanut, soitin*, puhuin puhelimessa, puhuin .. puhelimessa, puhuttiin puhelimessa,
      pirautin, kilautin, sain puhelimella, tavoitin puhelimella, tavoitin puhelimitse
    `),
    email: spoken(`
      meilasin, meilattiin, meilailin, meilailtiin, mailasin, sähköpostitin, sähköpostittelin,
      sähköpostitse, laitoin .. sähköpostia, laitoin .. sähköpostin, laitoin .. meiliä,
      laitoin .. meilin, laitoin .. mailia, laitoin .. mailin, lähetin .. sähköpostia,
      lähetin .. sähköpostin, lähetin .. meilin, lähetin .. meiliä, lähetettiin .. sähköposti,
      laitoin .. viestiä, laitoin .. viestin, lähetin .. viestin, viestittelin,
      kirjoitin .. sähköpostia, laitettiin .. sähköpostia
    `),
    remote: spoken('teamsasin, zoomasin'),
  },
  talked: spoken(`
    juttelin, juteltiin, keskustelin, keskusteltiin, puhuin, puhuttiin, neuvottelin, neuvoteltiin,
    palaveerasin, palaveerattiin, olin yhteydessä, oltiin yhteydessä, otin yhteyttä,
    otettiin yhteyttä, pidin palaverin, pidettiin palaveri, tavoitin, sain kiinni,
    laitoin tekstarin, laitoin tekstiviestin
  `),
  weakContact: {
    faceToFace: spoken(`
      näin, olin, oltiin, olimme, kahvit, kahvilla, käynti, käynnillä, vierailu, vierailulla, tapaaminen,
      tapaamisessa, työpaikkakäynti, yrityskäynti, yritysvierailu
    `),
    phone: spoken(`
      puhelu, puhelinsoitto, soitto, soittoa, puhelinkeskustelu, puhelinpalaveri
    `),
    email: spoken(`
      sähköposti, sähköpostia, meili, meiliä, maili, mailia, s-posti, s-postia, spostia, viesti,
      viestiä
    `),
    remote: spoken(`
      teams-palaveri*, teamspalaveri*, teams-tapaaminen, teams-tapaamisessa, teams, etäpalaveri*,
      etätapaami*, videopuhelu*, videopalaveri*, etänä, zoom
    `),
  },
  notContact: spoken(`
    kävin läpi, käytiin läpi, kävin .. läpi, käytiin .. läpi, näin sovittiin, näin ollen, näin on,
    näin oli, näin se, näin että, näin ilmoituksen, olin lomalla, olin kipeänä,
    oltiin sitä mieltä, tekstiviesti*, pyysi soittamaan, whatsapp-viesti*, tapasit, tapaisin,
    soitit, soiton, kävit, käytin, tapaamiset, tapasinko, soitinko, kävinkö
  `),
  means: {
    faceToFace: spoken(`
      kasvokkain, kasvotusten, paikan päällä, paikanpäällä, livenä, heidän luonaan,
      käynnillä, vierailulla, kahvikupin ääressä, kahvin äärellä
    `),
    phone: spoken(`
      puhelimessa, puhelimitse, puhelimella, puhelimen välityksellä, puh, luurissa
    `),
    email: spoken(`
      sähköpostilla, sähköpostitse, sähköpostin kautta, meilillä, maililla, meilitse
    `),
    remote: spoken(`
      teams*, zoom*, etänä, etäyhteydellä, etäyhteydessä, etäpalaver*, videopuhelu*, videolla,
      videon välityksellä, verkossa, verkon yli, meetissä
    `),
  },
  agreement: spoken(`
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

import type { DetailWords } from '../log-vocabulary';
import { meaningByPhrase, numberByPhrase } from '../phrase-lists';
import { withSpokenForms } from './spoken-forms';

export const DETAILS: DetailWords = {
  basis: {
    clientWishes: withSpokenForms(`
      asiakkaan toive*, asiakkaan mieltymy*, asiakkaan kiinnostu*, asiakkaan omasta toiveesta,
      asiakas toivoi, asiakas haluaa, asiakas halusi, asiakasta kiinnosta*,
      asiakas on kiinnostunut, mieltymysten perusteella, mieltymyksen perusteella, toiveesta,
      toiveen mukaan, toiveiden mukaan, asiakkaan unelma*
    `),
    openVacancy: withSpokenForms(`
      avoin paikka, avoimesta paikasta, avoimen paikan, avointa paikkaa, avoin työpaikka,
      avoimesta työpaikasta, avoimeen paikkaan, hakuilmoitu*, työpaikkailmoitu*, rekryilmoitu*,
      ilmoituksen perusteella, työmarkkinatorilla, duunitorilla, paikkaa haettu, oli haku auki,
      haku auki
    `),
  },
  vacancy: {
    yes: withSpokenForms(`
      avoin paikka, avoimesta paikasta, avoimen paikan, avoin työpaikka, avoimesta työpaikasta,
      paikka auki, paikka avoinna, paikkoja auki, haku auki, avoimia paikkoja,
      hakevat .. työntekijää, etsivät .. työntekijää, etsivät tekijää, tarvitsevat .. työntekijää,
      tarvetta olisi, tarvetta on
    `),
    no: withSpokenForms(`
      ei avoimia paikkoja, ei paikkoja auki, ei paikkaa, ei paikkoja, ei ole paikkoja,
      ei ole avoimia, ei oo paikkoja, ei avointa, ei tarvetta, ei ole tarvetta, ei oo tarvetta,
      ei rekryä, ei rekrytoi*
    `),
  },
  outcome: {
    jobOffer: withSpokenForms(`
      työtarjou*, tarjosi töitä, tarjosivat töitä, tarjosi työtä, tarjosivat työtä,
      tarjosi paikkaa, tarjosivat paikkaa, tarjosivat työpaikkaa, tarjosi työpaikkaa, sai paikan,
      sai työpaikan, sai töitä, työsopimus*
    `),
    interview: withSpokenForms(`
      sovittiin .. haastattelu*, sovin .. haastattelu*, sovittu .. haastattelu*, haastattelu,
      haastatteluun, haastatteluaika, haluavat haastatella, haluaa haastatella,
      lupasi haastatella, lupasivat haastatella, kutsui haastatteluun, kutsuivat haastatteluun
    `),
    visit: withSpokenForms(`
      tutustuminen, tutustumiskäyn*, tutustumispäivä*, tutustumaan, tutustumista
    `),
    newMeeting: withSpokenForms(`
      uusi tapaaminen, uuden tapaamisen, uusi käynti, uusi aika, nähdään, tavataan,
      seuraava tapaaminen, sovittiin .. tapaaminen, sovin .. tapaamisen, sovittiin käynti
    `),
    notNow: withSpokenForms(`
      ei nyt, ei tällä hetkellä, ei tarvetta, ei ole tarvetta, ei oo tarvetta, ei juuri nyt,
      ei just nyt, eivät palkkaa, ei palkata, ei kiinnosta, eivät ole kiinnostuneita, ei paikkoja,
      ei ole paikkoja
    `),
  },
  deeds: {
    needsHeard: withSpokenForms(`
      kuultiin tarpeet, kuultiin .. tarpeita, kuulin .. tarpeet, kuulin .. tarpeista,
      kuuntelin .. tarpeita, kyselin .. tarpeita, kyselin .. tarpeista, kysyin .. tarpeista,
      kysyin .. tarpeita, kartoitin .. tarpeita, kartoitettiin .. tarpeita,
      kartoitettiin .. tarpeet, kartoitin .. tarpeet, työnantajan tarpeet
    `),
    serviceTold: withSpokenForms(`
      kerroin .. palvelusta, kerroin .. palvelustamme, kerrottiin .. palvelusta,
      esittelin .. palvelun, esittelin .. palvelua, esiteltiin .. palvelua, esiteltiin .. palvelu,
      kerroin .. valmennuksesta, kerroin .. tuetusta työllistymisestä, kerroin mitä teemme
    `),
    strengthsPresented: withSpokenForms(`
      esittelin .. vahvuuksia, esittelin .. vahvuudet, esiteltiin .. vahvuuksia,
      esiteltiin .. vahvuudet, kerroin .. vahvuuksista, kerroin .. osaamisesta,
      kerrottiin .. vahvuuksista, esittelin .. osaamista, esittelin asiakkaan,
      esittelin asiakasta
    `),
    interviewAsked: withSpokenForms(`
      pyysin haastattel*, pyysin .. haastatteluun, pyysin .. haastattelua, pyydettiin haastattel*,
      pyydettiin .. haastattelua, kysyin .. haastattelua, ehdotin .. haastattelua,
      kysyin .. haastatteluun
    `),
  },
  participants: {
    both: withSpokenForms(`
      asiakkaan kanssa, asiakkaani kanssa, asiakas mukana, asiakas oli mukana,
      asiakkaan ollessa mukana, yhdessä asiakkaan, otin asiakkaan mukaan
    `),
    client: withSpokenForms(`
      asiakas kävi itse, asiakas kävi yksin, asiakas tapasi itse, asiakas itse kävi,
      asiakas soitti itse, asiakas kävi
    `),
    coach: withSpokenForms('ilman asiakasta, kävin yksin, yksin ilman'),
  },
  roles: meaningByPhrase(`
    kauppias: kauppia*
    myymäläpäällikkö: myymäläpäällik*
    toimitusjohtaja: toimitusjohtaj*
    esihenkilö: esihenkilö*
    esimies: esimies, esimieh*
    omistaja: omistaj*
    yrittäjä: yrittäjä*
    henkilöstöpäällikkö: henkilöstöpäällik*
    keittiöpäällikkö: keittiöpäällik*
    vuoropäällikkö: vuoropäällik*
    tuotantopäällikkö: tuotantopäällik*
    palvelupäällikkö: palvelupäällik*
    hotellipäällikkö: hotellipäällik*
    ravintolapäällikkö: ravintolapäällik*
    päällikkö: päällik*
    johtaja: johtaja*
    työnjohtaja: työnjohtaj*
    rekrytoija: rekrytoija*
    HR: hr
    osastovastaava: osastovastaava*
    tiimivastaava: tiimivastaava*
    proviisori: proviisori*
    apteekkari: apteekkari*
    isännöitsijä: isännöitsijä*
    pomo: pomo*
  `),
  duration: {
    minute: withSpokenForms('min, minuutti, minuuttia, minuutin, minsaa, minsan, m'),
    hour: withSpokenForms('h, t, tunti, tuntia, tunnin, tuntii'),
    spoken: numberByPhrase(`
      30: puoli tuntia, puol tuntia, puoltuntia, puolisen tuntia, puolen tunnin
      15: varttitunti, vartin, varttitunnin
      45: kolme varttia
      60: tunnin, tunti, noin tunti, tuntisen
      90: puolitoista tuntia, puolentoista tunnin
      120: kaksi tuntia, pari tuntia, kahden tunnin
    `),
    notDuration: withSpokenForms(
      'sitten, päästä, kuluttua, päivässä, viikossa, matkan päässä, ajomatka',
    ),
  },
};

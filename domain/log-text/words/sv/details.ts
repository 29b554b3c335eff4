import type { DetailWords } from '../log-vocabulary';
import { meaningByPhrase, numberByPhrase, phraseList } from '../phrase-lists';

export const DETAILS: DetailWords = {
  basis: {
    clientWishes: phraseList(`
      kundens önskemål, klientens önskemål, kundens önskan, klientens önskan, klientens intresse*,
      kundens intresse*, klienten vill, kunden vill, klienten är intresserad,
      kunden är intresserad, klienten önskade, kunden önskade, efter önskemål
    `),
    openVacancy: phraseList(`
      ledig plats, lediga platsen, ledigt jobb, lediga jobbet, lediga jobb, lediga platser,
      ledig tjänst, jobbannons*, platsannons*, annonsen
    `),
  },
  vacancy: {
    yes: phraseList(`
      ledig plats, lediga platsen, ledigt jobb, lediga jobb, lediga platser, ledig tjänst,
      söker .. medarbetare, söker personal, behöver personal, behöver folk
    `),
    no: phraseList(`
      inga lediga, inget ledigt, ingen ledig, inga platser, inget behov, inget jobb
    `),
  },
  outcome: {
    jobOffer: phraseList(`
      jobberbjudande*, erbjöd jobb, erbjöd arbete, erbjöd en plats, fick jobb, fick jobbet,
      arbetsavtal
    `),
    interview: phraseList(`
      intervju, intervjun, vill intervjua, ville intervjua, arbetsintervju, anställningsintervju
    `),
    visit: phraseList('studiebesök, bekanta sig, rundvandring, provdag'),
    newMeeting: phraseList(`
      nytt möte, ny träff, nästa möte, nästa träff, ses, träffas, kommer tillbaka
    `),
    notNow: phraseList(`
      inte nu, inte just nu, just nu inte, inget behov, inga behov, ingen vill anställa,
      anställer inte, inte aktuellt, inga lediga
    `),
  },
  deeds: {
    needsHeard: phraseList(`
      hörde .. behov, lyssnade .. behov, frågade .. behov, kartlade .. behov, om deras behov,
      arbetsgivarens behov
    `),
    serviceTold: phraseList(`
      berättade .. tjänsten, berättade .. tjänst, berättade .. service,
      berättade .. arbete med stöd, presenterade .. tjänsten, presenterade .. tjänst
    `),
    strengthsPresented: phraseList(`
      presenterade .. styrkor, berättade .. styrkor, lyfte fram .. styrkor, presenterade klienten,
      presenterade kunden
    `),
    interviewAsked: phraseList(`
      bad .. intervju, bad .. intervjua, frågade .. intervju, föreslog .. intervju
    `),
  },
  participants: {
    both: phraseList(`
      med klienten, med kunden, med min klient, med min kund, klienten var med, kunden var med,
      tillsammans med klienten, tillsammans med kunden, klienten med
    `),
    client: phraseList(`
      klienten besökte själv, klienten var själv, klienten ringde själv, kunden besökte själv,
      kunden var själv, klienten träffade själv, klienten själv
    `),
    coach: phraseList('utan klienten, utan kunden, utan klient, ensam'),
  },
  roles: meaningByPhrase(`
    butikschef: butikschef*
    ägare: ägare*
    verkställande direktör: verkställande direktör*
    vd: vd, vd:n
    köpman: köpman*, köpmannen
    platschef: platschef*
    hotellchef: hotellchef*
    kökschef: kökschef*
    personalchef: personalchef*
    restaurangchef: restaurangchef*
    chef: chef, chefen
    förman: förman*, förmannen
    företagare: företagare*
    arbetsledare: arbetsledare*
    HR: hr
  `),
  duration: {
    minute: phraseList('min, minuter, minut'),
    hour: phraseList('h, timme, timmar, tim'),
    spoken: numberByPhrase(`
      60: en timme
      30: en halvtimme, halvtimme, en halv timme
      15: en kvart
      45: tre kvart
      90: en och en halv timme
      120: två timmar, ett par timmar
    `),
    notDuration: phraseList('sedan, sen, om dagen, i veckan'),
  },
};

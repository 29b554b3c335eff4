import type { ContactWords } from '../log-vocabulary';
import { phraseList } from '../phrase-lists';

export const CONTACTS: ContactWords = {
  contact: {
    faceToFace: phraseList(`
      träffade, träffades, drack kaffe, tog en kaffe, tog kaffe, tog en kopp kaffe, träffat, besökte, besökt, var hos, var på, var .. hos,
      var .. på, var och hälsade på, hälsade på, tittade in, svängde förbi, svängde in, gick till,
      gick förbi, åkte till, for till, mötte, stack mig in, tittade förbi, såg
    `),
    phone: phraseList(`
      ringde, ringt, ringdes, pratade i telefon, pratade .. i telefon, talade i telefon,
      talade .. i telefon, telefonerade, hade telefonsamtal, hade ett telefonsamtal
    `),
    email: phraseList(`
      mejlade, mailade, mejlat, mailat, skickade .. e-post, skickade .. epost, skickade .. mejl,
      skickade .. mail, skickade .. meddelande, skrev .. mejl, skrev .. e-post
    `),
    remote: phraseList(`
      hade .. videosamtal, hade .. teamsmöte, hade .. teams-möte, hade .. distansmöte
    `),
  },
  talked: phraseList(`
    pratade, talade, diskuterade, hade .. möte, hade kontakt, kontaktade, tog kontakt, fick tag
  `),
  weakContact: {
    faceToFace: phraseList('hos, besök, möte, mötet, arbetsgivarbesök, företagsbesök'),
    phone: phraseList('telefonsamtal, samtal'),
    email: phraseList('e-post, epost, mejl, mail'),
    remote: phraseList('videosamtal, videomöte, teamsmöte, teams-möte, distansmöte, teams, zoom'),
  },
  notContact: phraseList('var på semester, var på kurs, gick igenom, nytt möte, var .. ledigt'),
  means: {
    faceToFace: phraseList('ansikte mot ansikte, på plats, på stället, personligen'),
    phone: phraseList('i telefon, per telefon, på telefon, via telefon, telefonledes'),
    email: phraseList('per e-post, via e-post, per mejl, via mejl, på mejl, per mail, via mail'),
    remote: phraseList(`
      teams*, zoom, på distans, distans, videosamtal, video, via video, online, på nätet
    `),
  },
  agreement: phraseList(`
    vi bestämde, bestämde, bestämt, kom överens, överenskom, avtalade, avtalat, återkommer,
    återkomma, kommer tillbaka, kommer, nytt möte, ny träff, nästa möte, nästa steg, nästa träff,
    intervju, ringer, mejlar, skickar, ses, träffas, vi träffas, ska, lovade, uppföljning,
    går dit, hör av, bokade, bokat, bjöd in, studiebesök, bekanta sig
  `),
};

/** What kind of thing a question asks for. The order decides when several fit (`aspectOf`). */
export const ASPECTS = [
  'whichHolds',
  'howOften',
  'howLong',
  'who',
  'howMany',
  'when',
  'where',
  'why',
] as const;
export type Aspect = (typeof ASPECTS)[number];

const list = (text: string) => text.split(',').map((word) => word.trim());
/** Every first word with every second word. */
const pairs = (firstWords: string, secondWords: string) =>
  list(firstWords).flatMap((first) => list(secondWords).map((second) => `${first} ${second}`));

/** The words, or pairs of words, that ask for it, in the three languages, written and spoken. */
const ASKING: Readonly<Record<Aspect, readonly string[]>> = {
  // The question is about sources that contradict each other.
  whichHolds: [
    ...list(
      'kumpi,kumpaa,kumpaan,kummassa,kumpikaan,ristiriita,ristiriidassa,ristiriitaa,ristiriitaiset,riitele,riitelee,täsmää,vs,molempia,toinen toista,vai eri,samaa mieltä,vilkendera,motstridiga,strider,motsäger,stämmer,skiljer,konflikt,conflict,conflicting,contradict,contradicts,disagree,disagreed,agree,versus,which holds,which one,all sources',
    ),
    ...pairs(
      'eri',
      'lähteissä,lähteistä,lähteet,lähteiden,papereissa,papereista,paperit,lukua,luvut,lukuja,juttua,juttuja,asiaa,mieltä,tavalla',
    ),
    ...pairs('toisessa,toises,yhessä,yhes,yhdessä', 'paperissa,lähteessä,lukee'),
    ...pairs('olika', 'papper,källor,siffror,tal,saker'),
    ...pairs('different', 'sources,papers,figures,numbers,things'),
  ],
  howOften: [
    ...pairs('kui,kuin,kuinka,miten,mite', 'usein,useasti,tiheään'),
    ...list(
      'monesti,hur ofta,how often,how frequently,montako kertaa,monta kertaa,många gånger,many times',
    ),
  ],
  howLong: [
    ...pairs('kui,kuin,kuinka,miten,mite', 'kauan,pitkä,pitkään,nopeasti,nopeesti,pian'),
    ...list('kauan,kauanko,minkä ajan,missä ajassa,mihin mennessä,by when'),
    ...pairs('hur', 'länge,snabbt,lång'),
    ...pairs('how', 'long,soon,quickly,fast'),
  ],
  who: list(
    'kuka,kuk,kenen,ketkä,ketä,keitä,kenelle,kelle,keneltä,keltä,keneen,kehen,kenet,kellä,vem,vems,who,whose,whom',
  ),
  howMany: [
    ...pairs(
      'kui,kuin,kuinka,miten',
      'monta,moni,monen,monella,monelle,moneen,monessa,monesta,paljon,suuri,iso,vanha,vanhoja',
    ),
    ...list(
      'montako,monta,moni,moniko,monenko,monellako,monelleko,moneenko,monessako,monestako,paljonko,paljon,montaa,mikä osuus,what share,what percentage',
    ),
    ...pairs('minkä', 'ikäinen,ikäisiä,ikäiset,ikäset,ikäsiä,kokoinen,kokonen'),
    ...pairs('hur', 'många,mycket,stor,stort,gammal,gamla'),
    ...pairs('how', 'many,much,large,big,old'),
  ],
  when: list(
    'milloin,millon,koska,minä päivänä,missä vaiheessa,missä kohtaa,mihin aikaan,monelta,när,vilken dag,vilket datum,when,what date,what time,what point',
  ),
  where: list('missä,mistä,mihin,minne,mist,mis,var,vart,varifrån,where'),
  why: list('miksi,miks,minkä takia,mist syystä,varför,why'),
};
const SINGLE = new Map<string, Aspect>();
const PAIRS = new Map<string, Aspect>();
for (const aspect of ASPECTS) {
  for (const words of ASKING[aspect]) (words.includes(' ') ? PAIRS : SINGLE).set(words, aspect);
}
/** Every word that asks alone or begins a pair: one look-up is enough for most words. */
const ASKING_WORDS = new Set([
  ...SINGLE.keys(),
  ...[...PAIRS.keys()].map((pair) => pair.split(' ')[0] ?? pair),
]);
const RANK = new Map(ASPECTS.map((aspect, index) => [aspect, index]));

/**
 * What a text asks for; nothing when no word of it asks. When several fit, the first of `ASPECTS`:
 * `kuinka usein` asks how often, not how many.
 *
 * @param words as `splitWords` gives them
 */
export function aspectOf(words: readonly string[]): Aspect | undefined {
  let best: Aspect | undefined;
  for (const [index, word] of words.entries()) {
    if (!ASKING_WORDS.has(word)) continue;
    const found = PAIRS.get(`${word} ${words[index + 1]}`) ?? SINGLE.get(word);
    if (found && (best === undefined || (RANK.get(found) ?? 0) < (RANK.get(best) ?? 0)))
      best = found;
  }
  return best;
}

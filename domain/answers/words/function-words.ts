import type { Language } from '../../language';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that say nothing of what a question is about, as written and as spoken. */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: words(`
    ja tai vai vaan mutta että et jos niin nii kun ku ko kuin sitten sit siis no joo ei en emme eivät eikä
    se sen sitä siitä siihen siinä siis sille sillä ne niitä niistä niiden niillä niihin tää tämä tämän tätä
    tässä tähän tästä nämä noi noita tuo tuon tuossa tuota täällä siellä tänne sinne tuolla mä mää mun mua
    minä minun minua minulle mulle multa mulla sä sää sun sinä sinun sulla hän hänen häntä hänelle me meidän
    meitä meillä meille meiän te teidän teillä he heidän heitä heille joka jonka jotka jota jossa josta johon
    joita joiden joilla mikä minkä mitä mitäs mite miten mitkä mistä missä mihin millä mille millainen
    millaisia minkälainen minkälaista minkälaisia minkälaiset millanen millasia millaista milloin millon
    koska miksi miks kuka ketkä kenen keitä kenelle kenet ketä kuinka kui kuin montako monta moni paljonko
    paljon onko onks ookkona ois olis olisi olla on oon oot oo ole olet olen olemme ovat oli olivat ollut
    olleet ollaan olevan oleva olevat olisiko voi voiko voiks voin voidaan voisi vois voisiko voivat
    saa saako saaks saan saada saadaan saisi saisko saavat pitää pitääkö pitäs pitäis pitäisi pitäiskö
    pitäsköhän pitäskö täytyy täytyykö tarvii tarviiko tarvitseeko tarvitaanko kannattaa kannattaako
    kannattas aina vielä jo nyt heti ihan aika melko juuri just myös kans kanssa kaa asti saakka mukaan
    takia vuoksi ennen ennenku ennenkuin jälkeen aikana varten kautta alla päällä välillä välissä
    kaikki kaikkien kaikille kaikkia kaiken joku jokin jonkun jotain jotakin joitain joskus mikään mitään
    ketään kukaan itse ite oma oman omaa omat sama saman samaa muu muut muita muun muuta eli esim
    esimerkiksi vaikka taas enää eiks eikö niinku niinkuin tota hei moi terve kiitos kiitti please
    auttaisko kertoo kerro kertokaa kertoisitko tarkoittaa tarkottaa tarkoittaako tarkoitetaan tarkoitus
    liittyy liittyen koskee koskien asia asiaa asian asiassa juttu jutut homma hommat sanoo sanottiin
    sanotaan tehdä tekee tehdään tekevät tein teet tulee tule tulla tuli menee mennä mene käydä käy käyvät
    laittaa pistää ottaa otetaan antaa annetaan haluan haluaisin tietää tiedä tiiä selittää selitä
    oikein oikeesti oikeasti yleensä suunnilleen noin edes pelkkä pelkän pelkästään ainakin vasta
    kerran jokaisen jokainen joka-ainoa yhtä sama samanlainen erilainen eri entä entäs entäpä ynnä jne yms
    liian lisäksi ilman sekä eikö vain hyvin paremmin enemmän vähemmän iso pieni uusi uuden vanha
    tuossakin nää näitä näiden näille ton tohon siit mist mis kelle kuuluu kuuluuko kuuluvat käytännössä
    meinaa meinataan ylipäätään ylipäänsä oikeen kuulkaa jee hitsi vitsi apua help hyvää huomenta iltaa
    miettii mietin pohdin kysyisin kysyn kysymys moikka jos-joskus kohdalla kohta kohdassa osalta
    muuten muistaa muistaako tiiätkö tiiätteks osaako osaatko neuvoa vinkata tietääkö paino painaa usein kauan muiden ikinä väliä kenenkään eka ekan ekaa ekat siis tapauksessa mahdollista mahdollinen tota tai saiko saivat mukana edellyttää pystyy pystyykö kelpaa sopii sopiiko meni meneekö tarttis tarttee tarvitsee tarvittais pyörii pyöri pyörittää pyöritti pyörittivät pyörimään sano sanoi sanovat niille saanu saanut kannalta kaa mul sul niitten ettei etteivät keltä keneltä muulta muilta kehen keneen mut tommonen tommoset semmonen sellainen sellaista jotkut tyyppi tyyppiä ihmiset porukka mieltä suunnalla
  `),
  sv: words(`
    och eller men att om så när då som än den det de dem den här detta dessa en ett man jag mig min mitt
    mina du dig din ditt dina han hon hans hennes vi oss vår vårt våra ni er ert era deras sin sitt sina
    är var vara varit blir bli blev blivit har ha hade haft kan kunna kunde ska skall skulle bör borde
    måste får få fick vill ville inte ej icke nej ja på i av till från med för hos vid mot genom under
    över efter före innan mellan utan hur vad vem vilka vilken vilket vilkas vems vart varifrån varför
    när var många mycket ofta alltid också även bara redan nu sedan ännu någon något några ingen inget
    inga alla allt varje annan annat andra samma själv här där dit hit ju väl bra gör göra gjorde görs
    betyder menas innebär finns fanns kallas heter säger sägs gäller handlar kring enligt sådan sådana
    hej tack snälla mer mest mindre minst ungefär cirka egentligen enbart vardera åt ge ger ges gav ta
    tar tas går gå gick kommer komma kom låter låta sätt olika blivit veta berätta undrar fråga frågan
  `),
  en: words(`
    a an the and or but if so then than that this these those it its is are was were be been being am do
    does did done have has had having can could should would shall will may might must not no yes of in on
    at to from with for by about into over under after before between without during through as how what
    who whom whose which when where why many much often always also even only already now still some any
    none all each every other another same self i me my we us our you your he him his she her they them
    their there here just really very please thanks hi hello tell give get gets got go goes need needs
    needed mean means meant called say says said exist count counts work works make makes made take takes
    one ones don doesn isn aren won ve re ll s t kind sort way thing things something anything someone
    anyone everyone actually exactly roughly least most more less per us them out up down
  `),
};

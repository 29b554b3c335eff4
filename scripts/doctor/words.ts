/** What was found, and what to do: in Finnish, and in English. `{name}` stands for a value. */
interface Words {
  readonly fi: string;
  readonly en: string;
}

export const WORDS: Readonly<Record<string, Words>> = {
  settings: { fi: 'Asetukset luetaan.', en: 'The settings are read.' },
  setting: {
    fi: 'Asetus {name} ei kelpaa: {reason}. Katso sen merkitys README:n taulukosta (Configuration) ja anna arvo uudelleen.',
    en: 'The setting {name} does not hold: {reason}. See its meaning in the README (Configuration) and give it again.',
  },
  misspelt: {
    fi: 'Nimeä {name} ei lue kukaan. Tarkoititko {meant}? Korjaa nimi, isot ja pienet kirjaimet mukaan lukien.',
    en: 'Nobody reads {name}. Did you mean {meant}? Correct the name, capitals too.',
  },
  'secret-id': {
    fi: 'MicrosoftAppPassword näyttää salaisuuden tunnisteelta (Secret ID). Botti tarvitsee sen arvon (Value), joka näkyy vain luotaessa: luo portaalissa uusi salaisuus ja kopioi arvo.',
    en: 'MicrosoftAppPassword looks like the id of a secret. The bot needs its value, which is shown only once: make a new secret in the portal and copy the value.',
  },
  'not-guid': {
    fi: '{name}: {value} ei ole tunniste (esimerkiksi 00000000-0000-0000-0000-000000000000). Kopioi tunniste Entran portaalista; sähköpostiosoite tai nimi ei käy.',
    en: '{name}: {value} is no id (such as 00000000-0000-0000-0000-000000000000). Copy the id from the Entra portal; an address or a name will not do.',
  },
  'no-app': {
    fi: 'MicrosoftAppId puuttuu: botti vastaa vain tällä koneella. Teamsia varten anna rekisteröinnin tunniste.',
    en: 'MicrosoftAppId is missing: the bot answers on this machine alone. For Teams give the id of its registration.',
  },
  'loopback-host': {
    fi: 'HOST on vain tämä kone. Jos edessä ei ole samalla koneella välityspalvelinta, anna HOST=0.0.0.0.',
    en: 'HOST is this machine alone. Unless a proxy on the same machine stands before it, give HOST=0.0.0.0.',
  },
  'no-coordinator': {
    fi: 'COORDINATORS on tyhjä, joten kukaan ei voi perustaa tiimejä. Anna koordinaattorin Object ID Entrasta (Users → henkilö → Object ID).',
    en: "COORDINATORS is empty, so nobody can set up teams. Give the coordinator's Object ID from Entra (Users → person → Object ID).",
  },
  'no-public-url': {
    fi: 'PUBLIC_URL puuttuu, joten latauslinkit vievät palvelimen omaan osoitteeseen. Anna julkinen osoite, esimerkiksi https://botti.kunta.fi.',
    en: "PUBLIC_URL is missing, so download links lead to the server's own address. Give the public one, such as https://bot.example.fi.",
  },
  'public-http': {
    fi: 'PUBLIC_URL {url} ei ala https://. Teams ottaa yhteyttä vain suojattuun osoitteeseen: hanki varmenne ja vaihda osoite.',
    en: 'PUBLIC_URL {url} does not begin with https://. Teams calls secured addresses alone: get a certificate and change the address.',
  },
  'public-loopback': {
    fi: 'PUBLIC_URL {url} on tämä kone itse, eikä kukaan pääse siihen Teamsista. Anna osoite, joka näkyy ulos.',
    en: 'PUBLIC_URL {url} is this machine itself, which nobody reaches from Teams. Give an address that is seen from outside.',
  },
  'public-path': {
    fi: 'PUBLIC_URL {url} sisältää polun. Anna pelkkä osoite, esimerkiksi https://botti.kunta.fi.',
    en: 'PUBLIC_URL {url} has a path. Give the bare address, such as https://bot.example.fi.',
  },
  'time-zone': {
    fi: 'TIME_ZONE on {zone}. Viikot ja päivät lasketaan sen mukaan; Suomessa arvo on Europe/Helsinki.',
    en: 'TIME_ZONE is {zone}. Weeks and days are counted by it; in Finland it is Europe/Helsinki.',
  },
  'digest-rhythm': {
    fi: 'DIGEST_CRON "{cron}" ei toistu kerran viikossa. Viikkokoosteelle sopii esimerkiksi 0 8 * * 1.',
    en: 'DIGEST_CRON "{cron}" does not come once a week. For a weekly digest 0 8 * * 1 does.',
  },
  'digest-weekend': {
    fi: 'DIGEST_CRON "{cron}" osuu viikonloppuun. Maanantaiaamu on 0 8 * * 1.',
    en: 'DIGEST_CRON "{cron}" falls on a weekend. Monday morning is 0 8 * * 1.',
  },
  'wordy-log': {
    fi: 'LOG_LEVEL on {level}, joka täyttää lokin. Tuotannossa anna info.',
    en: 'LOG_LEVEL is {level}, which fills the log. In production give info.',
  },
  'demo-clock': {
    fi: 'DEMO_NOW siirtää botin kelloa. Poista se, ellei tämä ole kokeilu.',
    en: "DEMO_NOW moves the bot's clock. Take it away unless this is a trial.",
  },
  node: { fi: 'Node {version} käy.', en: 'Node {version} will do.' },
  'node-unfixed': {
    fi: 'Node {version} toimii, mutta ei saa enää tietoturvakorjauksia. Vaihda Node 24:ään.',
    en: 'Node {version} works but gets no more security fixes. Change to Node 24.',
  },
  'node-old': {
    fi: 'Node {version} on liian vanha. Asenna Node 24.',
    en: 'Node {version} is too old. Install Node 24.',
  },
  store: {
    fi: 'Varasto {store} säilyttää sen, mitä siihen kirjoitetaan.',
    en: 'The store {store} keeps what is written to it.',
  },
  'store-share': {
    fi: 'Varasto {store} on verkkolevyllä, joka ei sovi tietokannalle. Siirrä tiedosto koneen omalle levylle.',
    en: 'The store {store} is on a network share, which can not hold a database. Move the file to a disk of the machine.',
  },
  'store-damaged': {
    fi: 'Varasto {store} on vioittunut tai jokin muu tiedosto ({reason}). Pysäytä botti ja palauta varmuuskopio.',
    en: 'The store {store} is damaged or some other file ({reason}). Stop the bot and restore the back-up.',
  },
  'store-newer': {
    fi: 'Varastossa {store} on {count} tietoa, jotka botin uudempi versio on tallentanut (lajit: {types}). Ota uudempi versio takaisin käyttöön tai palauta varmuuskopio; tämä versio ei muuta niitä.',
    en: 'The store {store} holds {count} records that a newer version of the bot wrote (kinds: {types}). Run the newer version again, or restore the back-up; this version leaves them alone.',
  },
  'store-unreadable': {
    fi: 'Varastossa {store} on {count} tietoa, joita ei voi lukea (lajit: {types}). Botti ohittaa ne. Palauta varmuuskopio, jos tietoja puuttuu.',
    en: 'The store {store} holds {count} records that can’t be read (kinds: {types}). The bot passes them by. Restore the back-up if anything is missing.',
  },
  'store-busy': {
    fi: 'Varasto {store} on toisen ohjelman lukitsema. Yhtä tiedostoa käyttää yksi botti: pysäytä toinen.',
    en: 'The store {store} is locked by another program. One bot uses one file: stop the other.',
  },
  'store-full': {
    fi: 'Levy on täynnä, eikä varastoon {store} voi kirjoittaa. Vapauta tilaa.',
    en: 'The disk is full, so nothing can be written to {store}. Free some space.',
  },
  'store-unwritable': {
    fi: 'Varastoa {store} ei voi avata tai kirjoittaa ({reason}). Anna botin käyttäjälle kirjoitusoikeus kansioon.',
    en: "The store {store} can not be opened or written ({reason}). Give the bot's user the right to write in the folder.",
  },
  'store-refused': {
    fi: 'Varasto {store} ei päästä bottia sisään ({reason}). Tarkista COSMOS_KEY, tai anna botin identiteetille rooli Cosmos DB Built-in Data Contributor.',
    en: "The store {store} does not let the bot in ({reason}). Check COSMOS_KEY, or give the bot's identity the role Cosmos DB Built-in Data Contributor.",
  },
  'store-missing': {
    fi: 'Varastossa {store} ei ole tietokantaa kolme-kuppia tai säiliötä documents ({reason}). Tee ne käyttöönoton mallilla (manifest/azure/store.bicep).',
    en: 'The store {store} has no database kolme-kuppia or container documents ({reason}). Make them by manifest/azure/store.bicep.',
  },
  'store-unreachable': {
    fi: 'Varastoon {store} ei saada yhteyttä ({reason}). Tarkista osoite ja palomuuri.',
    en: 'The store {store} can not be reached ({reason}). Check the address and the firewall.',
  },
  'store-fault': {
    fi: 'Varasto {store} ei toimi: {reason}. Katso Ylläpito-oppaan kohta "Varasto ei vastaa".',
    en: 'The store {store} does not work: {reason}. See "The store does not answer" in the guide to operations.',
  },
  'disk-low': {
    fi: 'Levyllä {folder} on tilaa enää {megabytes} Mt. Vapauta tilaa, ennen kuin kirjoittaminen pysähtyy.',
    en: 'Only {megabytes} MB are left on the disk of {folder}. Free some before writing stops.',
  },
  teams: { fi: '{url} vastaa.', en: '{url} answers.' },
  'teams-unreachable': {
    fi: 'Osoitteeseen {url} ei saada yhteyttä ({reason}). Avaa palomuurista liikenne ulos tähän osoitteeseen.',
    en: '{url} can not be reached ({reason}). Open the firewall for calls out to this address.',
  },
  'login-unreachable': {
    fi: 'Kirjautumispalveluun {url} ei saada yhteyttä ({reason}). Avaa palomuurista liikenne ulos tähän osoitteeseen.',
    en: 'The sign-in service {url} can not be reached ({reason}). Open the firewall for calls out to this address.',
  },
  clock: { fi: 'Kello on oikeassa.', en: 'The clock is right.' },
  'clock-ahead': {
    fi: 'Koneen kello edistää {seconds} sekuntia, ja Teams hylkää sen tunnukset. Ota ajan tahdistus (NTP) käyttöön.',
    en: 'The clock is {seconds} seconds ahead, and Teams refuses its tokens. Switch time synchronisation (NTP) on.',
  },
  'clock-behind': {
    fi: 'Koneen kello jätättää {seconds} sekuntia, ja Teams hylkää sen tunnukset. Ota ajan tahdistus (NTP) käyttöön.',
    en: 'The clock is {seconds} seconds behind, and Teams refuses its tokens. Switch time synchronisation (NTP) on.',
  },
  token: { fi: 'Botti saa tunnuksen.', en: 'The bot gets a token.' },
  'token-identity': {
    fi: 'Botti kirjautuu hallitulla identiteetillä, jota voi kysyä vain Azuressa.',
    en: 'The bot signs in by a managed identity, which can be asked for in Azure alone.',
  },
  'secret-wrong': {
    fi: 'MicrosoftAppPassword on väärä. Luo rekisteröinnille uusi salaisuus (Certificates & secrets) ja anna sen arvo.',
    en: 'MicrosoftAppPassword is wrong. Make a new secret for the registration (Certificates & secrets) and give its value.',
  },
  'secret-expired': {
    fi: 'MicrosoftAppPassword on vanhentunut. Luo uusi salaisuus, vaihda arvo ja käynnistä botti uudelleen.',
    en: 'MicrosoftAppPassword has expired. Make a new secret, change the value and start the bot again.',
  },
  'app-unknown': {
    fi: 'Rekisteröintiä MicrosoftAppId ei ole tässä vuokraajassa. Tarkista MicrosoftAppId ja MicrosoftAppTenantId.',
    en: 'There is no registration MicrosoftAppId in this tenant. Check MicrosoftAppId and MicrosoftAppTenantId.',
  },
  'tenant-unknown': {
    fi: 'Vuokraajaa MicrosoftAppTenantId ei ole. Kopioi Tenant ID Entran etusivulta.',
    en: 'There is no tenant MicrosoftAppTenantId. Copy the Tenant ID from the front page of Entra.',
  },
  'token-refused': {
    fi: 'Entra ei anna botille tunnusta (syyt: {codes}). Etsi numero Microsoftin sivulta "AADSTS error codes".',
    en: 'Entra gives the bot no token (reasons: {codes}). Look the number up on Microsoft\'s page "AADSTS error codes".',
  },
  public: { fi: '{url} vie tähän bottiin.', en: '{url} leads to this bot.' },
  'public-not-ready': {
    fi: '{url} vastaa, mutta /readyz ei: varasto ei säilytä. Katso Ylläpito-oppaan kohta "Varasto ei vastaa".',
    en: '{url} answers, but /readyz does not: the store keeps nothing. See "The store does not answer" in the guide to operations.',
  },
  'public-unreachable': {
    fi: 'Osoitteeseen {url} ei saada yhteyttä ({reason}). Käynnistä botti ja tarkista nimipalvelu, reititys ja palomuuri.',
    en: '{url} can not be reached ({reason}). Start the bot, and check name service, routing and firewall.',
  },
  'public-certificate': {
    fi: 'Osoitteen {url} varmenne ei kelpaa ({reason}). Uusi varmenne; Teams ei ota yhteyttä ilman sitä.',
    en: 'The certificate of {url} does not hold ({reason}). Renew it; Teams does not call without.',
  },
  'public-other': {
    fi: 'Osoitteessa {url} vastaa jokin muu kuin tämä botti (tila {status}). Ohjaa osoite botin porttiin.',
    en: "Something else than this bot answers at {url} (status {status}). Route the address to the bot's port.",
  },
  'not-built': {
    fi: 'Tiedosto {file} puuttuu. Aja npm ci && npm run build.',
    en: '{file} is missing. Run npm ci && npm run build.',
  },
  package: { fi: 'Teams-paketti sopii asetuksiin.', en: 'The Teams package fits the settings.' },
  'package-damaged': {
    fi: 'Pakettia {path} ei voi lukea. Tee se uudelleen: npm run package -- --app-id <MicrosoftAppId> --public-url https://<osoite>.',
    en: 'The package {path} can not be read. Make it again: npm run package -- --app-id <MicrosoftAppId> --public-url https://<host>.',
  },
  'package-other-app': {
    fi: 'Paketissa on botti {packaged}, asetuksissa {app}. Tee paketti uudelleen oikealla tunnisteella ja lataa se Teamsiin.',
    en: 'The package is of the bot {packaged}, the settings of {app}. Make it again with the right id and upload it to Teams.',
  },
  'package-other-host': {
    fi: 'Paketin sivut ovat osoitteessa {packaged}, botti osoitteessa {host}. Tee paketti uudelleen: --public-url https://{host}.',
    en: "The package's pages are at {packaged}, the bot is at {host}. Make it again: --public-url https://{host}.",
  },
  'package-version': {
    fi: 'Paketin versio on {packaged}, botin {version}. Tee paketti uudelleen ja päivitä se Teamsiin.',
    en: 'The package is of version {packaged}, the bot of {version}. Make it again and update it in Teams.',
  },
};

/** Where nothing could be asked, by code. */
export const UNASKED: Readonly<Record<string, Words>> = {
  package: {
    fi: 'Teams-pakettia ei ole tehty tähän kansioon (npm run package).',
    en: 'No Teams package has been made in this folder (npm run package).',
  },
  token: { fi: 'Tunnusta ei voitu kysyä.', en: 'No token could be asked for.' },
  clock: { fi: 'Oikeaa aikaa ei saatu mistään.', en: 'Nobody told the right time.' },
};

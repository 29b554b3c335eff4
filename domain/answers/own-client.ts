const OWN_CLIENT =
  /(?<!\p{L})(?:(?:mun|minun|meidän|my|our|min|mina|vår|våra) (?:asiakka|asiakas|client|klient)|asiakka(?:ani|allani|altani|alleni))/u;

const PRIVATE =
  /(?<!\p{L})(?:henkilötunnu|hetu(?!\p{L})|osoit(?!ta)|puhelin|sähköpost|diagnoos|velka|velko|ulosot|luottotie|raskaana|syntymä|vuokranant|address|phone|e-?mail|diagnos|debt|landlord|pregnan|criminal record|born(?!\p{L})|adress|telefon|skuld|gravid|personbeteckn|identity code|brottsregist|hyresvärd)/u;

/** `Saanko tallentaa asiakkaani osoitteen` asks what is allowed, not where the client lives. */
const ASKS_LEAVE =
  /(?<!\p{L})(?:saa|voi|pit[äi]|täyty|kirja|tallen|may|can|should|must|record(?:ed)? (?:the|it)|får|kan|måste|ska)/u;

/** Whether a text in lower case asks for private details of the asker's own client. */
export function asksOfOwnClient(text: string): boolean {
  return OWN_CLIENT.test(text) && PRIVATE.test(text) && !ASKS_LEAVE.test(text);
}

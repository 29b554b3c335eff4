const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** First names of those that clients and colleagues may have, beside the commonest of `log-text`. */
export const MORE_FIRST_NAMES = names(`
  aleksi anni annika antero arto asta auli aino anita arttu axel birgitta camilla daniel eeli eemeli
  eetu eino elias elisa ella elli emil emilia emmi enni erika eveliina fanni fatima fredrik hassan
  heidi helena helmi henna henri henrik hilja iida iina iiro ilmari ilona inka irja irma isabella
  jaakko jani jarkko jarmo jasmin jere jenni jenna jesse joel joni jonna joona joonas jorma jouni
  julia juho juhani juuso jyrki kaarina kai kaija kati katri kimmo kirsti klaus krista kristian lea
  leo linda lotta maarit mariam markus martti mauri merja mervi mette miia mikael mikaela milla mira
  mirja mohamed nea nelli niina niko noora olavi omar onni oskari otto pentti pertti petra pirkko
  pilvi raija raimo raisa rauno reijo reino riikka robin roosa ronja saara sakari saku salla samira
  samuel sebastian senja siiri sini sinikka sirkka sofia sonja suvi taina taneli tanja teija terhi
  terttu tero tiia timi toni topi tuija tuomas tuomo tuula tuulia tuure valtteri veera veikko veli
  venla vesa vilma viivi väinö
`);

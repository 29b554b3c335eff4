export interface DemoEmployer {
  readonly name: string;
  readonly site?: string | undefined;
  readonly industry: string;
  readonly aliases?: readonly string[] | undefined;
}

const employer = (
  name: string,
  site: string | undefined,
  industry: string,
  ...aliases: string[]
) => ({
  name,
  site,
  industry,
  aliases,
});

/** The employer of the example to type: nobody has met it yet, so that the first cup is the reader's. */
export const DEMO_UNMET = 'Prisma Pori';

/** By team. All are invented but the one that the example to type tells of. */
export const DEMO_EMPLOYERS: readonly [readonly DemoEmployer[], readonly DemoEmployer[]] = [
  [
    employer('Kahvila Teekuppinen', 'Pori', 'Ravintola-ala'),
    employer('Leipomo Pullataikina', 'Pori', 'Elintarvikkeet', 'Pullataikina'),
    employer('Hotelli Untuvapeitto', 'Pori', 'Majoitus'),
    employer('Autohuolto Rattiruuvi', 'Pori', 'Ajoneuvot'),
    employer('Pesula Pyykkipoika', 'Pori', 'Palvelut'),
    employer('Kirjakauppa Lukulamppu', 'Pori', 'Kauppa'),
    employer('Puutarha Multasormi', 'Ulvila', 'Puutarha'),
    employer('Siivous Pölynukka Oy', 'Pori', 'Siivous', 'Pölynukka'),
    employer('Konepaja Vasarainen Oy', 'Pori', 'Metalli'),
    employer('Lounas Lusikallinen', 'Ulvila', 'Ravintola-ala'),
    employer('Eläinkauppa Tassunjälki', 'Pori', 'Kauppa'),
    employer('Päiväkoti Hiekkakakku', 'Nakkila', 'Kasvatus'),
    employer('Varasto Trukkilava Oy', 'Pori', 'Logistiikka'),
    employer('Parturi Kiharapilvi', 'Pori', 'Palvelut'),
    employer('Kukkakauppa Ruukunreuna', 'Pori', 'Kauppa'),
    employer(DEMO_UNMET, undefined, 'Kauppa'),
  ],
  [
    employer('Saha Lastukasa Oy', 'Kankaanpää', 'Puu'),
    employer('Taimisto Verso ja Varpu', 'Kankaanpää', 'Puutarha'),
    employer('Kyläkauppa Ohrajyvä', 'Karvia', 'Kauppa'),
    employer('Maatila Apilalaidun', 'Siikainen', 'Maatalous'),
    employer('Ravintola Perunavuori', 'Kankaanpää', 'Ravintola-ala'),
    employer('Hoivakoti Keinutuoli', 'Jämijärvi', 'Hoiva'),
    employer('Kierrätys Uusi Kierros', 'Kankaanpää', 'Kierrätys'),
    employer('Ompelimo Nappirasia', 'Pomarkku', 'Tekstiili'),
    employer('Huolto Lumilapio Oy', 'Kankaanpää', 'Kiinteistöt', 'Lumilapio'),
    employer('Meijeri Juustokolo', 'Karvia', 'Elintarvikkeet'),
    employer('Leirikeskus Käpypolku', 'Jämijärvi', 'Majoitus'),
    employer('Keittiö Kauhallinen', 'Siikainen', 'Ravintola-ala'),
    employer('Rakennus Vatupassi Oy', 'Kankaanpää', 'Rakentaminen'),
    employer('Kenkäkauppa Pikkurilli', 'Pomarkku', 'Kauppa'),
  ],
];

import { strToU8, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { readTable } from '../../../bot/files/read-table';

const rowsOf = async (content: Buffer) => {
  const read = await readTable(content);
  return read.kind === 'sheets' ? read.sheets.map(({ rows }) => rows) : read.why;
};

describe('a list of separated values', () => {
  const WANTED = [
    ['Yritys', 'Paikka'],
    ['Åmanin leipomo', 'Pori'],
    ['Öljy; Kumppanit', 'Rauma'],
  ];
  const text = 'Yritys;Paikka\r\nÅmanin leipomo;Pori\r\n"Öljy; Kumppanit";Rauma\r\n';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['commas', Buffer.from('Yritys,Paikka\nÅmanin leipomo,Pori\n"Öljy; Kumppanit",Rauma')],
    ['tabs', Buffer.from('Yritys\tPaikka\nÅmanin leipomo\tPori\n"Öljy; Kumppanit"\tRauma')],
    ['a separator told', Buffer.from(`sep=;\r\n${text}`)],
  ])('is read in %s', async (_how, content) => {
    expect(await rowsOf(content)).toEqual([WANTED]);
  });

  it('has one column when nothing in its first line separates', async () => {
    const content = Buffer.from('Työnantaja\nKauppa, Pori\n\nTalo "Uusi"\n');
    expect(await rowsOf(content)).toEqual([[['Työnantaja'], ['Kauppa, Pori'], ['Talo "Uusi"']]]);
  });
});

describe('an Excel file', () => {
  it('is read cell by cell, of a formula what it gave', async () => {
    const date = new Date('2026-05-01T00:00:00Z');
    const content = await writeExcelFile([
      [{ value: 'Yritys' }, { value: 'Lisätty' }, { value: 'N' }],
      [{ value: ' Pesula  Oy ' }, { value: date, format: 'd.m.yyyy' }, { value: 3 }],
    ]).toBuffer();
    expect(await rowsOf(content)).toEqual([
      [
        ['Yritys', 'Lisätty', 'N'],
        ['Pesula Oy', '2026-05-01', '3'],
      ],
    ]);
    const row = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
    expect(await rowsOf(workbook(row))).toEqual([[['2']]]);
  });
});

describe('what is no table', () => {
  const LONG = '<c><v>1</v></c>'.repeat(9e3);
  const HTML = '<html><body><table><tr><td>Yritys</td></tr></table></body></html>';
  it.each([
    ['a page', Buffer.from(HTML), 'unreadable'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'unreadable'],
    ['an archive of something else', zip({ 'a.txt': 'x' }), 'unreadable'],
    ['an archive cut short', workbook('<row/>').subarray(0, 300), 'unreadable'],
    ['a workbook of broken XML', workbook('<row r="1"><c r="A1"><v>1</v>'), 'unreadable'],
    ['a cell without a place', workbook('<row r="1"><c r="&#49;1"/></row>'), 'unreadable'],
    ['an Excel of old', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old'],
    ['an archive bomb', bomb(), 'tooLarge'],
    ['a bomb that lies of its size', liar(bomb()), 'tooLarge'],
    [
      'a long row below empty ones',
      workbook(`${'<row/>'.repeat(9e4)}<row>${LONG}</row>`),
      'tooLarge',
    ],
    [
      'a cell in the far corner',
      workbook('<row r="1048576"><c r="XFD1"><v>1</v></c></row>'),
      'tooLarge',
    ],
    ['a million rows', Buffer.from('x\n'.repeat(500_000)), 'tooLarge'],
  ])('is told from one: %s', async (_what, content, why) => {
    expect(await rowsOf(content)).toBe(why);
  });
});

function zip(parts: Record<string, string>): Buffer {
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(packed)));
}

/** A workbook of one sheet with these rows. */
function workbook(rows: string): Buffer {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zip({
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${types}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
  });
}

/** Eight megabytes of spaces in eight kilobytes. */
function bomb(): Buffer {
  const parts = { 'xl/worksheets/sheet1.xml': new Uint8Array(8_000_000).fill(32) };
  return Buffer.from(zipSync(parts, { level: 1 }));
}

/** Says in both places that its first part has a hundred bytes. */
function liar(archive: Buffer): Buffer {
  const lying = Buffer.from(archive);
  lying.writeUInt32LE(100, 22);
  lying.writeUInt32LE(100, lying.indexOf(Buffer.from('504b0102', 'hex')) + 24);
  return lying;
}

import { strToU8, zipSync } from 'fflate';
import type { Cell, Table } from '../charts/table';
import { headingsOf, rowsOf } from './cells';
import { escaped } from './xml';

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';

const MANIFEST = `${PROLOGUE}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${MIMETYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

const NAMES = ['office', 'style', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

const column = (name: string, width: string) =>
  `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`;
const cellStyle = (name: string, paragraph: string, more = '') =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>${paragraph}${more}</style:style>`;

const STYLES = [
  column('first', '6cm'),
  column('other', '4cm'),
  column('notes', '18cm'),
  cellStyle('heading', '', '<style:text-properties fo:font-weight="bold"/>'),
  cellStyle('words', ''),
].join('');

/**
 * The tables as an OpenDocument spreadsheet, zipped: a sheet a table, its headings in the first row
 * and its numbers as numbers, and a last sheet that says what they are.
 */
export function odsOf(tables: readonly Table[], notes: readonly string[]): Uint8Array<ArrayBuffer> {
  const name = (i: number) => (tables.length === 1 ? 'Table' : `Table ${i + 1}`);
  const about = [...notes, ...tables.map(({ caption }, i) => `${name(i)}: ${caption}`)];
  const sheets = [
    ...tables.map((table, i) => sheetOf(name(i), table)),
    `<table:table table:name="About"><table:table-column table:style-name="notes"/>${about.map((note) => row([note], 'words')).join('')}</table:table>`,
  ];
  const content = `${PROLOGUE}<office:document-content ${NAMES} office:version="1.2"><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body></office:document-content>`;
  // Readers know the kind of file by its first bytes: this entry comes first, as it is.
  return zipSync({
    mimetype: [strToU8(MIMETYPE), { level: 0 }],
    'META-INF/manifest.xml': strToU8(MANIFEST),
    'content.xml': strToU8(content),
  }) as Uint8Array<ArrayBuffer>;
}

function sheetOf(name: string, table: Table): string {
  const others = table.columns.length - 1;
  const columns = `<table:table-column table:style-name="first"/>${others > 0 ? `<table:table-column table:style-name="other" table:number-columns-repeated="${others}"/>` : ''}`;
  const headings = `<table:table-header-rows>${row(headingsOf(table), 'heading')}</table:table-header-rows>`;
  const rows = rowsOf(table).map((cells) => row(cells));
  return `<table:table table:name="${name}">${columns}${headings}${rows.join('')}</table:table>`;
}

function row(cells: readonly Cell[], style?: string): string {
  return `<table:table-row>${cells.map((cell) => cellOf(cell, style)).join('')}</table:table-row>`;
}

function cellOf(cell: Cell, style?: string): string {
  if (cell === '') return '<table:table-cell/>';
  const look = style ? ` table:style-name="${style}"` : '';
  return typeof cell === 'number'
    ? `<table:table-cell${look} office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
    : `<table:table-cell${look} office:value-type="string">${paragraphs(cell)}</table:table-cell>`;
}

/** Text in paragraphs, a line each; spaces in a row would else be read as one. */
function paragraphs(text: string): string {
  const spaced = (line: string) =>
    escaped(line)
      .replaceAll('\t', '<text:tab/>')
      .replaceAll(/^ +| {2,}| +$/g, (run) => `<text:s text:c="${run.length}"/>`);
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `<text:p>${spaced(line)}</text:p>`)
    .join('');
}

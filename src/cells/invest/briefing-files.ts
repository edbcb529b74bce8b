import { cellText, type Table } from '../../charts/table';
import type { Block, Briefing } from './briefing';

const escaped = (words: string) =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Characters that Markdown would take for its own. */
const plain = (words: string) => words.replaceAll(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);

const headings = ({ columns }: Table) =>
  columns.map(({ label, unit }) => (unit && unit !== '£' ? `${label} (${unit})` : label));

const cells = ({ rows, columns }: Table) =>
  rows.map((row) => row.map((cell, i) => cellText(cell, columns[i])));

/**
 * A briefing as one HTML file that needs nothing else and runs nothing.
 * @param picture the picture as SVG text, trusted as made here
 */
export function briefingHtml(briefing: Briefing, picture: string): string {
  const block = (each: Block): string => {
    switch (each.kind) {
      case 'text':
        return `<p${each.lead ? ' class="lead"' : ''}>${escaped(each.text)}</p>`;
      case 'list': {
        const tag = each.numbered ? 'ol' : 'ul';
        return `<${tag}>${each.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;
      }
      case 'table': {
        const head = headings(each.table).map((words) => `<th scope="col">${escaped(words)}</th>`);
        const body = cells(each.table).map(
          ([first, ...rest]) =>
            `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
        );
        return `<table><caption>${escaped(each.table.caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
      }
      case 'picture':
        return picture;
      case 'blank':
        return `<p class="blank">${escaped(each.label)}:</p>`;
    }
  };
  const sections = briefing.sections.map(
    ({ title, blocks }) =>
      `<section><h2>${escaped(title)}</h2>${blocks.map(block).join('\n')}</section>`,
  );
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(briefing.title)}</title>
<style>body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}table{border-collapse:collapse;font-size:.8rem}caption{text-align:left}th,td{padding:.2rem .6rem .2rem 0;border-bottom:1px solid #ccc;text-align:right;vertical-align:top}th:first-child{text-align:left}.lead{font-size:1.15rem}.blank{padding-bottom:2rem;border-bottom:1px solid}svg{max-width:100%;height:auto}</style>
</head><body><h1>${escaped(briefing.title)}</h1><p>${escaped(briefing.about)}</p>
${sections.join('\n')}
<p>Figures ${escaped(briefing.code)}. To work them out again: <a href="${escaped(briefing.link)}">${escaped(briefing.link)}</a></p>
</body></html>
`;
}

/** A briefing as Markdown; the picture is left to its words and tables. */
export function briefingMarkdown(briefing: Briefing): string {
  const block = (each: Block): string[] => {
    switch (each.kind) {
      case 'text':
        return [plain(each.text)];
      case 'list':
        return [
          each.items
            .map((item, i) => `${each.numbered ? `${i + 1}.` : '-'} ${plain(item)}`)
            .join('\n'),
        ];
      case 'table': {
        const row = (words: readonly string[]) => `| ${words.map(plain).join(' | ')} |`;
        const head = headings(each.table);
        const rule = `| ${head.map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |`;
        return [
          plain(each.table.caption),
          [row(head), rule, ...cells(each.table).map(row)].join('\n'),
        ];
      }
      case 'picture':
        return [];
      case 'blank':
        return [`${plain(each.label)}: ______________________________`];
    }
  };
  const parts = briefing.sections.flatMap(({ title, blocks }) => [
    `## ${plain(title)}`,
    ...blocks.flatMap(block),
  ]);
  return (
    [
      `# ${plain(briefing.title)}`,
      plain(briefing.about),
      ...parts,
      `Figures ${briefing.code}. To work them out again: <${briefing.link}>`,
    ].join('\n\n') + '\n'
  );
}

import type { Consultation } from '../../consultation/consultation';
import { readingOf, type Passage } from './passages';

/**
 * A consultation as a page of its own that needs no script: the plain path of a folder to be hosted.
 * @param way from the page to the residents' page, "consultation/"
 */
export function readingPage(consultation: Consultation, way: string): string {
  const { place, title } = consultation;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · ${escaped(place.name)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p><a href="${escaped(way)}">Answer on screen</a>, or read it all here and answer by post or e-mail.</p>
${marked(consultation)}
</main>
</body>
</html>
`;
}

/** What there is to read, as HTML: below a heading of the first level. */
export const marked = (consultation: Consultation): string =>
  readingOf(consultation).map(markedPassage).join('\n');

const STYLE =
  'body{margin:0;font:1.125rem/1.55 Georgia,serif}main{max-width:40rem;margin:0 auto;padding:2rem 1rem 4rem;overflow-wrap:break-word}h1,h2,h3,h4{line-height:1.2}h2{margin-top:2.5rem}li+li{margin-top:.5rem}';

function markedPassage(passage: Passage): string {
  switch (passage.kind) {
    case 'heading':
      return `<h${passage.level}>${escaped(passage.text)}</h${passage.level}>`;
    case 'text':
      return `<p>${escaped(passage.text)}</p>`;
    case 'lines':
      return `<p>${escaped(passage.text).replaceAll('\n', '<br>')}</p>`;
    case 'list':
      return `<ul>${passage.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'link':
      return `<p><a href="${escaped(safe(passage.href))}">${escaped(passage.text)}</a></p>`;
  }
}

/** An address that may be followed from a page: https, or a mail. */
const safe = (href: string) => (/^(https:\/\/|mailto:)/.test(href) ? href : '#');

/** Text that stands for itself between tags and in quoted attributes. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

import type { Drawing } from '../../charts/drawing';
import { handOver } from '../../saving/hand-over';
import { svgOf } from '../../saving/svg';
import type { FileWords } from '../../saving/words';
import type { Briefing } from './briefing';
import { briefingHtml, briefingMarkdown } from './briefing-files';

const TYPES = { html: 'text/html', md: 'text/markdown' } as const;

/** Gives the reader the briefing as a file. */
export function saveBriefing(
  kind: keyof typeof TYPES,
  briefing: Briefing,
  picture: Drawing,
  words: FileWords,
): void {
  // A page may hold the picture's own element, not the line that opens a file of XML.
  const drawn = () => svgOf(picture, words).text.replace(/^<\?xml[^>]*>\s*/, '');
  const text = kind === 'md' ? briefingMarkdown(briefing) : briefingHtml(briefing, drawn());
  const type = `${TYPES[kind]};charset=utf-8`;
  handOver(`business-case-illustrative.${kind}`, new Blob([text], { type }));
}

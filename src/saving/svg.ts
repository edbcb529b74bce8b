import { draw, label, type Drawing } from '../charts/drawing';
import { lines, textWidth } from '../charts/labels';
import { plain } from './plain-look';
import { editionOf, notesOf, type FileWords } from './words';
import { escaped } from './xml';

/** Width of a saved picture, px, and the room around what is in it. */
const WIDTH = 800;
const PAD = 24;

/** Width in px at which a picture is drawn to be saved, whatever the screen's. */
export const DRAWN_WIDTH = WIDTH - 2 * PAD;

/** A picture as a file: its text and its size, px. */
export interface SvgFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** One kind of line around the picture. */
interface Print {
  readonly size: number;
  readonly leading: number;
  /** How much wider than estimated its letters can be in whatever font stands in. */
  readonly spare: number;
  readonly look: Readonly<Record<string, string | number>>;
}

const print = (size: number, leading: number, look: Print['look'], spare = 1.12): Print => ({
  size,
  leading,
  spare,
  look: { 'font-size': size, ...look },
});
const TITLE = print(21, 27, { class: 'strong', 'font-family': 'var(--serif)' }, 1.3);
const MEASURE = print(14, 20, { class: 'quiet' });
const SOURCE = print(12, 17, { class: 'quiet' });
const ORIGIN = print(10, 14, { class: 'quiet' });
const BADGE = print(12, 17, { 'text-anchor': 'middle' });

/** A picture with its title, measure, source and origin drawn around it: it can stand alone. */
export function svgOf(picture: Drawing, words: FileWords): SvgFile {
  const { title, measure, source, badge, origin } = words;
  const parts: Drawing[] = [];
  let y = PAD;
  const put = (text: string, { size, leading, look }: Print, x = PAD) => {
    parts.push(label(x, y + size, text, look));
    y += leading;
  };
  const write = (text: string, style: Print, x = PAD) => {
    const room = WIDTH - PAD - x;
    for (const line of lines(text, room / style.spare, style.size)) put(line, style, x);
  };
  write(title, TITLE);
  y += 2;
  if (measure) write(measure, MEASURE);
  y += 14;
  const across = { x: PAD, y, width: DRAWN_WIDTH, overflow: 'visible' };
  parts.push({ ...picture, attrs: { ...picture.attrs, ...across } });
  y += Number(picture.attrs.height) + 14;
  let indent = 0;
  if (badge) {
    const width = textWidth(badge, BADGE.size) * BADGE.spare + 12;
    parts.push(badgeAt(y, width), label(PAD + width / 2, y + BADGE.size, badge, BADGE.look));
    indent = width + 8;
  }
  write(source, SOURCE, PAD + indent);
  if (origin) {
    y += 4;
    for (const line of [...cut(origin.link), `${editionOf(origin)}.`]) put(line, ORIGIN);
  }
  const height = Math.ceil(y + PAD - 8);
  const size = { viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height };
  const file = draw(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': 'var(--sans)' },
    [
      { ...draw('title', {}), text: title },
      { ...draw('desc', {}), text: [...notesOf(words), told(picture)].join('\n').trim() },
      draw('rect', { width: WIDTH, height, fill: 'var(--paper)' }),
      ...parts,
    ],
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${markup(plain(file))}\n`;
  return { text, width: WIDTH, height };
}

/** What the picture says, in words, for those who do not see it. */
const told = ({ attrs }: Drawing) => String(attrs['aria-label'] ?? '');

function badgeAt(y: number, width: number): Drawing {
  const box = { x: PAD + 0.5, y: Math.round(y) - 1.5, width, height: BADGE.leading + 1, rx: 2 };
  return draw('rect', { ...box, fill: 'none', stroke: 'var(--edge)', 'stroke-dasharray': '3 2' });
}

/** A link has no spaces to cut it at. */
function cut(link: string): string[] {
  const most = Math.floor(DRAWN_WIDTH / textWidth('x', ORIGIN.size) / ORIGIN.spare);
  return link.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [];
}

function markup({ tag, attrs, children, text }: Drawing): string {
  const inside = text === undefined ? children.map(markup).join('') : escaped(text);
  const given = Object.entries(attrs).map(
    ([name, value]) => ` ${name}="${escaped(String(value))}"`,
  );
  return `<${tag}${given.join('')}>${inside}</${tag}>`;
}

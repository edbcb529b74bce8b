/**
 * A picture as data: an SVG element, its attributes, its text or its children. Charts return
 * drawings, so they can be tested without a browser; `paint` is the only function that touches one.
 */
export interface Drawing {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children: readonly Drawing[];
  readonly text?: string;
}

type Attrs = Readonly<Record<string, string | number | undefined | false>>;
type Child = Drawing | undefined | false;

/** A drawing of one element; attributes and children that are undefined or false are left out. */
export function draw(tag: string, attrs: Attrs, children: readonly Child[] = []): Drawing {
  const kept: Record<string, string | number> = {};
  for (const name in attrs) {
    const value = attrs[name];
    if (value !== undefined && value !== false) kept[name] = value;
  }
  return { tag, attrs: kept, children: children.filter((child) => !!child) };
}

/** A line of text with its anchor at x, y (px). */
export function label(x: number, y: number, text: string, attrs: Attrs = {}): Drawing {
  return { ...draw('text', { x: tenth(x), y: tenth(y), ...attrs }), text };
}

/** The picture itself: an image to assistive technology, described by `description`. */
export function picture(
  description: string,
  width: number,
  height: number,
  children: readonly Child[],
): Drawing {
  const viewBox = `0 0 ${width} ${height}`;
  return draw(
    'svg',
    { class: 'picture', role: 'img', 'aria-label': description, viewBox, width, height },
    children,
  );
}

/** Every drawing in a drawing, depth first: for tests and for measuring. */
export function* parts(drawing: Drawing): Generator<Drawing> {
  yield drawing;
  for (const child of drawing.children) yield* parts(child);
}

/** A coordinate rounded to a tenth of a pixel. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

const painted = new WeakMap<SVGElement, Drawing>();

/**
 * The drawing as an SVG element. Given the element of an earlier drawing, only what differs is
 * touched: that makes redrawing cheap and lets the style sheet move shapes to their new place.
 */
export function paint(drawing: Drawing, into?: SVGElement): SVGElement {
  const before = into && painted.get(into);
  if (into && before === drawing) return into;
  const reuse = into && before?.tag === drawing.tag;
  const element = reuse
    ? into
    : document.createElementNS('http://www.w3.org/2000/svg', drawing.tag);
  const old = reuse ? before!.attrs : {};
  for (const name in drawing.attrs) {
    const value = drawing.attrs[name];
    if (old[name] !== value) element.setAttribute(name, String(value));
  }
  for (const name in old) if (!(name in drawing.attrs)) element.removeAttribute(name);

  const texts = reuse ? before!.text : undefined;
  if (drawing.text !== undefined) {
    if (drawing.text !== texts) element.textContent = drawing.text;
  } else {
    if (texts !== undefined) element.textContent = '';
    paintChildren(drawing, element);
  }
  painted.set(element, drawing);
  return element;
}

function paintChildren(drawing: Drawing, element: SVGElement): void {
  const there = [...element.children] as SVGElement[];
  drawing.children.forEach((child, i) => {
    const next = paint(child, there[i]);
    if (!there[i]) element.append(next);
    else if (next !== there[i]) there[i].replaceWith(next);
  });
  for (const spare of there.slice(drawing.children.length)) spare.remove();
}

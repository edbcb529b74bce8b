/** Where a pen is on its paper: 0 to 1 from the left and from the bottom; beyond when outside. */
export interface PenPoint {
  readonly across: number;
  readonly up: number;
}

export interface PenStroke {
  begin(): void;
  /** `from` is where the stroke was before; undefined at its first point. */
  draw(from: PenPoint | undefined, to: PenPoint): void;
  end(): void;
  /** The stroke was a scroll after all. */
  cancel(): void;
}

/**
 * An attachment that turns a pointer over the part marked `paper` (a selector) into strokes. A
 * finger that moves up or down scrolls the page as ever: the paper's style says touch-action: pan-y.
 */
export function pen(paper: string, stroke: PenStroke): (host: HTMLElement) => () => void {
  return (host) => {
    let pointer: number | undefined;
    let before: PenPoint | undefined;

    const pointOf = (event: PointerEvent): PenPoint | undefined => {
      const box = host.querySelector(paper)?.getBoundingClientRect();
      if (!box || box.width === 0 || box.height === 0) return undefined;
      return {
        across: (event.clientX - box.left) / box.width,
        up: (box.bottom - event.clientY) / box.height,
      };
    };
    const move = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      const at = pointOf(event);
      if (at) stroke.draw(before, at);
      before = at;
    };
    const down = (event: PointerEvent) => {
      if (pointer !== undefined || event.button !== 0) return;
      if (!(event.target as Element).closest(paper)) return;
      pointer = event.pointerId;
      before = undefined;
      host.setPointerCapture(pointer);
      stroke.begin();
      // A finger may be about to scroll: it draws once it has moved or is lifted.
      if (event.pointerType !== 'touch') move(event);
    };
    const up = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      move(event);
      pointer = undefined;
      stroke.end();
    };
    const cancel = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      pointer = undefined;
      stroke.cancel();
    };
    const listeners = {
      pointerdown: down,
      pointermove: move,
      pointerup: up,
      pointercancel: cancel,
    };
    for (const [name, listener] of Object.entries(listeners))
      host.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        host.removeEventListener(name, listener as EventListener);
    };
  };
}

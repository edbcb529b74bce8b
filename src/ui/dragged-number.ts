import { snap, type Bounds } from './number-entry';

/** The whole range takes about this many px, unless a step would then take more than a few. */
const WAY = 320;
const MOST_PER_STEP = 8;

export interface DraggedNumber {
  /** What the number is when the drag begins. */
  value(): number;
  bounds(): Bounds;
  /** Each time the drag comes to another number. */
  drag(value: number): void;
  /** Once, when it ends on another number than it began with. */
  drop(value: number): void;
}

/**
 * An attachment that lets a number field be dragged sideways as well as typed in. A field that has
 * the focus is being typed in and is left alone; so is a finger that moves up or down
 * (touch-action: pan-y in the field's style).
 */
export function draggedNumber(number: DraggedNumber): (field: HTMLInputElement) => () => void {
  return (field) => {
    let pointer: number | undefined;
    let began = { x: 0, value: 0 };
    let now: number | undefined;

    const typing = () => document.activeElement === field;
    const down = (event: PointerEvent) => {
      if (pointer !== undefined || event.button !== 0 || typing()) return;
      pointer = event.pointerId;
      began = { x: event.clientX, value: number.value() };
      now = undefined;
      field.setPointerCapture(pointer);
    };
    const move = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      const px = event.clientX - began.x;
      if (now === undefined && Math.abs(px) < 4) return;
      const bounds = number.bounds();
      const { min, max, step } = bounds;
      const perStep = Math.min(MOST_PER_STEP, (WAY * step) / (max - min));
      const next = snap(began.value + Math.round(px / perStep) * step, bounds);
      if (next !== (now ?? began.value)) number.drag(next);
      now = next;
    };
    const up = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      pointer = undefined;
      if (now === undefined) {
        if (event.pointerType === 'touch') return;
        field.focus();
        field.select();
      } else if (now !== began.value) number.drop(now);
    };
    const cancel = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      pointer = undefined;
      if (now !== undefined && now !== began.value) number.drag(began.value);
    };
    // A press would set the caret and select text while the number is dragged.
    const press = (event: MouseEvent) => {
      if (!typing()) event.preventDefault();
    };
    const listeners = {
      pointerdown: down,
      pointermove: move,
      pointerup: up,
      pointercancel: cancel,
      mousedown: press,
    };
    for (const [name, listener] of Object.entries(listeners))
      field.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        field.removeEventListener(name, listener as EventListener);
    };
  };
}

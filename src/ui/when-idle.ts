/** Where the browser cannot say that it is idle, it is taken to be after this long, ms. */
const SOON = 200;

/** Does a small task once the page has nothing else to do. Returns the function that calls it off. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(task);
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(task, SOON);
  return () => clearTimeout(id);
}

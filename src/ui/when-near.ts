/** How far outside the screen, in px, is still near: there is time to draw before it is in sight. */
const MARGIN = 400;

/**
 * An attachment that tells whether its element is in sight or nearly so, each time that changes.
 * What is not near fetches nothing and draws nothing.
 */
export function whenNear(tell: (near: boolean) => void): (host: HTMLElement) => () => void {
  return (host) => {
    const observer = new IntersectionObserver(
      (entries) => tell(entries[entries.length - 1].isIntersecting),
      { rootMargin: `${MARGIN}px` },
    );
    observer.observe(host);
    return () => observer.disconnect();
  };
}

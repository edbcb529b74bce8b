/**
 * Registers the service worker, so that the whole site works without a connection after the first
 * visit. The footer says when it does, as does `data-offline="ready"` on the document's element.
 * A browser that forbids workers or storage still shows the site, online.
 */
export async function keepOffline(root: string) {
  if (!('serviceWorker' in navigator)) return;
  if (document.readyState !== 'complete') {
    // What this page needs comes first.
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  try {
    const registration = await navigator.serviceWorker.register(`${root}service-worker.js`, {
      updateViaCache: 'none',
    });
    if (registration.waiting) offerUpdate(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && navigator.serviceWorker.controller) offerUpdate(worker);
      });
    });
    await navigator.serviceWorker.ready;
    document.documentElement.dataset.offline = 'ready';
    const status = document.querySelector('#site-status');
    if (status && status.childElementCount === 0) status.textContent = 'Ready to work offline.';
  } catch {
    // Refused: the site stays as it is.
  }
}

/** A newer version waits until it is asked for: a page in use never changes under its reader. */
function offerUpdate(worker: ServiceWorker) {
  const button = document.createElement('button');
  button.textContent = 'Show it';
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    worker.postMessage('take-over');
  });
  document.querySelector('#site-status')?.replaceChildren('A newer version is here. ', button);
}

/** Has pages kept on the device, to be read without a network. */

const root = import.meta.env.BASE_URL.replace(/\/$/, '');

// While the site is worked on, what is shown must be what is written.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    const { serviceWorker } = navigator;
    const first = serviceWorker.controller === null;
    serviceWorker
      .register(`${root}/sw.js`)
      .then(() => serviceWorker.ready)
      .then(({ active }) => {
        if (first) active?.postMessage(location.href);
      })
      // Without a worker the site reads as before.
      .catch(() => undefined);
  });

export {};

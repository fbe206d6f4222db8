/** What a service worker needs to know of the release of the site that it belongs to. */
export interface OfflineRelease {
  /** Another for every other content of the pages kept in advance. */
  version: string;
  /** Address of the page that answers for what was not kept. */
  offline: string;
  /** Addresses of pages kept in advance: the home page, the newest bulletins. */
  pages: readonly string[];
  /** Beginnings of addresses whose files never change. */
  lasting: readonly string[];
}

interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends LastingEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

/** As much of the global scope of a service worker as is used (Service Workers, W3C, section 4). */
export interface WorkerScope {
  registration: { scope: string };
  caches: CacheStorage;
  fetch: typeof fetch;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (type: 'message', listener: (event: LastingEvent & { data: unknown }) => void): void;
    (type: 'fetch', listener: (event: FetchEvent) => void): void;
  };
}

/**
 * The service worker: pages come from the network, and where that fails or lingers, as they were kept, with a word that says so; files
 * that never change come as they were kept. Keeps what was read and the pages of `release`, a bounded number of each.
 *
 * Its own source is what browsers are sent, so that it must use nothing from outside of itself.
 */
export function runOfflineWorker(scope: WorkerScope, release: OfflineRelease): void {
  const { caches } = scope;
  const prefix = `minh-bach ${new URL(scope.registration.scope).pathname} `;
  const names = { release: `${prefix}${release.version}`, read: `${prefix}read`, files: `${prefix}files` };
  const mostRead = 60;
  const mostFiles = 120;
  const patience = 8000;

  scope.addEventListener('install', (event) => event.waitUntil(keepRelease().then(() => scope.skipWaiting())));
  scope.addEventListener('activate', (event) => event.waitUntil(forgetReleases().then(() => scope.clients.claim())));
  // The first page was read before there was a worker.
  scope.addEventListener('message', (event) => {
    if (typeof event.data === 'string' && isOurs(event.data)) event.waitUntil(keepRead(event.data));
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET' || !isOurs(request.url)) return;
    if (request.mode === 'navigate') event.respondWith(answerPage(event));
    else if (isLasting(request.url)) event.respondWith(answerFile(event));
  });

  function isOurs(address: string): boolean {
    return address.startsWith(scope.registration.scope);
  }

  function isLasting(address: string): boolean {
    const { pathname } = new URL(address);
    return release.lasting.some((beginning) => pathname.startsWith(beginning));
  }

  /** Without the offline page there is no worker; another page that cannot be had is left out. */
  async function keepRelease(): Promise<void> {
    const cache = await caches.open(names.release);
    await keep(cache, release.offline, await scope.fetch(release.offline, { cache: 'no-cache' }));
    for (const page of release.pages) {
      const response = await scope.fetch(page, { cache: 'no-cache' }).catch(() => undefined);
      if (response && isPage(response)) await keep(cache, page, response);
      // A body left unread holds up its connection.
      else await response?.body?.cancel();
    }
  }

  async function forgetReleases(): Promise<void> {
    const kept = Object.values(names);
    const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && !kept.includes(name));
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  function isPage(response: Response): boolean {
    const type = response.headers.get('content-type') ?? '';
    const control = response.headers.get('cache-control') ?? '';
    return response.status === 200 && type.startsWith('text/html') && !control.includes('no-store');
  }

  async function keepRead(address: string): Promise<void> {
    const response = await scope.fetch(address);
    if (isPage(response)) await keep(await caches.open(names.read), address, response);
    else await response.body?.cancel();
  }

  /** Keeps a page with the styles, scripts and fonts that it is shown with. */
  async function keep(cache: Cache, address: string, response: Response): Promise<void> {
    const text = await response.clone().text();
    const key = address.replace(/[?#].*/, '');
    // Put anew, it is the newest of the cache.
    await cache.delete(key);
    await cache.put(key, response);
    await keepFiles(text);
    await shorten(await caches.open(names.read), mostRead);
    await shorten(await caches.open(names.files), mostFiles);
  }

  async function keepFiles(text: string): Promise<void> {
    const files = await caches.open(names.files);
    for (const [, address = ''] of text.matchAll(/["'(]([^"'()\s]+\.(?:css|js|woff2))["')]/g)) {
      if (!release.lasting.some((beginning) => address.startsWith(beginning)) || (await files.match(address))) continue;
      const response = await scope.fetch(address).catch(() => undefined);
      if (response?.status !== 200) {
        await response?.body?.cancel();
        continue;
      }
      if (address.endsWith('.css')) await keepFiles(await response.clone().text());
      await files.put(address, response);
    }
  }

  async function shorten(cache: Cache, most: number): Promise<void> {
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
  }

  async function answerPage(event: FetchEvent): Promise<Response> {
    const { url } = event.request;
    const kept = await findKept(url);
    // What the browser itself kept would pass for new.
    const network = scope.fetch(event.request, { cache: 'no-cache' }).then((response) => {
      if (isPage(response)) {
        const copy = response.clone();
        event.waitUntil(caches.open(names.read).then((cache) => keep(cache, url, copy)));
      }
      if (response.status >= 500 && kept) throw new Error(`status ${response.status}`);
      return response;
    });
    const answer = kept
      ? Promise.race([network, new Promise<Response>((_, give) => setTimeout(give, patience))])
      : network;
    return answer.catch(() => (kept ? showKept(kept) : showOffline()));
  }

  /** The newest copy of a page. */
  async function findKept(address: string): Promise<Response | undefined> {
    const copies = await Promise.all(
      [names.read, names.release].map(async (name) => (await caches.open(name)).match(address, { ignoreSearch: true })),
    );
    const dateOf = (copy: Response) => Date.parse(copy.headers.get('date') ?? '') || 0;
    return copies.filter((copy) => copy !== undefined).sort((one, other) => dateOf(other) - dateOf(one))[0];
  }

  async function showKept(copy: Response): Promise<Response> {
    const time = Date.parse(copy.headers.get('date') ?? '');
    const two = (value: number) => String(value).padStart(2, '0');
    const day = new Date(time);
    const date = `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}`;
    const when = time ? ` ngày ${date} lúc ${two(day.getHours())}:${two(day.getMinutes())}` : '';
    const notice = `Bạn đang xem bản đã lưu${when} vì chưa tải được trang từ mạng. Số liệu có thể đã thay đổi.`;
    const box = `<aside class="stored" aria-label="Bản đã lưu trên máy"><p class="wrap">${notice}</p></aside>`;
    return withText(copy, (text) => text.replace(/<body[^>]*>/, (body) => body + box));
  }

  async function showOffline(): Promise<Response> {
    const page = await (await caches.open(names.release)).match(release.offline);
    if (!page) return Response.error();
    const items = await listKept();
    return withText(page, (text) => text.replace(/<ul[^>]* id="da-luu"[^>]*>/, (list) => list + items.join('')));
  }

  /** Links to the pages that are kept, what was read last first. */
  async function listKept(): Promise<string[]> {
    const links = new Map<string, string>();
    for (const name of [names.read, names.release]) {
      const cache = await caches.open(name);
      for (const { url } of [...(await cache.keys())].reverse()) {
        const path = new URL(url).pathname;
        const [, title] = /<title>([^<]*)/.exec((await (await cache.match(url))?.text()) ?? '') ?? [];
        if (title && path !== release.offline && !links.has(path))
          links.set(path, `<li><a href="${path}">${title.replace(/ \| [^|]*$/, '')}</a></li>`);
      }
    }
    return [...links.values()];
  }

  async function withText(page: Response, change: (text: string) => string): Promise<Response> {
    const headers = new Headers(page.headers);
    for (const name of ['content-length', 'content-encoding']) headers.delete(name);
    return new Response(change(await page.text()), { headers });
  }

  async function answerFile(event: FetchEvent): Promise<Response> {
    const files = await caches.open(names.files);
    const kept = await files.match(event.request);
    if (kept) return kept;
    const response = await scope.fetch(event.request);
    if (response.status === 200) {
      const copy = response.clone();
      event.waitUntil(files.put(event.request, copy).then(() => shorten(files, mostFiles)));
    }
    return response;
  }
}

// Opens the page for the road without coverage, and nothing else. It keeps that page, which tells
// of nobody, and the files that it is made of. What is told of households lies encrypted in the
// page's own store, and no answer from the server is ever kept here.

const PAGE = "/uten-dekning";
const CACHE = "uten-dekning";
const PATIENCE = 4_000;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepPage());
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (event.data === "keep-page") event.waitUntil(keepPage());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(navigate(request, pathname === PAGE, event));
  else if (/^\/(_next\/static|fonts)\//.test(pathname)) event.respondWith(file(request));
});

async function navigate(request, isPage, event) {
  try {
    const answer = await (isPage ? Promise.race([fetch(request), tooSlow()]) : fetch(request));
    if (isPage && answer.ok) event.waitUntil(keep(answer.clone()));
    return answer;
  } catch (error) {
    const kept = await (await caches.open(CACHE)).match(PAGE);
    if (!kept) {
      if (error.message === "slow") return fetch(request);
      throw error;
    }
    return isPage ? kept : Response.redirect(`${PAGE}?ikke-med`);
  }
}

/** A line that barely holds is no line: the kept page is quicker. */
function tooSlow() {
  return new Promise((_resolve, reject) => setTimeout(() => reject(new Error("slow")), PATIENCE));
}

async function file(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function keepPage() {
  const answer = await fetch(PAGE, { cache: "no-store", redirect: "error" });
  if (answer.ok) await keep(answer);
}

/** Keeps the page with all that it needs, and lets go of what an earlier build of it needed. */
async function keep(answer) {
  const cache = await caches.open(CACHE);
  const named = filesIn(await answer.clone().text(), /\/_next\/static\/[\w./~%@()[\]-]+?\.(?:js|css)/g);
  await addMissing(cache, named);
  const fonts = [];
  for (const path of named.filter((one) => one.endsWith(".css"))) {
    const style = await cache.match(path);
    if (style) fonts.push(...filesIn(await style.text(), /\/(?:fonts|_next\/static)\/[\w./-]+\.woff2/g));
  }
  await addMissing(cache, fonts);
  await cache.put(PAGE, answer);
  const wanted = new Set([PAGE, ...named, ...fonts]);
  for (const request of await cache.keys()) {
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

async function addMissing(cache, paths) {
  for (const path of paths) {
    if (!(await cache.match(path))) await cache.add(path);
  }
}

function filesIn(text, pattern) {
  return [...new Set(text.match(pattern) ?? [])];
}

// Takes itself away. A production build puts the worker that stores Tandem in its place (tools/serve/worker.mjs). A browser that holds
// that worker finds this one where a development server answers at the same address, or where a host has withdrawn Tandem.
addEventListener('install', () => {
  skipWaiting();
});
addEventListener('activate', (event) => {
  const { scope } = registration;
  const prefix = `tandem:${new URL(scope).pathname}:`;
  const away = async () => {
    for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
    await registration.unregister();
  };
  event.waitUntil(away());
});

// What this browser keeps, in both of its places. All of this only reads.

// Each with its keys and values, and how many of these could not be read; `state` is `silent` until it has answered, then
// `read` or `refused`.
const places = {
  IndexedDB: { state: 'silent', entries: {}, unreadable: 0 },
  localStorage: { state: 'silent', entries: {}, unreadable: 0 },
};
const PLACES = Object.keys(places);

// What a call gives; null where it throws.
function attempt(act) {
  try {
    return act();
  } catch (error) {
    return null;
  }
}

function readLocal() {
  const place = places.localStorage;
  const read = attempt(() => {
    Object.keys(localStorage)
      .filter((key) => key.startsWith('okaeri.'))
      .forEach((key) => (place.entries[key] = localStorage.getItem(key)));
    return 'read';
  });
  place.state = read || 'refused';
}

function readDatabase() {
  const place = places.IndexedDB;
  const read = new Promise((resolve, reject) => {
    // Without a version: whatever is there.
    const opening = indexedDB.open('okaeri');
    // There is none; to leave an empty one behind would change something.
    opening.onupgradeneeded = () => {
      opening.transaction.abort();
      resolve();
    };
    opening.onerror = reject;
    opening.onsuccess = () => readRecords(opening.result, place).then(resolve, reject);
  });
  return read.then(() => (place.state = 'read')).catch(() => (place.state = 'refused'));
}

// What a request gives.
function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
}

async function readRecords(database, place) {
  database.onversionchange = () => database.close();
  // A transaction for each value: one that cannot be read ends its own alone.
  const store = () => database.transaction('records').objectStore('records');
  const isThere = database.objectStoreNames.contains('records');
  const keys = isThere ? await answer(store().getAllKeys()) : [];
  for (const key of keys) {
    // Where the connection is cut, this throws, and the place is one that refused.
    const asked = answer(store().get(key));
    const value = await asked.catch(() => {
      place.unreadable += 1;
    });
    if (value !== undefined) place.entries[key] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  database.close();
}

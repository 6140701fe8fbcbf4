// What this browser keeps, in both of its places. All of this only reads.

// Each with its keys and values; `state` is `silent` until it has answered, then `read` or `refused`.
const places = {
  IndexedDB: { state: 'silent', entries: {} },
  localStorage: { state: 'silent', entries: {} },
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
    opening.onsuccess = () => readRecords(opening.result, place.entries, resolve, reject);
  });
  return read.then(() => (place.state = 'read')).catch(() => (place.state = 'refused'));
}

function readRecords(database, entries, resolve, reject) {
  database.onversionchange = () => database.close();
  if (!database.objectStoreNames.contains('records')) {
    database.close();
    return resolve();
  }
  const transaction = database.transaction('records');
  transaction.objectStore('records').openCursor().onsuccess = ({ target }) => {
    const cursor = target.result;
    if (!cursor) return;
    entries[cursor.key] = typeof cursor.value === 'string' ? cursor.value : JSON.stringify(cursor.value);
    cursor.continue();
  };
  transaction.onabort = reject;
  transaction.oncomplete = () => {
    database.close();
    resolve();
  };
}

// What this engine can do here. Each probe does the thing and checks what came of it; an answer is a word for the table,
// an error says that it cannot be done. `probe()` runs them all, one after the other.
'use strict';

const PATIENCE = 5000;
const bytes = (text) => new TextEncoder().encode(text);
const same = (a, b) => { if (a !== b) throw new TypeError(`${a} is not ${b}`); };
const request = (asked) => new Promise((done, fail) => {
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => fail(asked.error);
});

// The second document, within this one.
const openOther = () => {
  const frame = document.createElement('iframe');
  frame.src = './echo.html';
  document.body.append(frame);
};

const indexedDb = async (durability) => {
  const opening = indexedDB.open('okaeri-probe', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('texts');
  const base = await request(opening);
  try {
    if (!durability) return 'yes';
    const writing = base.transaction('texts', 'readwrite', { durability });
    same(writing.durability, durability);
    writing.objectStore('texts').put('おかえり', 'word');
    await new Promise((done, fail) => {
      writing.oncomplete = done;
      writing.onabort = () => fail(writing.error);
    });
    same(await request(base.transaction('texts').objectStore('texts').get('word')), 'おかえり');
    return 'yes';
  } finally {
    base.close();
  }
};

const local = async () => {
  localStorage.setItem('okaeri-probe', 'おかえり');
  same(localStorage.getItem('okaeri-probe'), 'おかえり');
  return 'yes';
};

const neighbour = () => new Promise((done, fail) => {
  localStorage.setItem('okaeri-probe', 'おかえり');
  window.onmessage = (event) => (event.data === 'おかえり' ? done('yes') : fail({ name: 'it reads nothing' }));
  openOther();
});

const worker = () => new Promise((done, fail) => {
  const address = URL.createObjectURL(new Blob(['onmessage = (e) => postMessage(e.data + 1);'], { type: 'text/javascript' }));
  const started = new Worker(address);
  started.onmessage = (event) => { started.terminate(); event.data === 2 ? done('yes') : fail(new TypeError('another answer')); };
  started.onerror = (event) => fail(new Error(event.message || 'the worker did not start'));
  started.postMessage(1);
});

const sealed = async () => {
  const password = await crypto.subtle.importKey('raw', bytes('password'), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: crypto.getRandomValues(new Uint8Array(16)), iterations: 1000 };
  const key = await crypto.subtle.deriveKey(how, password, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const seal = { name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) };
  const hidden = await crypto.subtle.encrypt(seal, key, bytes('おかえり'));
  same(new TextDecoder().decode(await crypto.subtle.decrypt(seal, key, hidden)), 'おかえり');
  return 'yes';
};

const lock = async () => {
  same(await navigator.locks.request('okaeri-probe', async () => 'held'), 'held');
  return 'yes';
};

const steal = async () => {
  let lost;
  await new Promise((held) => {
    lost = navigator.locks.request('okaeri-probe-stolen', () => { held(); return new Promise(() => {}); }).catch((error) => error.name);
  });
  same(await navigator.locks.request('okaeri-probe-stolen', { steal: true }, async () => 'held'), 'held');
  same(await lost, 'AbortError');
  return 'yes';
};

const channels = () => new Promise((done) => {
  const [one, other] = [new BroadcastChannel('okaeri-probe'), new BroadcastChannel('okaeri-probe')];
  other.onmessage = (event) => { one.close(); other.close(); done(event.data); };
  one.postMessage('yes');
});

const documents = () => new Promise((done) => {
  const channel = new BroadcastChannel('okaeri-probe-documents');
  channel.onmessage = (event) => {
    if (event.data === 'ready') channel.postMessage('are you there');
    if (event.data === 'yes') { channel.close(); done('yes'); }
  };
  openOther();
});

const download = async (name) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['おかえり'], { type: 'text/plain' }));
  link.download = name;
  document.body.append(link);
  link.click();
  return 'asked';
};

const privateFiles = async () => {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle('okaeri-probe.txt', { create: true });
  const writing = await file.createWritable();
  await writing.write('おかえり');
  await writing.close();
  same(await (await file.getFile()).text(), 'おかえり');
  return 'yes';
};

const picker = (name) => async () => {
  if (typeof window[name] !== 'function') throw new ReferenceError(`no ${name}`);
  return 'yes';
};

// The smallest module that does something: `answer` gives 42.
const MODULE = 'AGFzbQEAAAABBQFgAAF/AwIBAAcKAQZhbnN3ZXIAAAoGAQQAQSoL';
const wasm = async () => {
  const inlined = Uint8Array.from(atob(MODULE), (letter) => letter.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(inlined);
  same(instance.exports.answer(), 42);
  return 'yes';
};

const PROBES = {
  'secure context': async () => { same(window.isSecureContext, true); return 'yes'; },
  'IndexedDB: open': () => indexedDb(),
  'IndexedDB: write with strict durability, read back': () => indexedDb('strict'),
  'localStorage: write, read back': local,
  'localStorage: another document of the same folder reads it': neighbour,
  'worker from a Blob: a message there and back': worker,
  'WebCrypto: PBKDF2 and AES-GCM, there and back': sealed,
  'Web Locks: request': lock,
  'Web Locks: steal, and the loser hears of it': steal,
  'BroadcastChannel: within one document': channels,
  'BroadcastChannel: between two documents': documents,
  'navigator.storage.persist: the answer': async () => `yes: ${await navigator.storage.persist()}`,
  'navigator.storage.estimate: a quota': async () => { same((await navigator.storage.estimate()).quota > 0, true); return 'yes'; },
  'origin private files: write, read back': privateFiles,
  'showSaveFilePicker: present': picker('showSaveFilePicker'),
  'showOpenFilePicker: present': picker('showOpenFilePicker'),
  'WebAssembly: from bytes in the script': wasm,
};

const answered = (probing) => Promise.race([
  probing(),
  new Promise((_, fail) => setTimeout(() => fail(Object.assign(new Error('no answer'), { name: 'no answer' })), PATIENCE)),
]);

window.probe = async () => {
  const rows = [];
  for (const [name, probing] of Object.entries(PROBES)) {
    const answer = await answered(probing).catch((error) => `no: ${(error && error.name) || error}`);
    rows.push([name, answer]);
  }
  return rows;
};
window.probeDownload = (name) => download(name).catch((error) => `no: ${error.name}`);

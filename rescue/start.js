// The start of the program, and the watch over it.

// How many starts of this tab in a row did not end well. A tab's own, so that several at once do not add up.
const STARTS = 'okaeri.starts';
const countStarts = () => Number(attempt(() => sessionStorage.getItem(STARTS)));
const setStarts = (count) => attempt(() => sessionStorage.setItem(STARTS, count));

// Why the screen has taken over the page, if it has.
let trouble = null;
// What the error said that brought it about.
let said = '';
let isUp = false;

// How long a program that has stopped may still finish what it was writing, in milliseconds.
const LAST_WRITES = 2000;

async function look() {
  const before = JSON.stringify(programs);
  programs = await findPrograms();
  // What is drawn anew loses the focus.
  if (JSON.stringify(programs) !== before) drawPrograms();
}

async function lookAgain() {
  readLocal();
  places.IndexedDB.unreadable = 0;
  await readDatabase();
  await look();
}

// Takes over the page, once.
function show(why, error) {
  if (trouble) return;
  trouble = why;
  said = error ? `${error}\n${error.stack || ''}` : '';
  // Not within the call that brought us here: the program may be in the midst of something.
  setTimeout(() => {
    choosePreferred();
    draw();
    document.querySelector('h1').focus();
    readLocal();
    // A database that does not answer must not keep the rest waiting.
    const wait = setTimeout(look, 5000);
    readDatabase().then(() => {
      clearTimeout(wait);
      look();
    });
    setTimeout(lookAgain, LAST_WRITES);
  });
}

// Loads the page anew, with this behind its address. What a person asks for is not held back.
function restart(search) {
  setStarts(0);
  if (location.search === search) location.reload();
  else location.search = search;
}

// Whether an error has torn through the program, which is in no known state after it. Once it is up, it lives through
// what its callbacks throw, but not through a trap or a full stack.
function isTrap(error) {
  const { name, stack } = error || {};
  return name === 'RuntimeError' || (/wasm-function/.test(stack) && (!isUp || /^(Range|Internal)Error$/.test(name)));
}

function offer() {
  const loading = document.querySelector('.loading');
  if (trouble || !loading) return;
  choosePreferred();
  const words = element('p', { role: 'status' }, say('slow'));
  loading.append(element('div', { lang: language }, words, button(say('offer'), () => show('asked'))));
}

// Starts the program, unless it is better held back, and watches over it.
function watch(start) {
  if (trouble) return;
  let good = countStarts();
  setStarts(good + 1);
  // A person who leaves before it is up has not seen it fail.
  addEventListener('pagehide', () => (!trouble || trouble === 'unread') && setStarts(good));
  const settle = () => {
    if (trouble) return;
    good = 0;
    setStarts(good);
  };
  // It is up once it has put itself in place of the first words.
  const up = new MutationObserver(() => {
    up.disconnect();
    isUp = true;
    setTimeout(settle, 3000);
  });
  up.observe(document.getElementById('app'), { childList: true });
  setTimeout(offer, 20000);
  start().catch((error) => {
    console.error(error);
    if (isTrap(error)) show('stopped', error);
    else show(/CompileError|LinkError/.test(error) ? 'barred' : 'unread', error);
  });
}

window.okaeriRescue = { watch };
addEventListener('okaeri-stopped', ({ detail }) => show('stopped', detail));
addEventListener('okaeri-unread', ({ detail }) => show('unread', detail));
addEventListener('unhandledrejection', ({ reason }) => isTrap(reason) && show('stopped', reason));
// Caught on the way down: that a script could not be loaded is told to the script alone.
addEventListener('error', ({ target, error }) => {
  if (target.type === 'module') show('unread');
  else if (isTrap(error)) show('stopped', error);
}, true);

if (/[?&]rescue\b/.test(location.search)) show('asked');
else if (!window.WebAssembly || !('noModule' in HTMLScriptElement.prototype)) show('barred');
else if (countStarts() > 1 && !/[?&]safe\b/.test(location.search)) show('held');

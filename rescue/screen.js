// What it looks like.

// Null until there was time to look.
let programs = null;

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  Object.keys(attributes || {}).forEach((name) => made.setAttribute(name, attributes[name]));
  made.append(...children.filter(Boolean));
  return made;
}

function button(words, act, attributes) {
  const made = element('button', attributes, words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function condition({ kind, best, damaged }) {
  const tag = (name, looks) => element('span', { class: `tag is-${looks}` }, say(name));
  if (kind === 'quarantine') return tag(kind, 'bad');
  if (!best) return tag('damaged', 'bad');
  if (damaged.length) return tag('partly', 'warn');
  return best.isChecked ? tag('whole', 'good') : tag('unchecked', 'plain');
}

function downloads({ name, best, damaged }) {
  const download = (words, ending, text) => {
    const attributes = { class: 'small', 'aria-label': quoted(words, name) };
    return button(words, () => handOut(fileName(name, ending), text), attributes);
  };
  const raw = damaged.map((copy, at) => {
    const [number, tail] = damaged.length > 1 ? [` ${at + 1}`, `-${at + 1}`] : ['', ''];
    return download(say('raw') + number, `${tail}.damaged.json`, copy.value);
  });
  return element('div', { class: 'acts' }, best && download(say('download'), '.okaeri.json', best.payload), ...raw);
}

function row(program) {
  const { kind, name, best, saved, where } = program;
  const note = best && best.isSealed ? say('sealed') : kind === 'trash' && say(kind);
  const cell = (title, content) => element('td', { 'data-label': say(title) }, content);
  // As the app says it: "2026年11月21日 15:04", "21 Nov 2026, 15:04".
  const format = inJapanese()
    ? new Intl.DateTimeFormat('ja', { dateStyle: 'long', timeStyle: 'short' })
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return element('tr', {},
    element('th', { scope: 'row' }, name, note && element('div', { class: 'small' }, note)),
    cell('saved', saved ? format.format(new Date(saved)) : say('unknown')),
    cell('where', where.join(inJapanese() ? '・' : ', ')),
    cell('state', condition(program)),
    element('td', { class: 'wide' }, downloads(program)));
}

function table() {
  const head = ['program', 'saved', 'where', 'state', 'file'];
  return element('div', { class: 'table-scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'programs' },
    element('table', { class: 'cards' },
      element('thead', {}, element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, say(name))))),
      element('tbody', {}, ...programs.map(row))));
}

function section(name, ...content) {
  return element('section', { class: 'section', 'aria-labelledby': name },
    element('h2', { id: name }, say(name)), ...content);
}

// What is there, as far as it is known by now.
function drawPrograms() {
  const [status, data] = document.querySelectorAll('#programs ~ *');
  data.textContent = '';
  status.textContent = say('looking');
  if (!programs) return;
  const unread = PLACES.filter((place) => places[place].state !== 'read');
  const { unreadable } = places.IndexedDB;
  const nothing = unread.length || unreadable ? 'noneRead' : 'none';
  status.textContent = say(programs.length ? 'there' : nothing);
  data.append(...unread.map((place) => element('p', { class: 'finding' }, place + say(places[place].state))));
  if (unreadable) data.append(element('p', { class: 'finding' }, say('unreadable') + unreadable));
  if (programs.length) data.append(table(), element('p', { class: 'help' }, say('places')));
  const isData = (key) => /^(okaeri\.program\.|slot|step|state|quarantine|before|trash)/.test(key);
  if (!PLACES.some((place) => Object.keys(places[place].entries).some(isData))) return;
  const all = button(say('all'), handOutAll);
  data.append(element('div', { class: 'buttons' }, all, element('span', { class: 'help' }, say('allWhy'))));
}

function nextSteps() {
  const again = /held|asked/.test(trouble) ? 'anyway' : 'again';
  const canBeSafe = !/barred|unread/.test(trouble);
  return section('next',
    element('div', { class: 'buttons' },
      button(say(again), () => restart(''), { class: 'primary' }),
      canBeSafe && button(say('safe'), () => restart('?safe'))),
    canBeSafe && element('p', { class: 'help' }, say('safeWhy')));
}

function draw() {
  const root = document.documentElement;
  root.lang = language;
  document.title = `${say(trouble)} – ${say('brand')}`;
  const mark = element('span', { class: 'brand-mark', 'aria-hidden': true });
  const other = inJapanese() ? 'en' : 'ja';
  const change = button(say('other'), () => {
    language = other;
    draw().focus();
  }, { class: 'quiet', lang: other });
  document.body.textContent = '';
  document.body.append(
    element('header', { class: 'top' }, element('span', { class: 'brand' }, mark, say('brand')), change),
    element('main', { class: 'rescue' },
      element('div', { class: 'page-heading' },
        element('h1', { tabindex: -1 }, say(trouble)),
        element('div', { role: 'alert' },
          element('p', { class: 'lead' }, say(`${trouble}Why`)),
          element('p', { class: 'lead' }, say('reads')))),
      section('programs', element('p', { role: 'status' }), element('div', { class: 'section' })),
      nextSteps(),
      said && element('details', {}, element('summary', {}, say('said')), element('pre', {}, said))));
  drawPrograms();
  return change;
}

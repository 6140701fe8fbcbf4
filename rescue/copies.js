// Which programs there are, and which of their copies are whole.

// In the order in which they are shown.
const KINDS = ['slot', 'trash', 'quarantine'];

// Which program a key belongs to, and as what; null where to none.
function owner(key) {
  const found = /^okaeri\.(program)\.(.+)$/.exec(key)
    || /^(slot|state|step)\/(.+)\/([^/]*)$/.exec(key)
    || /^(trash|quarantine)\/(.+)$/.exec(key);
  if (!found) return null;
  const list = { state: 'past', step: 'steps' }[found[1]] || 'newest';
  return { kind: KINDS.includes(found[1]) ? found[1] : 'slot', id: found[2], list, number: Number(found[3]) || 0 };
}

// What a browser without secure connection cannot compute is null.
async function checksum(text) {
  try {
    const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return `sha256:${Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  } catch (error) {
    return null;
  }
}

// What a state of the history says its checksum is, the text that it is of (all but this one field), what binds it to
// its step, and the file that it is without that.
function ownChecksum(payload) {
  const own = /,"checksum":"([^"/]*)(\/[^"]*)?"/.exec(payload.slice(0, 400));
  if (!own) return {};
  const before = payload.slice(0, own.index);
  const behind = payload.slice(own.index + own[0].length);
  return { sum: own[1], text: before + behind, bond: own[2], file: `${before},"checksum":"${own[1]}"${behind}` };
}

// Whether a copy lies where it belongs, as far as it says where. A whole one of another program or step is none.
async function isInPlace(copy, id, header, { sum, bond }) {
  if (header.program) return header.program === id;
  const bound = bond && (await checksum(`${id}/${copy.number}/${sum}`));
  return !bound || bond === `/${bound.slice(7, 19)}`;
}

// A copy of a program: a line that describes it and then its document; in the history and in earlier versions, the
// document alone.
async function examine(copy, id) {
  const end = copy.value.indexOf('\n');
  const line = attempt(() => JSON.parse(copy.value.slice(0, end)));
  const header = line && line.magic === 'okaeri-record' ? line : {};
  const payload = header.magic ? copy.value.slice(end + 1) : copy.value;
  const read = attempt(() => JSON.parse(payload)) || {};
  const own = header.checksum ? { sum: header.checksum, text: payload } : ownChecksum(payload);
  const sum = own.sum && (await checksum(own.text));
  const isHere = await isInPlace(copy, id, header, own);
  return Object.assign(copy, {
    payload: own.file || payload,
    isChecked: Boolean(sum),
    isWhole: /^okaeri-/.test(read.format) && (!sum || sum === own.sum) && isHere,
    isSealed: read.format === 'okaeri-sealed',
    name: (read.program && read.program.name) || nameWithin(payload),
    revision: header.rev || 0,
    step: header.step || 0,
    saved: header.saved_at || 0,
  });
}

// The first name in a text that may be no JSON.
function nameWithin(text) {
  const name = /"name"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(text);
  return name && attempt(() => JSON.parse(name[1]));
}

// Where the history ends: the number of the last step, and the state that it led to, as far as that can be read.
function endOf(steps, past) {
  const read = ({ value }) => attempt(() => JSON.parse(value)) || {};
  const { of } = steps.sort((a, b) => b.number - a.number).map(read).find((step) => step.of) || {};
  return { number: Math.max(0, ...steps.concat(past).map((one) => one.number)), of };
}

// A program as its row tells it: `best` is the newest whole copy, where there is one.
async function summarize({ kind, id, newest, past, steps }) {
  const isAside = kind === 'quarantine';
  const copies = [];
  const firstWhole = async (more, order) => {
    const examined = await Promise.all(more.map((copy) => examine(copy, id)));
    copies.push(...examined);
    return isAside ? undefined : examined.sort(order).find((copy) => copy.isWhole);
  };
  let best = await firstWhole(newest, (a, b) => b.revision - a.revision || b.saved - a.saved);
  const { number, of } = endOf(steps, past);
  // The history serves where no newer state is whole, or has one that is newer.
  if (!best || (best.step && best.step < number)) {
    const older = await firstWhole(past, (a, b) => (b.number === of) - (a.number === of) || b.number - a.number);
    best = older || best;
  }
  copies.sort((a, b) => b.revision - a.revision || b.saved - a.saved);
  const shown = best || copies[0];
  return {
    kind,
    best,
    name: String(shown.name || id),
    saved: shown.saved,
    where: PLACES.filter((place) => copies.some((copy) => copy.place === place)),
    damaged: copies.filter((copy) => isAside || !copy.isWhole),
  };
}

async function findPrograms() {
  const programs = new Map();
  PLACES.forEach((place) => {
    const { entries } = places[place];
    Object.keys(entries).forEach((key) => {
      const at = owner(key);
      if (!at) return;
      const name = `${KINDS.indexOf(at.kind)}/${at.id}`;
      if (!programs.has(name)) programs.set(name, Object.assign(at, { newest: [], past: [], steps: [] }));
      programs.get(name)[at.list].push({ place, value: entries[key], number: at.number });
    });
  });
  const names = Array.from(programs.keys()).sort();
  // Steps alone hold no program.
  const all = names.map((name) => programs.get(name)).filter(({ newest, past }) => newest.length + past.length);
  return Promise.all(all.map(summarize));
}

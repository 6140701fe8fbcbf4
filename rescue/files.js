// Handing files to the person.

function handOut(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers fetch it only after asking where to put it.
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

// What every system can keep as the name of a file.
function fileName(name, ending) {
  const clean = name.replace(/[\\/:*?"<>|\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const stem = Array.from(clean).slice(0, 60).join('').trim().replace(/^\.+|\.+$/g, '');
  return (/^(con|prn|aux|nul|com\d|lpt\d)?$/i.test(stem) ? 'okaeri' : stem) + ending;
}

// All keys and values, with history and what was set aside.
function handOutAll() {
  const made = new Date().toISOString();
  const all = Object.assign({ format: 'okaeri-rescue', made }, places);
  handOut(`okaeri-rescue-${made.slice(0, 10)}.json`, JSON.stringify(all, null, 1));
}

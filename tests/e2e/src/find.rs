//! Finding by role and label, as a person would: a script that runs in the page.

/// Returns the visible elements of a role whose accessible name matches; within a group where one is named.
///
/// Arguments: role, name, group. A name matches where it is the whole name or the beginning of it.
pub(crate) const FIND: &str = r"
const [role, wanted, group] = arguments;
const selectors = {
  button: 'button, [role=button], summary',
  link: 'a[href]',
  heading: 'h1, h2, h3, [role=heading]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  textbox: 'input[type=text], input[type=password], input[type=url], input[type=search], input:not([type]), textarea',
  spinbutton: 'input[type=number]',
  date: 'input[type=date]',
  file: 'input[type=file]',
  combobox: 'select',
  group: 'fieldset, [role=group]',
  region: 'section[aria-labelledby], section[aria-label], [role=region]',
  navigation: 'nav',
  table: 'table',
  treegrid: '[role=treegrid]',
  row: 'tr',
  img: '[role=img]',
  alert: '[role=alert]',
  status: '[role=status]',
};
const squeeze = (text) => (text || '').replace(/\s+/g, ' ').trim();
const text = (element) => {
  const copy = element.cloneNode(true);
  copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
  return squeeze(copy.textContent);
};
const name = (element) => {
  const label = element.getAttribute('aria-label');
  if (label) return squeeze(label);
  const by = element.getAttribute('aria-labelledby');
  if (by) return squeeze(by.split(' ').map((id) => text(document.getElementById(id) || document.createElement('i'))).join(' '));
  if (element.labels && element.labels.length) return squeeze([...element.labels].map(text).join(' '));
  if (element.tagName === 'FIELDSET') return text(element.querySelector('legend') || document.createElement('i'));
  if (element.tagName === 'TABLE' && element.caption) return text(element.caption);
  return text(element) || squeeze(element.title);
};
const shown = (element) => {
  const target = element.labels && element.labels.length ? element.labels[0] : element;
  return target.getClientRects().length > 0 && !element.closest('details:not([open]) > :not(summary)');
};
const all = (root, role) => [...root.querySelectorAll(selectors[role] || `[role=${role}]`)].filter(shown);
let roots = [document];
if (group) roots = ['group', 'region', 'row', 'navigation'].flatMap((kind) => all(document, kind)).filter((root) => name(root).includes(group));
const found = roots.flatMap((root) => all(root, role));
const exact = found.filter((element) => name(element) === wanted);
return exact.length ? exact : found.filter((element) => name(element).startsWith(wanted) || (role === 'group' && name(element).includes(wanted)));
";

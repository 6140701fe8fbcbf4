// The questionnaire: a page of the app with all items, or a page for each ten of them. Every item has a note and the rest
// of what the app offers, so all of them can be rated.

import { median, offer, okaeri, settle, there, timed, turn } from './measure.js';

const DIMENSIONS = 8;
const ON_A_PAGE = 10;

let survey;
let shown;
let page = 0;
const times = new Map();

const items = () => document.querySelectorAll('fieldset.item');
const option = (item, level) => items()[item].querySelectorAll('input[type=radio]')[level];

// The app may show other items in the elements that are there.
const first = () => items()[0]?.querySelector('legend').textContent;

async function show(number) {
  page = number;
  const before = first();
  survey.show(number);
  await there(() => items().length === shown && first() !== before);
}

offer({
  kind: 'survey',
  async load({ n, paged = false }) {
    survey = await okaeri.survey(n, paged ? n / ON_A_PAGE : DIMENSIONS, paged);
    shown = paged ? ON_A_PAGE : n;
    await settle(600);
  },
  async render() {
    const took = await timed(() => show(0));
    await settle();
    return { ...took, nodes: document.getElementsByTagName('*').length };
  },
  /** Each in its own turn; what is kept of it in the background belongs to it. */
  async answer(count = 8) {
    const runs = [];
    for (let item = 0; item < Math.min(count, shown); item += 1) {
      const chosen = option(item, 2 + (item % 3));
      runs.push(
        await timed(async () => {
          chosen.click();
          await turn();
        }),
      );
      if (!option(item, 2 + (item % 3)).checked) throw new Error(`item ${item} did not take its answer`);
      await settle(40);
    }
    const by = (key) => runs.map((run) => run[key]);
    return { script: median(by('script')), painted: median(by('painted')), worst: Math.max(...by('script')) };
  },
  async next() {
    const took = await timed(() => show(page + 1));
    await settle();
    return took;
  },
  spots: (count) => Array.from({ length: count }, (_, at) => 8 + at),
  /** Where to click to answer an item. */
  spot(item, level) {
    if (!times.size) {
      const note = ({ interactionId: id, duration }) => id && times.set(id, Math.max(times.get(id) ?? 0, duration));
      const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
      observer.observe({ type: 'event', durationThreshold: 16, buffered: false });
      times.set(0, 0);
    }
    const label = option(item, level).closest('label');
    label.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = label.getBoundingClientRect();
    return { x: left + Math.min(12, width / 2), y: top + height / 2 };
  },
  interactions: () => [...times].filter(([id]) => id).map(([, duration]) => duration),
});

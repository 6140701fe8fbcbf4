// The plan's chart, on the app's own page. Nothing here knows how the chart is made but what it finds in the page: an
// element with the class `gantt`, and in it a `bar` for each task that is drawn.

import { frames, offer, okaeri, plan, settle, there, timed, turn } from './measure.js';

// What is kept of a change a quarter of a second later belongs to it.
const KEPT = 600;

let gantt;

const bars = () => document.querySelectorAll('.gantt .bar').length;

// What scrolls: the element with the most out of sight, or the page.
function scroller(axis) {
  const [all, seen] = axis === 'y' ? ['scrollHeight', 'clientHeight'] : ['scrollWidth', 'clientWidth'];
  const can = (element) => /auto|scroll/.test(getComputedStyle(element)[axis === 'y' ? 'overflowY' : 'overflowX']);
  const hidden = (element) => element[all] - element[seen];
  const inner = [...document.querySelectorAll('main *')].filter((element) => hidden(element) > 1 && can(element));
  return [document.scrollingElement, ...inner].sort((a, b) => hidden(b) - hidden(a))[0];
}

offer({
  kind: 'gantt',
  async load(given) {
    gantt = await okaeri.gantt(await plan(given));
    await settle(KEPT);
  },
  async render() {
    const took = await timed(async () => {
      gantt.show();
      await there(bars);
    });
    await settle();
    return { ...took, bars: bars(), nodes: document.getElementsByTagName('*').length };
  },
  async update(kind) {
    gantt.remember();
    const took = await timed(async () => {
      gantt.change(kind);
      await turn();
    });
    await settle(KEPT);
    return { ...took, resched: null, changed: gantt.changed() };
  },
  /** Three frames of four go down, the fourth goes sideways; both turn round at their ends. */
  async scroll(count = 120) {
    const [down, across] = [scroller('y'), scroller('x')];
    const most = down.scrollHeight - down.clientHeight;
    across.scrollLeft += 4500;
    await settle();
    let [y, way, side, steps] = [0, 1, 1, 0];
    const took = await frames(count, (at) => {
      if (at % 4 === 3) {
        across.scrollLeft += 60 * side;
        steps += 1;
        if (steps % 15 === 0) side = -side;
      } else {
        down.scrollTop += 120 * way;
        y += 120 * way;
        if (y >= most || y <= 0) way = -way;
      }
    });
    return { ...took, bars: bars() };
  },
});

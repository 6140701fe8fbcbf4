// The radar chart of the results: eight axes, each with a score, a band and a target.

import { offer, okaeri, settle, timed, turn } from './measure.js';

const NAMES = ['Data', 'Policy', 'Network', 'Reach', 'Treatment', 'Culture', 'Reception', 'Buy-in'];

let chart;

// Permille that look random: the score, the low and the high end of its band, the target.
const values = (seed) =>
  Uint16Array.from(
    NAMES.flatMap((_, axis) => {
      const score = 200 + ((axis * 397 + seed * 211) % 700);
      return [score, score - 100, score + 100, 900 - ((axis * 131 + seed * 57) % 300)];
    }),
  );

offer({
  kind: 'chart',
  async render() {
    document.getElementById('app').classList.add('radar-figure');
    await settle();
    const took = await timed(async () => {
      chart = okaeri.chart(NAMES, values(1));
      await turn();
    });
    await settle();
    return took;
  },
  async update() {
    const took = await timed(async () => {
      chart.update(values(2));
      await turn();
    });
    await settle();
    return took;
  },
});

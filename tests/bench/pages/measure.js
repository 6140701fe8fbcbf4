// What all pages measure with.

import init, * as okaeri from './okaeri.js';

export { okaeri };

/** The program's memory and all else that it has, once it is there. */
const begun = init();

/** Resolves after two frames: what was changed is on the screen by then. */
export const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets timers and frames that are due have their turn. */
export async function settle(ms = 150) {
  await painted();
  await wait(ms);
  await painted();
}

/** A turn of the page's loop, for what follows from a change is done at the end of the turn in which it was made. */
export const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** Waits turn by turn until something is there, and gives it. */
export async function there(look, ms = 60000) {
  const end = performance.now() + ms;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`not there after ${ms} ms: ${document.body.innerText.slice(0, 200)}`);
    await turn();
  }
}

/** How long an action takes: with what follows from it and the layout, and until the second frame after. */
export async function timed(action) {
  await painted();
  const start = performance.now();
  await action();
  document.body.getBoundingClientRect();
  const script = performance.now() - start;
  await painted();
  return { script, painted: performance.now() - start };
}

/** Does a step in each of so many frames, and gives the gaps between them. */
export async function frames(count, step) {
  await painted();
  const stamps = [];
  await new Promise((resolve) => {
    const tick = (at = 0) => {
      stamps.push(performance.now());
      if (at >= count) return resolve();
      step(at);
      requestAnimationFrame(() => tick(at + 1));
    };
    requestAnimationFrame(() => tick());
  });
  const gaps = stamps.slice(1).map((stamp, at) => stamp - stamps[at]).sort((a, b) => a - b);
  const share = (part) => gaps[Math.min(gaps.length - 1, Math.floor(part * gaps.length))];
  return {
    median: share(0.5),
    p95: share(0.95),
    max: gaps.at(-1),
    slow: gaps.filter((gap) => gap > 25).length / gaps.length,
    total: stamps.at(-1) - stamps[0],
    frames: gaps.length,
  };
}

/** The middle one. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** A plan that is given, or the file of this server in which it lies. */
export async function plan(given) {
  if (given.startsWith('{')) return given;
  const answer = await fetch(given);
  if (!answer.ok) throw new Error(`${given}: ${answer.status}`);
  return answer.text();
}

/** Tells the measuring program what it can call. */
export function offer(peer) {
  window.peer = { name: 'Okaeri', version: 'of now', ...peer };
  window.peerReady = begun.then(({ memory }) => {
    // The browser does not count it with the heap of the page.
    window.peer.extraMemory = () => memory.buffer.byteLength;
    return painted();
  });
}

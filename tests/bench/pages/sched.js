// The scheduler and the forecast. What is timed is what other schedulers do: dates, slack and what is critical, from the
// scheduler's own form of the plan; the whole that a page reads after an edit is timed by `whole`.

import { median, offer, okaeri, painted, plan } from './measure.js';

let scheduler;

async function repeated(work, repeats) {
  await painted();
  let start = performance.now();
  const { finish, critical } = work();
  const first = performance.now() - start;
  const times = [];
  for (let count = 0; count < repeats; count += 1) {
    await painted();
    start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return { first, warm: median(times), finish, critical };
}

async function once(work) {
  await painted();
  const start = performance.now();
  const p80 = work();
  return { ms: performance.now() - start, p80 };
}

/** The engine of the release, once it can be asked. */
const engine = () =>
  new Promise((ready, fail) => {
    const worker = new Worker(document.getElementById('engine').content, { type: 'module' });
    worker.onmessage = () => ready(worker);
    worker.onerror = () => fail(new Error('the engine does not start'));
  });

/** What the engine answers, from question to the last word. */
const answered = (worker, runs) =>
  new Promise((done, fail) => {
    worker.onerror = () => fail(new Error('the engine has failed'));
    worker.onmessage = ({ data }) => {
      const day = data ? scheduler.heard(data) : fail(new Error('the engine has no answer'));
      if (day !== undefined) done(day);
    };
    const content = document.getElementById('content').getAttribute('href');
    worker.postMessage([content, scheduler.question(runs)]);
  });

/** From question to answer, by an engine that has just been started. */
async function outlook(runs) {
  const worker = await engine();
  await painted();
  const start = performance.now();
  const p80 = await answered(worker, runs);
  const ms = performance.now() - start;
  worker.terminate();
  return { ms, p80 };
}

offer({
  kind: 'sched',
  covers: 'calendar, forward, backward, float, critical',
  async load(given, weeklyTenths) {
    scheduler = await okaeri.scheduler(await plan(given), weeklyTenths);
  },
  run: (repeats = 7) => repeated(() => scheduler.pass(), repeats),
  /** With the laying out of the tasks, and all that a page reads. */
  laid: (repeats = 7) => repeated(() => scheduler.lay_out_and_pass(), repeats),
  whole: (repeats = 7) => repeated(() => scheduler.dates(), repeats),
  monteCarlo: (runs) => once(() => scheduler.forecast(runs)),
  /** Within capacity, and with what may go wrong. */
  outlook,
});

// A worker that speaks the pool's protocol and does to itself what documents may do to ours.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ job: { path } }) => {
  const [what] = path.split(' ');
  if (what === 'exit') process.exit(7);
  if (what === 'throw') throw new Error('out of the blue');
  if (what === 'hang') for (;;);
  if (what === 'fail') return parentPort.postMessage({ error: { code: 'empty', message: 'no text in it' } });
  if (what === 'eat') {
    const eaten = [];
    for (;;) eaten.push(new Array(1e6).fill(eaten.length));
  }
  setTimeout(() => parentPort.postMessage({ line: path }), what === 'slow' ? 200 : 0);
});
parentPort.postMessage('ready');

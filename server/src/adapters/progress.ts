import { MultiBar, Presets } from 'cli-progress';

/** What a long run shows while it goes on. */
export interface Progress {
  /** One more is done, or so many. */
  step(state: string, count?: number): void;
  /** A line that stays. */
  say(line: string): void;
  stop(): void;
}

/** Where nobody watches, a line this often says how far it is. In milliseconds. */
const SAY_EVERY = 5000;

/** A bar with rate and time left on a terminal; plain lines now and then in a file or a pipe. */
export function createProgress(total: number, stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(total, stream) : lines(total, stream);
}

function bar(total: number, stream: NodeJS.WriteStream): Progress {
  const started = Date.now();
  let done = 0;
  const bars = new MultiBar(
    {
      stream,
      format: '{bar} {value}/{total} · {rate}/s · {left} left · {state}',
      clearOnComplete: false,
      hideCursor: true,
      // The run decides what an interrupt means.
      gracefulExit: false,
      fps: 8,
    },
    Presets.shades_grey,
  );
  const one = bars.create(total, 0, { rate: 0, left: '?', state: '' });
  return {
    step(state, count = 1) {
      done += count;
      one.increment(count, { state, ...pace({ done, total, started }) });
    },
    say: (line) => bars.log(`${line}\n`),
    stop: () => bars.stop(),
  };
}

function lines(total: number, stream: NodeJS.WriteStream): Progress {
  const started = Date.now();
  let said = started;
  let done = 0;
  return {
    step(state, count = 1) {
      done += count;
      if (Date.now() - said >= SAY_EVERY) {
        said = Date.now();
        const { rate, left } = pace({ done, total, started });
        stream.write(`${done}/${total} · ${rate}/s · ${left} left · ${state}\n`);
      }
    },
    say: (line) => stream.write(`${line}\n`),
    stop: () => undefined,
  };
}

function pace({ done, total, started }: { done: number; total: number; started: number }) {
  const seconds = Math.max(0.001, (Date.now() - started) / 1000);
  const rate = done / seconds;
  const left = Math.round((total - done) / rate);
  const time = left < 60 ? `${left} s` : `${Math.floor(left / 60)} min ${left % 60} s`;
  return { rate: rate < 10 ? rate.toFixed(1) : Math.round(rate), left: time };
}

import type { BulletMatch, ImportOutcome } from '../services/import/types';

export interface Tally {
  count(outcome: ImportOutcome): void;
  bullets(matches: BulletMatch[]): void;
  /** Bullets that found their targets at the end. */
  linked(matches: BulletMatch[]): void;
  fail(): void;
  failed(): number;
  /** On one line, while it goes on. */
  short(): string;
  summary(run: { dryRun: boolean; passedOver: number }): string;
}

export function createTally(): Tally {
  const outcomes: Record<ImportOutcome, number> = {
    created: 0,
    updated: 0,
    unchanged: 0,
    kept: 0,
    skipped: 0,
  };
  const started = Date.now();
  let failed = 0;
  let bullets = 0;
  let matched = 0;

  return {
    count(outcome) {
      outcomes[outcome] += 1;
    },
    bullets(matches) {
      bullets += matches.length;
      matched += matches.filter(({ target }) => target !== null).length;
    },
    linked(matches) {
      matched += matches.length;
    },
    fail() {
      failed += 1;
    },
    failed: () => failed,
    short: () => `${outcomes.created} new, ${failed} failed`,
    summary({ dryRun, passedOver }) {
      const { created, updated, unchanged, kept, skipped } = outcomes;
      const all = created + updated + unchanged + kept + skipped + failed;
      const seconds = (Date.now() - started) / 1000;
      const leftOut = skipped > 0 ? `${skipped} left out, ` : '';
      const lines = [
        `${dryRun ? 'Trial run, nothing written: ' : ''}${created} created, ${updated} updated, ${unchanged} unchanged, ${kept} kept as edited, ${leftOut}${failed} failed.`,
        `${all} ${all === 1 ? 'story' : 'stories'} in ${seconds.toFixed(1)} s (${Math.round(all / Math.max(seconds, 0.001))} a second); ${matched} of ${bullets} bullets matched to stories.`,
        ...(passedOver > 0 ? [passedOverLine(passedOver)] : []),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}

function passedOverLine(count: number): string {
  return count === 1
    ? '1 file of another kind was passed over.'
    : `${count} files of other kinds, or links, were passed over.`;
}

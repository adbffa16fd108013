import type { MessageKey } from '../../i18n/message';
import type { PicturesPageState, StateKey } from './page-state';

/** One option of a filter, and the change of the page's state when it is chosen. */
export interface FilterChoice {
  name: string;
  label: MessageKey;
  values?: Record<string, number>;
  change: PicturesPageState;
  /** The change when the filter is cleared. */
  none: PicturesPageState;
}

export const CREDIT_CHOICES = choices(['credit'], {
  none: { label: 'picture-rights.credit.none', state: { credit: 'none' } },
  'to-be-checked': {
    label: 'picture-rights.credit.to-be-checked',
    state: { credit: 'to-be-checked' },
  },
  given: { label: 'picture-rights.credit.given', state: { credit: 'given' } },
});

export const RIGHTS_CHOICES = choices(['expiresWithin', 'expired'], {
  'expired-live': { label: 'picture-rights.rights.expired-live', state: { expired: 'live' } },
  expired: { label: 'picture-rights.rights.expired', state: { expired: 'any' } },
  ...within('picture-rights.rights.within', 'expiresWithin', [7, 30, 90, 365]),
});

export const USE_CHOICES = choices(['use', 'usedWithin'], {
  ...within('picture-rights.use.within', 'usedWithin', [7, 31]),
  live: { label: 'picture-rights.use.live', state: { use: 'live' } },
  any: { label: 'picture-rights.use.any', state: { use: 'any' } },
  none: { label: 'picture-rights.use.none', state: { use: 'none' } },
});

/** The option that matches a state; null for none, such as `expiresWithin=12`. */
export function chosen(options: readonly FilterChoice[], state: PicturesPageState): string | null {
  const found = options.find(({ change }) =>
    (Object.keys(change) as StateKey[]).every((key) => state[key] === change[key]),
  );
  return found?.name ?? null;
}

interface Option {
  label: MessageKey;
  values?: Record<string, number>;
  state: PicturesPageState;
}

/** Options that exclude each other: each clears the keys of the others. */
function choices(keys: StateKey[], options: Record<string, Option>): FilterChoice[] {
  const none: PicturesPageState = Object.fromEntries(keys.map((key) => [key, undefined]));
  return Object.entries(options).map(([name, { label, values, state }]) => ({
    name,
    label,
    ...(values ? { values } : {}),
    change: { ...none, ...state },
    none,
  }));
}

function within(label: MessageKey, key: StateKey, days: number[]): Record<string, Option> {
  const options = days.map((count): [string, Option] => [
    `${key}-${count}`,
    { label, values: { days: count }, state: { [key]: String(count) } },
  ]);
  return Object.fromEntries(options);
}

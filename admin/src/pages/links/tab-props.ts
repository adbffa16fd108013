import type { LinksPageState } from './page-state';

/** What every tab of the page gets. */
export interface TabProps {
  state: LinksPageState;
  /** Goes up whenever something was changed: what is shown is asked for again. */
  round: number;
  mayUpdate: boolean;
  onPage(change: Partial<LinksPageState>): void;
  /** Something was changed; what, in words, where that does not show by itself. */
  onChanged(notice: string | null): void;
}

import type { LinksPageState } from './page-state';

/** The props of every tab of the page. */
export interface TabProps {
  state: LinksPageState;
  /** Increased after every change, so that lists load again. */
  round: number;
  mayUpdate: boolean;
  onPage(change: Partial<LinksPageState>): void;
  /** Called after a change, with a notice to show or null. */
  onChanged(notice: string | null): void;
}

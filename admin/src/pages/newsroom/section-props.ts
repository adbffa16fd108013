import type { Can } from '../../api/my-actions';

/** What every page under Newsroom gets. */
export interface SectionProps {
  can: Can;
}

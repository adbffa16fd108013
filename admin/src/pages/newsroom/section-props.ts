import type { Can } from '../../api/my-actions';

/** The props of every section of the Newsroom page. */
export interface SectionProps {
  can: Can;
}

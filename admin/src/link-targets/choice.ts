import type { LinkTarget, Story } from '../../../server/src/contracts/link-target';

/** What an editor can choose as a target. */
export type Choice =
  | { kind: 'story'; story: Story }
  | { kind: 'link'; target: LinkTarget }
  | { kind: 'address'; url: string };

import type { LinkTarget, Story } from '#shared/contracts/links/targets';

/** What an editor can choose as a target. */
export type Choice =
  | { kind: 'story'; story: Story }
  | { kind: 'link'; target: LinkTarget }
  | { kind: 'address'; url: string };

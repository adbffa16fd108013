import type { DescribedTarget, TargetStory } from '#shared/contracts/links/targets';

/** What an editor can choose as a target. */
export type Choice =
  | { kind: 'story'; story: TargetStory }
  | { kind: 'link'; target: DescribedTarget }
  | { kind: 'address'; url: string };

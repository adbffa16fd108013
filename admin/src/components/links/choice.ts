import type { DescribedTarget, TargetStory } from '#shared/contracts/links/targets';

/** An option for the target of a link. */
export type Choice =
  | { kind: 'story'; story: TargetStory }
  | { kind: 'link'; target: DescribedTarget }
  | { kind: 'address'; url: string };

import type { GateFacts, GateStory } from './facts';
import type { Finding } from './finding';
import { judgeLinks } from './links';
import { judgePictures } from './pictures';
import type { GateRules } from './rules';

export interface GateInput {
  story: GateStory;
  facts: GateFacts;
  rules: GateRules;
  now: Date;
}

/**
 * All that stands between a story and publishing, and all that is worth a warning: the lead picture
 * first, then the body in reading order. Never throws: what cannot be read is another check's affair.
 */
export function judgeStory({ story, facts, rules, now }: GateInput): Finding[] {
  const observations = [...judgePictures({ story, facts, now }), ...judgeLinks(story.body, facts)];
  return observations.flatMap((observation) => {
    const level = rules[observation.rule];
    return level === 'off' ? [] : [{ ...observation, level }];
  });
}

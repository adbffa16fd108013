import type { GateFacts, GateStory } from './facts';
import type { PluginFinding } from './finding';
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
 * All findings for a story, errors and warnings: pictures (the lead picture first), then links, in
 * reading order. Never throws: invalid values are reported by other checks.
 */
export function judgeStory({ story, facts, rules, now }: GateInput): PluginFinding[] {
  const observations = [...judgePictures({ story, facts, now }), ...judgeLinks(story.parts, facts)];
  return observations.flatMap((observation) => {
    const level = rules[observation.rule];
    return level === 'off' ? [] : [{ ...observation, level }];
  });
}

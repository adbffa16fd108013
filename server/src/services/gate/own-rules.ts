import type { Core } from '@strapi/strapi';
import {
  type OwnGateRule,
  ownGateRule,
  type RuledStory,
  ruleFindings,
} from '#shared/contracts/gate/own-rules';
import type { OwnFinding } from '#shared/domain/gate/finding';
import type { StoryType } from '#shared/story-types';
import { createRegistry } from '../platform/registry';
import { deepFreeze } from '../platform/deep-freeze';
import { placeInStory } from './own-place';

export interface OwnRules {
  /** @throws Error for what is no rule, and for a name that is taken */
  add(rule: OwnGateRule): void;
  isEmpty(): boolean;
  isFor(type: StoryType): boolean;
  /** What they find, in the order in which they were added. Never throws. */
  judge(type: StoryType, story: RuledStory, now: Date): Promise<OwnFinding[]>;
}

/** The rules that a site adds to the publish gate. */
export function createOwnRules(strapi: Core.Strapi): OwnRules {
  const registry = createRegistry<OwnGateRule>('gate rule', ownGateRule);
  const rulesFor = ({ uid }: StoryType) =>
    registry.all().filter(({ types }) => types === undefined || types.includes(uid));

  return {
    add(rule) {
      refuseUnknownTypes(strapi, rule);
      registry.add(rule);
    },
    isEmpty: () => registry.all().length === 0,
    isFor: (type) => rulesFor(type).length > 0,

    async judge(type, story, now) {
      const rules = rulesFor(type);
      const frozen = deepFreeze(structuredClone(story));
      const findings: OwnFinding[] = [];
      for (const rule of rules) {
        findings.push(...(await findingsOf(rule, { type, story: frozen, now })));
      }
      return findings;
    },
  };

  async function findingsOf(
    rule: OwnGateRule,
    { type, story, now }: { type: StoryType; story: RuledStory; now: Date },
  ): Promise<OwnFinding[]> {
    const { name, level } = rule;
    const own = { rule: 'own', ownRule: name, level, reference: null } as const;
    try {
      const found = ruleFindings.parse(await rule.judge(story, { now: new Date(now) }));
      return found.map(({ place, messages }) => ({
        ...own,
        ...placeInStory(type, place),
        messages,
      }));
    } catch (error) {
      strapi.log.error(`[newsroom] The gate rule "${name}" failed: ${reasonOf(error)}`);
      const messages = {
        en: `The rule “${name}” could not judge this story. The site's log says why.`,
      };
      return level === 'warn' ? [] : [{ ...own, ...placeInStory(type, 'story'), messages }];
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** @throws Error for a type that the site has not: the rule would never judge anything */
function refuseUnknownTypes(strapi: Core.Strapi, { types = [] }: OwnGateRule): void {
  const unknown = types.filter((uid) => !Object.hasOwn(strapi.contentTypes, uid));
  if (unknown.length > 0) {
    throw new Error(
      `[newsroom] There is no content type ${unknown.join(', ')} for the gate rule to judge.`,
    );
  }
}

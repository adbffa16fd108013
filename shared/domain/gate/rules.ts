/** What the gate asks of a story that is to be published. */
export const GATE_RULES = [
  'credit',
  'caption',
  'alternativeText',
  'expiredRights',
  'awaitingPicture',
  'links',
] as const;

export type GateRule = (typeof GATE_RULES)[number];

/** A required rule stops the story; a warning goes out with it; what is off is not looked at. */
export const GATE_LEVELS = ['require', 'warn', 'off'] as const;

export type GateLevel = (typeof GATE_LEVELS)[number];

export type GateRules = Record<GateRule, GateLevel>;

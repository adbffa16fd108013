/** The rules of the publish gate. */
export const GATE_RULES = [
  'credit',
  'caption',
  'alternativeText',
  'expiredRights',
  'awaitingPicture',
  'links',
] as const;

export type GateRule = (typeof GATE_RULES)[number];

/** `require` refuses the publication, `warn` publishes with a warning, `off` disables the rule. */
export const GATE_LEVELS = ['require', 'warn', 'off'] as const;

export type GateLevel = (typeof GATE_LEVELS)[number];

export type GateRules = Record<GateRule, GateLevel>;

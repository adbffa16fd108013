import { isRecord } from '#shared/domain/article/body/nodes';

export type Entity = Record<string, unknown>;

/** The entities in what a resolver answers: one, a list, or the nodes of a connection. */
export function entitiesIn(answer: unknown): Entity[] {
  if (Array.isArray(answer)) {
    return answer.filter(isRecord);
  }
  if (!isRecord(answer)) {
    return [];
  }
  return isConnection(answer) ? answer.nodes.filter(isRecord) : [answer];
}

/** The same answer with its entities replaced; one without a replacement is left out. */
export function replaceEntities(answer: unknown, replacements: Map<Entity, Entity>): unknown {
  const replaceAll = (items: unknown[]) =>
    items.flatMap((item) => (isRecord(item) ? (replacements.get(item) ?? []) : [item]));
  if (Array.isArray(answer)) {
    return replaceAll(answer);
  }
  if (!isRecord(answer)) {
    return answer;
  }
  return isConnection(answer)
    ? { ...answer, nodes: replaceAll(answer.nodes) }
    : (replacements.get(answer) ?? null);
}

function isConnection(answer: Entity): answer is Entity & { nodes: unknown[] } {
  return Array.isArray(answer.nodes) && isRecord(answer.info);
}

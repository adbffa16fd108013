/** Marks conditions that are in a content type's own names, among others in the plugin's words. */
const OWN = Symbol('conditions in the names of the type');

/** Conditions of Strapi's query engine that nobody is to translate. */
export function ownCondition(where: object): object {
  return { ...where, [OWN]: true };
}

export function isOwnCondition(where: object): boolean {
  return OWN in where;
}

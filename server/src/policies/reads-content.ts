const READ = 'plugin::content-manager.explorer.read';

/** A right of a role, as CASL holds it. */
interface Rule {
  action: string | string[];
  inverted?: boolean;
}

interface PolicyContext {
  state: { userAbility?: { rules: Rule[] } };
}

/**
 * Lets in every administrator who may read some content type in the content manager: the people who
 * see pictures in stories. Strapi's `admin::hasPermissions` wants to know which type.
 */
export function readsContent({ state }: PolicyContext): boolean {
  const rules = state.userAbility?.rules ?? [];
  return rules.some(({ action, inverted }) => !inverted && [action].flat().includes(READ));
}

import { type Editor, Node, type Operation } from 'slate';
import { bulletAt, isLinkBlock, storedTarget } from '../bullet-links/editing/nodes';

/**
 * Removes the target of a link whose address was typed into Strapi's popover. Otherwise the next save
 * would replace the address by that of the target.
 */
export function withoutStaleTarget(editor: Editor, operation: Operation): Operation {
  if (operation.type !== 'set_node' || !('url' in operation.newProperties)) {
    return operation;
  }
  const { path, properties, newProperties } = operation;
  const node = Node.get(editor, path);
  const relatedLink = isLinkBlock(node) ? storedTarget(node).relatedLink : undefined;
  const setsTarget = 'relatedLink' in newProperties || 'relatedLink' in properties;
  if (relatedLink === undefined || setsTarget || bulletAt(editor, path)) {
    return operation;
  }
  // Slate removes properties that are only in `properties`, and restores them on undo.
  const former: object = { ...properties, relatedLink };
  return { ...operation, properties: former };
}

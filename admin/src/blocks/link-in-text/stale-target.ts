import { type Editor, Node, type Operation } from 'slate';
import { bulletAt, isLinkBlock, storedTarget } from '../bullet-links/editing/nodes';

/**
 * An address that somebody typed into Strapi's popover takes the place of the link's target: kept, the
 * target would bring back its own address at the next save.
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
  // Slate takes away what stands in the former properties alone, and brings it back at an undo.
  const former: object = { ...properties, relatedLink };
  return { ...operation, properties: former };
}

import { type Body, type BodyNode, isBulletLinks, isLink, relatedLinkId } from './nodes';
import { forEachNode, mapNodes } from './walk';

/**
 * The body with a text in every bullet that has a target and no text. Readers could not see such a link,
 * and removing it would lose its target silently.
 *
 * @param headlineOf the headline of a related-link's target; undefined where there is none
 */
export function fillEmptyLinkText(
  body: Body,
  headlineOf: (relatedLinkId: string) => string | undefined,
): Body {
  return mapNodes(body, (node) => (isBulletLinks(node) ? mapBullets(node) : node));

  function mapBullets(list: BodyNode): BodyNode {
    const children = mapNodes(list.children ?? [], (node) =>
      isLink(node) && hasNoText(node) ? withText(node) : node,
    );
    return children === list.children ? list : { ...list, children };
  }

  function withText(link: BodyNode): BodyNode {
    const documentId = relatedLinkId({ ...link, type: 'link' });
    const headline = documentId === undefined ? undefined : headlineOf(documentId);
    const text = headline || (typeof link.url === 'string' ? link.url : '');
    return { ...link, children: [{ type: 'text', text }] };
  }
}

function hasNoText(node: BodyNode): boolean {
  let content = '';
  forEachNode(node.children, ({ text }) => {
    content += typeof text === 'string' ? text : '';
  });
  return content.trim() === '';
}

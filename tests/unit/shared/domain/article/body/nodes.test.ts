import {
  type BodyNode,
  imageId,
  isAwaiting,
  isBulletLinks,
  isImage,
  isNode,
  relatedLinkId,
} from '#shared/domain/article/body/nodes';
import { bulletLinks, image, link, list, paragraph, text } from './build';

describe('the kinds of nodes', () => {
  it('takes objects with a type for nodes, and nothing else', () => {
    const values = [text('x'), { type: '' }, { type: 3 }, {}, [], [text('x')], null, 'text', 7];
    expect(values.map(isNode)).toEqual([true, true, ...Array<boolean>(7).fill(false)]);
  });

  it('takes an image block for a picture where it holds one', () => {
    const nodes: BodyNode[] = [
      image(),
      { type: 'image' },
      { type: 'image', image: [] },
      paragraph(text('x')),
    ];
    expect(nodes.map(isImage)).toEqual([true, false, false, false]);
  });

  it('knows bullet links from ordinary lists', () => {
    const nodes = [bulletLinks(), list(), { ...paragraph(), variant: 'bullet-links' }];
    expect(nodes.map(isBulletLinks)).toEqual([true, false, false]);
  });

  it('knows a picture to come by its provider and its hash together', () => {
    const images = [
      { provider: 'newsroom', hash: 'awaiting-picture' },
      { provider: 'newsroom', hash: 'other' },
      { provider: 'local', hash: 'awaiting-picture' },
      {},
    ];
    expect(images.map(isAwaiting)).toEqual([true, false, false, false]);
  });

  it("reads a link's reference as it is stored and as it is answered", () => {
    const references = ['link-1', { documentId: 'link-1' }, '', null, undefined, 7, {}, ['x']];
    expect(references.map((relatedLink) => relatedLinkId(link('/x', 'x', relatedLink)))).toEqual([
      'link-1',
      'link-1',
      ...Array<undefined>(6).fill(undefined),
    ]);
  });

  it("reads a picture's file where it is named", () => {
    const ids = ['picture-1', '', null, undefined].map((documentId) => imageId({ documentId }));
    expect(ids).toEqual(['picture-1', undefined, undefined, undefined]);
  });
});

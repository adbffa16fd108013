import { AWAITING_PICTURE } from '#shared/domain/article/body/nodes';
import { type SaveKnowledge, toStoredBody } from '#shared/domain/article/body/store';
import { bulletLinks, credit, image, item, link, list, paragraph, text } from './build';

const NOTHING: SaveKnowledge = { imageIdByHash: () => undefined, addressOf: () => undefined };

function knowing(known: {
  images?: Record<string, string>;
  addresses?: Record<string, string>;
}): SaveKnowledge {
  return {
    imageIdByHash: (hash) => known.images?.[hash],
    addressOf: (relatedLinkId) => known.addresses?.[relatedLinkId],
  };
}

describe('toStoredBody', () => {
  it('returns the body itself where there is nothing to do', () => {
    const body = [
      paragraph(text('See '), link('https://example.org', 'out'), link('/x', 'x', null)),
      { type: 'callout', tone: 'warning', children: [text('Unknown, and none of our business')] },
      { ...image({ documentId: 'picture-1', caption: 'Own words' }), importedFrom: 'wire' },
      image(AWAITING_PICTURE),
      image({ hash: 'nowhere' }),
      bulletLinks(item(link('/news/a', 'A', 'link-1')), item(text('Target not known yet'))),
    ];
    const knowledge = knowing({ addresses: { 'link-1': '/news/a' } });
    expect(toStoredBody(body, knowledge)).toBe(body);
    expect(toStoredBody(body, NOTHING)).toBe(body);
  });

  it('names the file of a picture that a stock editor put in', () => {
    const knowledge = knowing({ images: { barrier_old: 'picture-1', other: 'picture-2' } });
    const body = [
      image({ caption: 'Own words', provider_metadata: { bucket: 'a' } }),
      image({ documentId: null }),
      image({ documentId: '' }),
    ];
    expect(toStoredBody(body, knowledge)).toStrictEqual([
      image({
        caption: 'Own words',
        provider_metadata: { bucket: 'a' },
        documentId: 'picture-1',
      }),
      image({ documentId: 'picture-1' }),
      image({ documentId: 'picture-1' }),
    ]);
  });

  it('leaves the file of a picture alone where the picture names it', () => {
    const body = [image({ documentId: 'picture-9' })];
    expect(toStoredBody(body, knowing({ images: { barrier_old: 'picture-1' } }))).toBe(body);
  });

  it('writes the address of every target as it is now', () => {
    const body = [
      paragraph(text('See '), link('/news/old', 'inline', 'link-1')),
      bulletLinks(
        item(link('/news/old', 'A', 'link-1')),
        list(item(link('https://example.org/old', 'B', 'link-2'))),
      ),
    ];
    const knowledge = knowing({
      addresses: { 'link-1': '/news/new', 'link-2': 'https://example.org/new' },
    });
    expect(toStoredBody(body, knowledge)).toStrictEqual([
      paragraph(text('See '), link('/news/new', 'inline', 'link-1')),
      bulletLinks(
        item(link('/news/new', 'A', 'link-1')),
        list(item(link('https://example.org/new', 'B', 'link-2'))),
      ),
    ]);
  });

  it('keeps the reference and the address of a link that does not exist', () => {
    const body = [bulletLinks(item(link('/news/a', 'A', 'gone')))];
    expect(toStoredBody(body, NOTHING)).toBe(body);
  });

  it('takes out what only an answer holds', () => {
    const body = [
      image({ documentId: 'picture-1', caption: 'Own', credit: credit() }),
      image({ credit: null }),
      bulletLinks(
        item({
          ...link('/news/a', 'A', { documentId: 'link-1', url: '/news/a', headline: 'A' }),
          rel: 'bookmark',
        }),
      ),
    ];
    expect(toStoredBody(body, NOTHING)).toStrictEqual([
      image({ documentId: 'picture-1', caption: 'Own' }),
      image(),
      bulletLinks(item({ ...link('/news/a', 'A', 'link-1'), rel: 'bookmark' })),
    ]);
  });

  it('leaves its input as it was', () => {
    const body = [image({ credit: null }), paragraph(link('/old', 'x', { documentId: 'link-1' }))];
    const before = structuredClone(body);
    toStoredBody(body, knowing({ images: { barrier_old: 'p' }, addresses: { 'link-1': '/new' } }));
    expect(body).toStrictEqual(before);
  });
});

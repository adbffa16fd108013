import { AWAITING_PICTURE } from '#shared/domain/article/body/nodes';
import { referencesOf } from '#shared/domain/article/body/references';
import { bulletLinks, image, item, link, list, paragraph, text } from './build';

describe('referencesOf', () => {
  it('names every picture and link once, in reading order', () => {
    const body = [
      image({ documentId: 'picture-2' }),
      paragraph(text('See '), link('/x', 'x', 'link-2')),
      bulletLinks(
        item(link('/news/a', 'A', 'link-1')),
        item(link('/news/b', 'B', { documentId: 'link-2', url: '/news/b' })),
        list(item(link('/news/c', 'C', 'link-3'))),
      ),
      image({ documentId: 'picture-1' }),
      image({ documentId: 'picture-2' }),
    ];
    expect(referencesOf(body)).toEqual({
      images: ['picture-2', 'picture-1'],
      imageHashes: [],
      links: ['link-2', 'link-1', 'link-3'],
      addresses: [],
    });
  });

  it('names a picture without a documentId by its hash', () => {
    const body = [
      image({ hash: 'stock_1' }),
      image({ hash: 'stock_2', documentId: null }),
      image({ hash: 'stock_2', documentId: '' }),
      image({ hash: 'known', documentId: 'picture-1' }),
    ];
    expect(referencesOf(body)).toEqual({
      images: ['picture-1'],
      imageHashes: ['stock_1', 'stock_2'],
      links: [],
      addresses: [],
    });
  });

  it('leaves out a picture that is still to come', () => {
    expect(referencesOf([image(AWAITING_PICTURE)])).toEqual({
      images: [],
      imageHashes: [],
      links: [],
      addresses: [],
    });
  });

  it('names ordinary links by their address, and leaves out bullets without a target', () => {
    const body = [
      paragraph(link('https://example.org', 'out'), link('/y', 'y', null), link('/z', 'z', '')),
      bulletLinks(item(text('Target not known yet'))),
    ];
    expect(referencesOf(body)).toEqual({
      ...{ images: [], imageHashes: [], links: [] },
      addresses: ['https://example.org', '/y', '/z'],
    });
  });

  it.each([null, undefined, 'words', 7, {}, [null], [{ type: 'image' }], [{ type: 'link' }]])(
    'finds nothing in %j',
    (body) => {
      expect(referencesOf(body)).toEqual({
        ...{ images: [], imageHashes: [] },
        ...{ links: [], addresses: [] },
      });
    },
  );
});

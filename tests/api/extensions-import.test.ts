import type { NewsroomServices } from '#shared/types';
import { bootSite, type Site } from '../site/boot';
import { ARTICLE } from '../site/content';
import { administratorJwt } from '../site/ways-in';

/** Readers that a site adds to the import, after it has started. */

let site: Site;
let jwt: string;

const WIRE = 'WIRE|Ferry back in service|The ferry sails again.';

const textOf = (source: { bytes: Uint8Array } | { text: string }) =>
  'text' in source ? source.text : Buffer.from(source.bytes).toString('utf8');

beforeAll(async () => {
  site = await bootSite();
  jwt = await administratorJwt(site);
  importer().addReader({
    name: 'wire',
    recognises: (source) => textOf(source).startsWith('WIRE|'),
    read(source) {
      const [, headline = '', words = ''] = textOf(source).split('|');
      if (words === '') {
        throw new Error('The wire sent no words.');
      }
      const body = [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
      return [{ headline, body, source: 'Example Wire' }];
    },
  });
  importer().addReader({
    name: 'promise',
    recognises: (source) => textOf(source).startsWith('PROMISE'),
    read: (async () => []) as never,
  });
});

afterAll(() => site.stop());

function importer(): NewsroomServices['import'] {
  return site.strapi.plugin('newsroom').service('import');
}

function post(path: string, body: object) {
  return site.http.post(path).set('Authorization', `Bearer ${jwt}`).send(body);
}

interface Reading {
  read(source: object): Array<{ story?: { headline: string; source: string }; refused?: string }>;
}

/** As the command reads a file. */
function readBytes(text: string) {
  const service = site.strapi.plugin('newsroom').service('import') as unknown as Reading;
  return service.read({ bytes: Buffer.from(text) });
}

it('a reader of the site comes before the plugin’s own, for files and for what is pasted', async () => {
  expect(readBytes(WIRE)).toMatchObject([
    { story: { headline: 'Ferry back in service', source: 'Example Wire', keywords: [] } },
  ]);
  const { status, body } = await post('/newsroom/import/preview', { text: WIRE });
  expect(status).toBe(200);
  expect(JSON.stringify(body)).toContain('Ferry back in service');
  expect(JSON.stringify(body)).not.toContain('WIRE|');
});

it('copy that no reader of the site knows is read as before', () => {
  expect(readBytes('Plain story\n\nSome words.')).toMatchObject([
    { story: { headline: 'Plain story' } },
  ]);
});

it('the page imports what it read', async () => {
  const preview = await post('/newsroom/import/preview', { text: WIRE });
  const [{ story }] = preview.body.data;
  const { status } = await post('/newsroom/import', { story });
  expect(status).toBe(200);
  const rows = await site.strapi.db.query(ARTICLE).findMany({ select: ['headline', 'source'] });
  expect(rows).toMatchObject([{ headline: 'Ferry back in service', source: 'Example Wire' }]);
});

it('a reader that throws refuses its source with its message', () => {
  expect(readBytes('WIRE|No words')).toEqual([
    { refused: 'The reader “wire” could not read it: The wire sent no words.' },
  ]);
});

it('an answer that holds no stories is refused with what is wrong', () => {
  expect(readBytes('PROMISE')).toEqual([
    {
      refused:
        'The reader “promise” could not read it: its answer must be a list of stories, and no promise of one',
    },
  ]);
});

it('what is no reader is refused with what is wrong, and so is a name that is taken', () => {
  const add = (reader: unknown) => () => importer().addReader(reader as never);
  expect(add({ name: 'wire-two', read: 'me' })).toThrow(
    '[newsroom] This is no import reader: recognises must be a function; read must be a function.',
  );
  expect(add({ name: 'wire', recognises: () => true, read: () => [] })).toThrow(
    '[newsroom] The import reader “wire” is there already: give this one another name.',
  );
});

import { bootSite, GATE_OFF, type Site } from '../site/boot';
import { ARTICLE, documents, type MediaFile, uploadPicture } from '../site/content';
import { administratorJwt } from '../site/ways-in';

/** What the media library in the admin answers when somebody deletes a picture that stories show. */

const FILE = 'plugin::upload.file';

describe.each(['warn', 'refuse', 'off'] as const)('rights.deleteUsed: %s', (deleteUsed) => {
  let site: Site;
  let jwt: string;
  let used: MediaFile;
  let unused: MediaFile;
  let folder: { id: number; path: string };

  beforeAll(async () => {
    site = await bootSite({ newsroom: { ...GATE_OFF, rights: { deleteUsed } } });
    jwt = await administratorJwt(site);
  });

  afterAll(() => site?.stop());

  beforeEach(async () => {
    folder = await site.strapi
      .plugin('upload')
      .service('folder')
      .create({ name: `Archive ${Math.random()}`, parent: null });
    used = await uploadPicture(site.strapi, { folder: folder.id });
    unused = await uploadPicture(site.strapi, { name: 'dust-bowl-home' });
    await documents(site.strapi, ARTICLE).create({
      data: { headline: 'Live story', leadImage: used.id },
      status: 'published',
    });
    await documents(site.strapi, ARTICLE).create({
      data: { headline: 'Draft story', leadImage: used.id },
    });
  });

  const asAdministrator = (path: string) =>
    site.http.delete(path).set('Authorization', `Bearer ${jwt}`);
  const bulk = (body: object) =>
    site.http.post('/upload/actions/bulk-delete').set('Authorization', `Bearer ${jwt}`).send(body);
  const exists = async ({ id }: MediaFile) =>
    (await site.strapi.db.query(FILE).count({ where: { id } })) === 1;

  const refused = {
    warn: 'nagasaki-boats.jpg is used in “Draft story” (draft), “Live story”. Nothing was deleted. Take the picture out of the stories first, or delete it on the page Newsroom, Picture rights.',
    refuse:
      'nagasaki-boats.jpg is used in “Draft story” (draft), “Live story”. Nothing was deleted. Take the picture out of the stories first.',
    off: undefined,
  }[deleteUsed];
  const status = refused ? 400 : 200;

  it('one picture that stories show', async () => {
    const answer = await asAdministrator(`/upload/files/${used.id}`);
    expect([answer.status, answer.body.error?.message]).toEqual([status, refused]);
    expect(await exists(used)).toBe(deleteUsed !== 'off');
  });

  it('one that no story shows', async () => {
    expect((await asAdministrator(`/upload/files/${unused.id}`)).status).toBe(200);
    expect(await exists(unused)).toBe(false);
  });

  it('several at once: all or none', async () => {
    const answer = await bulk({ fileIds: [unused.id, used.id] });
    expect([answer.status, answer.body.error?.message]).toEqual([status, refused]);
    expect([await exists(unused), await exists(used)]).toEqual(
      deleteUsed === 'off' ? [false, false] : [true, true],
    );
  });

  it('after a confirmation', async () => {
    const answer = await asAdministrator(`/upload/files/${used.id}?deleteUsed=true`);
    expect(answer.status).toBe(deleteUsed === 'refuse' ? 400 : 200);
    expect(await exists(used)).toBe(deleteUsed === 'refuse');
  });

  it('a folder with one in it', async () => {
    const answer = await bulk({ folderIds: [folder.id] });
    expect(answer.status).toBe(status);
    expect(await exists(used)).toBe(deleteUsed !== 'off');
  });

  it('an id that is none is answered as Strapi does', async () => {
    expect((await asAdministrator('/upload/files/999999')).status).toBe(404);
    expect((await asAdministrator('/upload/files/nothing')).status).toBe(404);
    expect((await bulk({ fileIds: 'x' })).status).toBe(400);
  });
});

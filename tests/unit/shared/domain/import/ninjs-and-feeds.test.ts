import { parseHtml, parseXml } from '../../../../../server/src/adapters/htmlparser2/parse-tree';
import { ninjsItem } from '#shared/contracts/import/ninjs';
import { readFeed } from '#shared/domain/import/feed/read-feed';
import { normaliseNinjs } from '#shared/domain/import/ninjs/normalise';
import { readNinjs } from '#shared/domain/import/ninjs/read-ninjs';
import { outline } from './outline';

function read(item: object) {
  return outline(readNinjs(ninjsItem.parse(normaliseNinjs(item)), parseHtml));
}

/** The same story as each version of the standard writes it. */
const STORY = {
  1: {
    uri: 'urn:meridian:1',
    type: 'text',
    language: 'en',
    headline: 'Barrier closes',
    byline: 'Ada Marsh',
    body_text: 'It closed. It held.',
    body_xhtml: '<p>It closed.</p><p>It held.</p>',
    description_text: 'The gates met at six.',
    subject: [{ name: 'Harbours' }],
    associations: {
      lead: {
        uri: 'urn:meridian:p',
        type: 'picture',
        byline: 'Tom Reed',
        copyrightholder: 'Meridian',
        description_text: 'The gates',
        renditions: {
          small: { href: 'https://pictures.example/s.jpg', mimetype: 'image/jpeg', width: 200 },
          main: { href: 'https://pictures.example/m.jpg', mimetype: 'image/jpeg', width: 900 },
        },
      },
      more: { uri: 'https://meridian.example/walls', type: 'text', headline: 'Walls' },
    },
  },
  2: {
    uri: 'urn:meridian:1',
    type: 'text',
    language: 'en',
    headlines: [{ role: 'main', value: 'Barrier closes' }],
    by: 'Ada Marsh',
    bodies: [
      { role: 'text', contenttype: 'text/plain', value: 'It closed. It held.' },
      { role: 'html', contenttype: 'text/html', value: '<p>It closed.</p><p>It held.</p>' },
    ],
    descriptions: [{ role: 'summary', value: 'The gates met at six.' }],
    subjects: [{ name: 'Harbours' }],
    associations: [
      {
        name: 'lead',
        uri: 'urn:meridian:p',
        type: 'picture',
        by: 'Tom Reed',
        copyrightholder: 'Meridian',
        descriptions: [{ role: 'caption', value: 'The gates' }],
        renditions: [
          { href: 'https://pictures.example/s.jpg', contenttype: 'image/jpeg', width: 200 },
          { href: 'https://pictures.example/m.jpg', contenttype: 'image/jpeg', width: 900 },
        ],
      },
      {
        name: 'more',
        uri: 'https://meridian.example/walls',
        type: 'text',
        headlines: [{ value: 'Walls' }],
      },
    ],
  },
};

const THREE = JSON.parse(
  JSON.stringify(STORY[2])
    .replaceAll('contenttype', 'contentType')
    .replaceAll('copyrightholder', 'copyrightHolder'),
);

it.each([
  ['1', STORY[1]],
  ['2', STORY[2]],
  ['3', THREE],
])('ninjs %s', (_version, item) => {
  expect(read(item)).toEqual({
    headline: 'Barrier closes',
    summary: 'The gates met at six.',
    byline: 'Ada Marsh',
    sourceId: 'urn:meridian:1',
    locale: 'en',
    keywords: ['Harbours'],
    body: [
      'picture: The gates |  | Tom Reed/Meridian | https://pictures.example/m.jpg',
      'paragraph: It closed.',
      'paragraph: It held.',
      'bullets: [Walls](https://meridian.example/walls)',
    ],
    notes: [],
  });
});

it('an associated picture takes its place where the body shows it; notes to editors are reported', () => {
  const item = {
    uri: 'urn:meridian:2',
    embargoed: '2026-11-30T07:00:00+01:00',
    edNote: 'Check the name',
    headlines: [{ value: 'Barrier closes' }],
    bodies: [
      {
        contentType: 'text/html',
        value: '<p>It closed.</p><img src="https://pictures.example/s.jpg"><p>It held.</p>',
      },
    ],
    associations: [
      {
        ...{ type: 'picture', by: 'Tom Reed', descriptions: [{ value: 'The gates' }] },
        renditions: [
          { href: 'https://pictures.example/s.jpg', width: 200 },
          { href: 'https://pictures.example/m.jpg', width: 900 },
        ],
      },
    ],
  };
  expect(read(item)).toEqual({
    headline: 'Barrier closes',
    sourceId: 'urn:meridian:2',
    embargoedUntil: '2026-11-30T06:00:00.000Z',
    body: [
      'paragraph: It closed.',
      'picture: The gates |  | Tom Reed | https://pictures.example/m.jpg',
      'paragraph: It held.',
    ],
    notes: ['editor: Check the name'],
  });
});

it('RSS: content, author, categories, and pictures with the credit of Media RSS', () => {
  const rss = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x "expanded">]>
    <rss xmlns:media="m" xmlns:dc="d" xmlns:content="c"><channel><title>Harbour Post</title><language>en-gb</language>
    <item><title>Barrier &amp; gates</title><link>https://post.example/1</link><guid>post-1</guid>
      <dc:creator>Ada Marsh</dc:creator><category>Harbours</category><description>It held.</description>
      <content:encoded><![CDATA[<p>It <b>closed</b>.</p>]]></content:encoded>
      <media:content url="https://pictures.example/a.jpg" medium="image" width="900"><media:credit>Meridian</media:credit>
        <media:description>The gates</media:description><media:title>Two gates</media:title></media:content>
      <media:content url="https://pictures.example/a.mp4" medium="video"/></item>
    <item><title>Second &x;</title><link>https://post.example/2</link><description>Only this.</description></item>
    </channel></rss>`;
  expect(readFeed(parseXml(rss), parseHtml).map(outline)).toEqual([
    {
      headline: 'Barrier & gates',
      summary: 'It held.',
      byline: 'Ada Marsh',
      source: 'Harbour Post',
      sourceUrl: 'https://post.example/1',
      sourceId: 'post-1',
      locale: 'en-gb',
      keywords: ['Harbours'],
      body: [
        'picture: The gates | Two gates | Meridian | https://pictures.example/a.jpg',
        'paragraph: It _bold:closed_.',
      ],
      notes: ['embed: https://pictures.example/a.mp4'],
    },
    {
      headline: 'Second &x;',
      source: 'Harbour Post',
      sourceUrl: 'https://post.example/2',
      sourceId: 'https://post.example/2',
      locale: 'en-gb',
      body: ['paragraph: Only this.'],
      notes: [],
    },
  ]);
});

it('Atom: entries with XHTML and with HTML', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Fleuve</title>
    <entry><title>Les vannes</title><id>urn:1</id><link href="https://fleuve.example/1"/><author><name>Ada Marsh</name></author>
      <content type="xhtml"><div><p>Elles sont <em>fermées</em>.</p></div></content></entry>
    <entry><title>La mer</title><id>urn:2</id><content type="html">&lt;p&gt;Elle monte.&lt;/p&gt;</content></entry></feed>`;
  expect(readFeed(parseXml(atom), parseHtml).map(outline)).toEqual([
    {
      headline: 'Les vannes',
      byline: 'Ada Marsh',
      source: 'Le Fleuve',
      sourceUrl: 'https://fleuve.example/1',
      sourceId: 'urn:1',
      locale: 'fr',
      body: ['paragraph: Elles sont _italic:fermées_.'],
      notes: [],
    },
    {
      headline: 'La mer',
      source: 'Le Fleuve',
      sourceId: 'urn:2',
      locale: 'fr',
      body: ['paragraph: Elle monte.'],
      notes: [],
    },
  ]);
});

it('Media RSS: a group is one picture in several sizes, in its place in the text, with all its credits', () => {
  const rss = `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Post</title>
    <item><title>Barrier</title><link>https://post.example/1</link>
      <content:encoded><![CDATA[<p>It held.</p><img src="/i/s.jpg" alt="Gates"><p>For now.</p>]]></content:encoded>
      <media:group><media:content url="https://post.example/i/s.jpg" width="320"/><media:content url="https://post.example/i/l.jpg" width="1200"/>
        <media:credit role="owner">Meridian</media:credit><media:credit role="photographer">Ada Marsh</media:credit>
        <media:description type="html">The &lt;b&gt;gates&lt;/b&gt;</media:description></media:group>
      <enclosure url="https://post.example/i/l.jpg" type="image/jpeg"/><enclosure url="https://post.example/a.mp3" type="audio/mpeg"/></item>
    <item><title>Film</title><description>Words.</description><media:thumbnail url="https://post.example/t.jpg"/>
      <media:content url="https://post.example/f.mp4" type="video/mp4"><media:title>A film</media:title></media:content></item>
    </channel></rss>`;
  const [group, film] = readFeed(parseXml(rss), parseHtml).map(outline);
  expect([group?.body, group?.notes, film?.body, film?.notes]).toEqual([
    [
      'paragraph: It held.',
      'picture: The gates | Gates | Ada Marsh/Meridian | https://post.example/i/l.jpg',
      'paragraph: For now.',
    ],
    ['embed: https://post.example/a.mp3'],
    ['picture:  |  |  | https://post.example/t.jpg', 'paragraph: Words.'],
    ['embed: A film https://post.example/f.mp4'],
  ]);
});

it('Atom: addresses against xml:base, plain text that looks like tags, rights noted', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://post.example/en/"><title>Post</title>
    <entry><title>Barrier</title><id>1</id><link href="barrier"/><rights>© Post</rights>
      <content type="xhtml" xml:base="pictures/"><div><p>It held.</p><img src="a.jpg" alt="Gates"/></div></content></entry>
    <entry><title>Tags</title><id>2</id><content type="text">a &lt;b&gt; c</content></entry></feed>`;
  const [page, tags] = readFeed(parseXml(atom), parseHtml).map(outline);
  expect([page?.sourceUrl, page?.body, page?.notes, tags?.body]).toEqual([
    'https://post.example/en/barrier',
    ['paragraph: It held.', 'picture:  | Gates |  | https://post.example/en/pictures/a.jpg'],
    ['field: rights: © Post'],
    ['paragraph: a <b> c'],
  ]);
});

it('ninjs: what associated items say beyond the story is noted', () => {
  const item = {
    uri: 'urn:1',
    type: 'text',
    headlines: [{ value: 'Barrier' }],
    bodies: [{ value: 'It held.' }],
    associations: [
      { uri: 'urn:film', type: 'video', headlines: [{ value: 'A film' }] },
      { uri: 'urn:map', type: 'graphic', headlines: [{ value: 'Map of the bay' }] },
      {
        uri: 'urn:gates',
        type: 'picture',
        headlines: [{ value: 'Gates, file' }],
        descriptions: [{ role: 'caption', value: 'The gates' }],
        usageTerms: 'Not for sale',
        edNote: 'Check the date',
      },
    ],
  };
  expect(read(item)).toMatchObject({
    body: [
      'picture: Map of the bay |  |  | ',
      'paragraph: It held.',
      'picture: The gates |  |  | ',
    ],
    notes: [
      'embed: A film urn:film',
      'field: Gates, file',
      'field: usageterms: Not for sale',
      'editor: Check the date',
    ],
  });
});

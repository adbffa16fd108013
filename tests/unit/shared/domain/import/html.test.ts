import { parseHtml } from '../../../../../server/src/adapters/htmlparser2/parse-tree';
import { readHtml } from '#shared/domain/import/html/read-html';
import { outline } from './outline';

function read(html: string) {
  return outline(readHtml(parseHtml(html)));
}

it('a web page: its article, its pictures with their credits, its bullet links', () => {
  const page = `<!doctype html><html lang="en-GB"><head><title>Barrier | Harbour Post</title>
    <link rel="canonical" href="https://post.example/news/barrier">
    <meta property="og:site_name" content="Harbour Post">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","description":"It held.",
      "author":[{"name":"Ada Marsh"}],"image":{"@type":"ImageObject","contentUrl":"https://post.example/c.jpg",
      "creditText":"Nordbild","caption":"From the air"}}]}</script></head>
    <body><nav><a href="/">Home</a></nav><article>
    <h1>Harbour barrier closes</h1><p class="byline">By Tom Reed</p>
    <p>The barrier <b>closed</b> on <a href="/news/monday">Monday</a>.</p>
    <figure><img src="data:image/gif;base64,AA" data-src="/a.jpg" alt="Two gates" width="800" height="600">
      <figcaption>The gates at six. <span class="credit">Photo: Meridian</span></figcaption></figure>
    <h2>What did it cost?</h2><p>Two thirds.</p>
    <figure data-credit="Agence du Fleuve"><picture><source srcset="https://post.example/b-s.jpg 320w, https://post.example/b.jpg 900w"><img alt=""></picture>
      <figcaption>The control room</figcaption></figure>
    <ul><li><a href="/news/walls">Why the walls stand</a></li><li><a href="https://else.example/tide">A tide</a></li></ul>
    <ul><li>Fact one<ul><li>and its part</li></ul></li></ul>
    <blockquote><p>It held.</p></blockquote>
    <img src="https://post.example/c.jpg" alt="The bay">
    <p>The end (for <em>now</em>).</p></article><footer>About us</footer></body></html>`;
  expect(read(page)).toEqual({
    headline: 'Harbour barrier closes',
    summary: 'It held.',
    byline: 'Tom Reed',
    source: 'Harbour Post',
    sourceUrl: 'https://post.example/news/barrier',
    sourceId: 'https://post.example/news/barrier',
    locale: 'en-GB',
    body: [
      'paragraph: The barrier _bold:closed_ on [Monday](https://post.example/news/monday).',
      'picture: The gates at six. | Two gates | Meridian | https://post.example/a.jpg',
      'h2: What did it cost?',
      'paragraph: Two thirds.',
      'picture: The control room |  | Agence du Fleuve | https://post.example/b.jpg',
      'bullets: [Why the walls stand](https://post.example/news/walls) / [A tide](https://else.example/tide)',
      'unordered: Fact one / {and its part}',
      'quote: It held.',
      'picture: From the air | The bay | Nordbild | https://post.example/c.jpg',
      'paragraph: The end (for _italic:now_).',
    ],
    notes: ['outside: Home About us', 'byline: By', 'label: Photo:'],
  });
});

it('Google Docs: marks in styles, a bold wrapper that is not bold, addresses unwrapped', () => {
  const paste = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7">
    <p dir="ltr"><span style="font-size:26pt;font-weight:400">Ferry returns</span></p>
    <p dir="ltr"><span>By Ada Marsh</span></p>
    <p dir="ltr"><span>It </span><span style="font-weight:700">sailed</span><span style="font-style:italic"> again</span>
    <a href="https://www.google.com/url?q=https://isles.example/times&amp;sa=D" style="text-decoration:none"><span style="text-decoration:underline">on time</span></a><span>.</span></p>
    <p dir="ltr"><span style="font-weight:700">Who was on board</span></p>
    <ul><li dir="ltr"><p><span>Nine people.</span></p></li><li><p><span>Two dogs.</span></p></li></ul></b>`;
  expect(read(paste)).toEqual({
    headline: 'Ferry returns',
    byline: 'Ada Marsh',
    body: [
      'paragraph: It _bold:sailed__italic: again_ [on time](https://isles.example/times).',
      'h2: Who was on board',
      'unordered: Nine people. / Two dogs.',
    ],
    notes: ['byline: By'],
  });
});

it('Word: a title by its class, lists that are paragraphs, pictures on somebody’s disk', () => {
  const paste = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{}</style></head><body lang=EN-GB>
    <!--StartFragment--><p class=MsoTitle>Ferry returns<o:p></o:p></p>
    <p class=MsoNormal>It sailed <b style='mso-bidi-font-weight:normal'>again</b>.<o:p></o:p></p>
    <p class=MsoNormal><img width=400 height=300 src="file:///C:/Temp/clip_image001.png" alt="A ferry"><o:p></o:p></p>
    <p class=MsoCaption>Foto: Nordbild</p>
    <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Buy a ticket<o:p></o:p></p>
    <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>Board</p><!--EndFragment--></body></html>`;
  expect(read(paste)).toEqual({
    headline: 'Ferry returns',
    locale: 'EN-GB',
    body: [
      'paragraph: It sailed _bold:again_.',
      'picture:  | A ferry | Nordbild | ',
      'ordered: Buy a ticket / Board',
    ],
    notes: [
      'address: file:///C:/Temp/clip_image001.png',
      'label: Foto:',
      'marker: 1.',
      'marker: 2.',
    ],
  });
});

it('Outlook: a line per div, links through its filter, flattened copy inside', () => {
  const mail = `<div class="WordSection1"><div>Ferry returns</div><div><br></div>
    <div>It sailed <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fisles.example%2Ftimes&amp;data=x">again</a>.</div>
    <div>Image copyright<br>Meridian<br>Image caption<br>The ferry at the quay</div>
    <pre>First line of text.

Second line of text.</pre></div>`;
  expect(read(mail)).toEqual({
    headline: 'Ferry returns',
    body: [
      'paragraph: It sailed [again](https://isles.example/times).',
      'picture: The ferry at the quay |  | Meridian | ',
      'paragraph: First line of text.',
      'paragraph: Second line of text.',
    ],
    notes: ['label: Image copyright', 'label: Image caption'],
  });
});

it('nothing that runs or loads survives, and each is reported', () => {
  const page = `<h1>Headline</h1><p onclick="steal()">Text <a href="java\nscript:steal()">one</a>
    <a href="data:text/html,x">two</a> <a href="vbscript:x">three</a> <a href="#top">four</a></p>
    <script>steal()</script><style>p{background:url(x)}</style><iframe src="https://video.example/1"></iframe>
    <svg><script>steal()</script><text>Label</text></svg><form><input value="x"><button>Send</button></form>
    <img src="javascript:steal()" onerror="steal()"><img src="https://count.example/p.gif" width="1" height="1">
    <p style="display:none">Hidden words</p><object data="https://video.example/2"></object>`;
  const story = readHtml(parseHtml(page));
  expect(outline(story)).toEqual({
    headline: 'Headline',
    body: ['paragraph: Text one two three four', 'picture:  |  |  | '],
    notes: [
      'link: java\nscript:steal()',
      'link: data:text/html,x',
      'link: vbscript:x',
      'link: #top',
      'script',
      'embed: https://video.example/1',
      'embed: steal()Label',
      'form: Send',
      'address: javascript:steal()',
      'pixel',
      'hidden: Hidden words',
      'embed: https://video.example/2',
    ],
  });
  expect(JSON.stringify(story.body)).not.toMatch(/steal|onclick|onerror|javascript|vbscript/);
});

it('2,000 pictures and lists nested 200 deep are read within their bounds', () => {
  const pictures = '<p>Text</p><img src="https://a.example/x.jpg">'.repeat(2000);
  expect(readHtml(parseHtml(`<h1>x</h1>${pictures}`)).body).toHaveLength(4000);
  const deep = `<h1>x</h1>${'<ul><li>a'.repeat(200)}${'</li></ul>'.repeat(200)}`;
  const [list] = readHtml(parseHtml(deep)).body;
  const depth = (node: { children?: unknown } | undefined): number =>
    1 + Math.max(0, ...((node?.children ?? []) as object[]).map(depth));
  expect(depth(list)).toBeLessThan(10);
  expect(JSON.stringify(list).match(/"text":"a"/g)).toHaveLength(200);
});

it('bullets that are paragraphs keep the addresses and marks of their links', () => {
  const page = `<h1>Headline</h1><p>• <a href="https://post.example/a"><b>Why</b> the walls stand</a></p>
    <p>- See <a href="https://post.example/b">the tide</a></p><p>Some text between the two lists.</p>
    <p>It rose.<br>• <a href="https://post.example/c">Nine days of rain</a><br>• Ten <i>days</i></p><p>It fell again.</p>
    <p>* The <b>gates</b> closed.</p><p>* It <a href="https://post.example/d">held</a>.</p>`;
  expect(read(page).body).toEqual([
    'bullets: [Why the walls stand](https://post.example/a) / [See the tide](https://post.example/b)',
    'paragraph: Some text between the two lists.',
    'paragraph: It rose.',
    'bullets: [Nine days of rain](https://post.example/c) / Ten days',
    'paragraph: It fell again.',
    'unordered: The _bold:gates_ closed. / It [held](https://post.example/d).',
  ]);
});

it('what stood round a scraper’s mark keeps its links and marks', () => {
  const page = `<h1>Headline</h1><p>It <b>closed</b> [ad_1] on <a href="https://post.example/m">Monday</a>.</p>`;
  expect(read(page)).toEqual({
    headline: 'Headline',
    body: ['paragraph: It _bold:closed_ on [Monday](https://post.example/m).'],
    notes: ['noise: [ad_1]'],
  });
});

it('a line that leads to another story is a bullet link', () => {
  const page = `<h1>Headline</h1><p><strong>Read also:</strong> <a href="https://post.example/a">Why the walls stand</a></p>
    <p>Lire aussi : Pourquoi les murs tiennent</p><p>More text of the story.</p>`;
  expect(read(page)).toEqual({
    headline: 'Headline',
    body: [
      'bullets: [Why the walls stand](https://post.example/a) / Pourquoi les murs tiennent',
      'paragraph: More text of the story.',
    ],
    notes: ['marker: Read also: Lire aussi :'],
  });
});

it('each figure of a gallery keeps its own caption and credit', () => {
  const page = `<h1>Headline</h1><figure class="gallery"><figure><img src="https://post.example/1.jpg" alt="One">
    <figcaption>First. Photo: Ada Marsh</figcaption></figure><figure><img src="https://post.example/2.jpg" alt="Two">
    <figcaption>Second. Photo: Tom Reed</figcaption></figure><figcaption>Both of them.</figcaption></figure>`;
  expect(read(page).body).toEqual([
    'picture: First. | One | Ada Marsh | https://post.example/1.jpg',
    'picture: Second. | Two | Tom Reed | https://post.example/2.jpg',
    'paragraph: Both of them.',
  ]);
});

it('words under a picture that their class calls its caption or credit are', () => {
  const page = `<h1>Headline</h1>
    <div class="wp-caption"><img src="https://post.example/1.jpg" alt="One"><p class="wp-caption-text">The depot. Photo: Ada Marsh</p></div>
    <div class="image"><img src="https://post.example/2.jpg" alt="Two"><div class="image__caption">People wait.</div><div class="image__credit">Photo: Tom Reed</div></div>
    <p class=MsoNormal><img src="https://post.example/3.jpg" alt="Three"></p><p class=MsoCaption>Figure 1: The gates. (Foto: Nordbild)</p>
    <p>Text.</p><p class="caption">A line that stands under no picture.</p>
    <img src="https://post.example/4.jpg" alt="Four"><div class="byline">By Ada Marsh</div>`;
  expect(read(page)).toEqual({
    headline: 'Headline',
    byline: 'Ada Marsh',
    body: [
      'picture: The depot. | One | Ada Marsh | https://post.example/1.jpg',
      'picture: People wait. | Two | Tom Reed | https://post.example/2.jpg',
      'picture: Figure 1: The gates. | Three | Nordbild | https://post.example/3.jpg',
      'paragraph: Text.',
      'paragraph: A line that stands under no picture.',
      'picture:  | Four |  | https://post.example/4.jpg',
    ],
    notes: ['label: Photo:', 'label: Photo:', 'label: (Foto:)', 'byline: By'],
  });
});

it('addresses are read against the base that a page names, lazy pictures by what they load', () => {
  const page = `<head><base href="https://post.example/2026/"></head><h1>Headline</h1>
    <p>See <a href="tide">the tide</a> and <a href="//else.example/x">more</a>.</p>
    <img src="data:image/gif;base64,AA" data-lazy-srcset="a-1.jpg 1x, a-2.jpg 2x" alt="IMG_0001.JPG">
    <img class="lazy" src="data:image/gif;base64,AA" alt="The gates"><noscript><img src="b.jpg" alt="">Turn scripts on</noscript>
    <figure><img data-src="c.jpg" alt="The bay"><noscript><img src="c.jpg" alt="The bay"></noscript><figcaption>It held.</figcaption></figure>
    <noscript><img src="https://count.example/p" width="1" height="1"></noscript>`;
  expect(read(page)).toEqual({
    headline: 'Headline',
    body: [
      'paragraph: See [the tide](https://post.example/2026/tide) and [more](https://else.example/x).',
      'picture:  |  |  | https://post.example/2026/a-2.jpg',
      'picture:  | The gates |  | https://post.example/2026/b.jpg',
      'picture: It held. | The bay |  | https://post.example/2026/c.jpg',
    ],
    notes: ['noise: IMG_0001.JPG', 'address', 'hidden: Turn scripts on', 'pixel'],
  });
});

it('a share bar that is a list is left out, a row of a table is one line, quotes keep their marks', () => {
  const page = `<h1>Headline</h1><ul><li><a href="https://share.example/f">Facebook</a></li><li>Copy link</li></ul>
    <table><tr><td><p>Year</p></td><td><p>Riders</p></td></tr><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr></table>
    <p>She said <q>no</q>.</p><template>Not yet</template>
    <p>See <a href="https://post.example/x" style="text-decoration:none"><span style="text-decoration:underline">words</span></a> of a link.</p>
    <figure><img src="https://post.example/a.jpg" alt=""><figcaption>The gates (Photo by Ada Marsh/Nordbild) </figcaption></figure>
    <figure><img src="https://post.example/b.jpg" alt=""><figcaption>The bay<span class="credit">Foto von Tom Reed</span></figcaption></figure>`;
  expect(read(page)).toEqual({
    headline: 'Headline',
    body: [
      'paragraph: Year Riders',
      'paragraph: One.',
      'paragraph: Two.',
      'paragraph: Three.',
      'paragraph: She said “no”.',
      'paragraph: See [words](https://post.example/x) of a link.',
      'picture: The gates |  | Ada Marsh/Nordbild | https://post.example/a.jpg',
      'picture: The bay |  | Tom Reed | https://post.example/b.jpg',
    ],
    notes: [
      'noise: Facebook Copy link',
      'table',
      'table',
      'hidden: Not yet',
      'label: (Photo by)',
      'label: Foto von',
    ],
  });
});

it('an address alone on a line in the middle of a page is not where the story came from', () => {
  const page = `<h1>Headline</h1><p>Text of the story.</p><p>https://video.example/1</p><p>More text.</p>`;
  expect(read(page)).toEqual({
    headline: 'Headline',
    body: [
      'paragraph: Text of the story.',
      'paragraph: https://video.example/1',
      'paragraph: More text.',
    ],
    notes: [],
  });
});

it('a picture in a list of bullet links belongs to the other story', () => {
  const page = `<h1>Headline</h1><p>Text.</p><ul><li><a href="https://post.example/a"><img src="https://post.example/t.jpg" alt="Walls"> Why the walls stand</a></li></ul>
    <ul><li><img src="https://post.example/b.jpg" alt="Bay"> The bay</li></ul>`;
  expect(read(page)).toEqual({
    headline: 'Headline',
    body: [
      'paragraph: Text.',
      'bullets: [Why the walls stand](https://post.example/a)',
      'unordered: The bay',
      'picture:  | Bay |  | https://post.example/b.jpg',
    ],
    notes: ['outside: Walls https://post.example/t.jpg'],
  });
});

import { parseXmlDocument } from '../../../../../server/src/adapters/htmlparser2/parse-xml-document';

function parsed(source: string) {
  const { root, isDamaged } = parseXmlDocument(source);
  return { children: root.children, isDamaged };
}

const b = { name: 'b', attributes: new Map(), children: [], text: '' };

it('an element has its name and attributes as written, its children and its own text', () => {
  expect(
    parsed('<?x?><n:a p="1 &amp; 2" __proto__="3">x<!-- -->&#x79;<b/><![CDATA[<z>]]></n:a>'),
  ).toEqual({
    children: [
      { name: 'n:a', attributes: new Map([['p', '1 & 2']]), children: [b], text: 'xy<z>' },
    ],
    isDamaged: false,
  });
});

it.each(['<a><b></a>', '<a><b/>', '<a><b/></a', '<a><b/><c d="', '<a><b/><!-- </a>'])(
  'what stands in %j is kept, and the document is damaged',
  (source) => {
    expect(parsed(source)).toEqual({
      children: [{ name: 'a', attributes: new Map(), children: [b], text: '' }],
      isDamaged: true,
    });
  },
);

it('an ampersand that begins no reference is text', () => {
  expect(parsed('<b>A & B &c; &nbsp;</b>')).toEqual({
    children: [{ ...b, text: 'A & B &c; &nbsp;' }],
    isDamaged: false,
  });
});

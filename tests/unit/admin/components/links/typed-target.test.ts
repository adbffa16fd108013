import {
  hostOf,
  readTyped,
  webAddressIn,
} from '../../../../../admin/src/components/links/typed-target';

it.each([
  ['', { kind: 'text', text: '' }],
  ['  harbour barrier ', { kind: 'text', text: 'harbour barrier' }],
  ['Live: harbour closes', { kind: 'text', text: 'Live: harbour closes' }],
  ['Live:', { kind: 'text', text: 'Live:' }],
  [' https://example.org/a?b=c ', { kind: 'address', url: 'https://example.org/a?b=c' }],
  ['HTTP://EXAMPLE.ORG', { kind: 'address', url: 'HTTP://EXAMPLE.ORG' }],
  ['www.example.org/x', { kind: 'address', url: 'https://www.example.org/x' }],
  ['javascript:alert(1)', { kind: 'refused' }],
  ['data:text/html,x', { kind: 'refused' }],
  ['mailto:desk@example.org', { kind: 'refused' }],
  ['ftp://example.org', { kind: 'refused' }],
  ['https://user:secret@example.org', { kind: 'refused' }],
  ['https://', { kind: 'refused' }],
  [`https://example.org/${'x'.repeat(2048)}`, { kind: 'refused' }],
])('%j is read as what it is', (text, typed) => {
  expect(readTyped(text)).toEqual(typed);
});

it('an address is found only where the text is nothing else', () => {
  expect(webAddressIn(' https://example.org ')).toBe('https://example.org');
  expect(webAddressIn('see https://example.org')).toBeUndefined();
  expect(webAddressIn('javascript:alert(1)')).toBeUndefined();
});

it('the host of an address is as short as people say it', () => {
  expect(hostOf('https://www.example.org:8080/x')).toBe('example.org:8080');
  expect(hostOf('/news/harbour')).toBeUndefined();
});

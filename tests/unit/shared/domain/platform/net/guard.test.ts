import { MAX_ADDRESS } from '#shared/domain/platform/net/address';
import { addressRange } from '../../../../../../server/src/adapters/ipaddr';
import { isOpenAddress, judgeUrl, PUBLIC_WEB } from '#shared/domain/platform/net/guard';

const POLICY = { ...PUBLIC_WEB, rangeOf: addressRange };

/** Nothing here opens a socket: the guard is a decision over an address. */
describe('judgeUrl', () => {
  it.each([
    'http://example.org/',
    'https://example.org/a?b=c',
    'https://example.org:443/',
    'http://example.org:80/',
    'https://xn--bcher-kva.example/',
    'https://bücher.example/',
    'http://93.184.216.34/',
    'https://[2606:2800:220:1:248:1893:25c8:1946]/',
    'HTTPS://EXAMPLE.ORG',
  ])('lets %s pass', (address) => {
    expect(judgeUrl(address, POLICY)).toEqual({ url: new URL(address) });
  });

  it.each([
    ['', 'not-an-address'],
    ['example.org', 'not-an-address'],
    ['http://', 'not-an-address'],
    ['http://a b/', 'not-an-address'],
    ['http://1.2.3.4.5/', 'not-an-address'],
    ['http://[fe80::1%25eth0]/', 'not-an-address'],
    [`https://example.org/${'a'.repeat(MAX_ADDRESS)}`, 'too-long'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,<script>alert(1)</script>', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://example.org/', 'scheme'],
    ['gopher://example.org/', 'scheme'],
    ['blob:https://example.org/x', 'scheme'],
    ['https://user@example.org/', 'credentials'],
    ['https://user:secret@example.org/', 'credentials'],
    ['https://:secret@example.org/', 'credentials'],
    ['http://example.org:22/', 'port'],
    ['http://example.org:8080/', 'port'],
    ['https://example.org:0/', 'port'],
    ['http://example.org:6379/', 'port'],
  ])('refuses %s: %s', (address, refused) => {
    expect(judgeUrl(address, POLICY)).toEqual({ refused });
  });

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://１２７.０.０.１/',
    'http://0/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://100.100.100.200/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://168.63.129.16/',
    'http://192.0.0.192/',
    'http://192.0.2.1/',
    'http://192.88.99.1/',
    'http://198.18.0.1/',
    'http://198.51.100.1/',
    'http://203.0.113.1/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::ffff:93.184.216.34]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[::93.184.216.34]/',
    'http://[64:ff9b::169.254.169.254]/',
    'http://[64:ff9b::5db8:d822]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2002:a9fe:a9fe::1]/',
    'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
    'http://[2001:db8::1]/',
    'http://[3fff::1]/',
    'http://[100::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[4000::1]/',
    'http://[5f00::1]/',
  ])('refuses %s: it leads into a network of its own', (address) => {
    expect(judgeUrl(address, POLICY)).toEqual({ refused: 'forbidden-address' });
  });
});

describe('isOpenAddress', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111'])('opens %s', (address) => {
    expect(isOpenAddress(address, POLICY)).toBe(true);
  });

  it.each(['127.0.0.1', '::1', '::ffff:10.0.0.1', 'fe80::1%eth0', 'example.org', '', '127.1'])(
    'keeps %j closed',
    (address) => {
      expect(isOpenAddress(address, POLICY)).toBe(false);
    },
  );
});

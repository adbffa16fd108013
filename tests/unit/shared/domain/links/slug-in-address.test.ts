import { slugInAddress } from '#shared/domain/links/slug-in-address';

test.each([
  ['https://example.org/2026/boats-go-out?from=home#top', 'boats-go-out'],
  ['/news/boats-go-out/', 'boats-go-out'],
  ['/news/boats-go-out.html', 'boats-go-out'],
  ['/news/boats%2Dgo%2Dout.php', 'boats-go-out'],
  ['/news/boats-2026', undefined],
  ['/news/Boats-Go-Out', undefined],
  ['/news/boats-go-%E0%A4%A', undefined],
  [`/news/a-b-${'c'.repeat(200)}`, undefined],
  ['', undefined],
])('%s', (address, slug) => {
  expect(slugInAddress(address)).toBe(slug);
});

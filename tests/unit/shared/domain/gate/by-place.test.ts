import { byPlace } from '#shared/domain/gate/by-place';
import type { Finding } from '#shared/domain/gate/finding';
import { image } from '../article/body/build';
import { judge } from './build';

const lead = { documentId: 'lead', name: 'lead.jpg' };
const findings = judge({ story: { leadImage: lead, body: [image(), image()] } });

it('findings of one place stand together, in the order of the story', () => {
  const groups = byPlace(findings, ({ place }) => place);
  expect(groups.map(([{ place }, ...others]) => [place.kind, place.number, others.length])).toEqual(
    [
      ['leadPicture', 1, 2],
      ['picture', 1, 2],
      ['picture', 2, 2],
    ],
  );
});

it('the same place of two languages is two places', () => {
  const inBoth = ['en', 'fr'].flatMap((locale) => findings.map(({ place }) => ({ place, locale })));
  const groups = byPlace(
    inBoth,
    ({ place, locale }: { place: Finding['place']; locale: string }) => ({
      ...place,
      locale,
    }),
  );
  expect(groups.map(([{ locale }]) => locale)).toEqual(['en', 'en', 'en', 'fr', 'fr', 'fr']);
});

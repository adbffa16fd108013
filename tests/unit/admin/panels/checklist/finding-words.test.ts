import { byPlace } from '../../../../../admin/src/panels/checklist/finding-words';
import { image } from '../../../domain/body/build';
import { judge } from '../../../domain/gate/build';

it('findings of one place stand together, in the order of the story', () => {
  const lead = { documentId: 'lead', name: 'lead.jpg' };
  const groups = byPlace(judge({ story: { leadImage: lead, body: [image(), image()] } }));
  expect(
    groups.map(([first, ...others]) => [first.place.kind, first.place.number, others.length]),
  ).toEqual([
    ['leadPicture', 1, 2],
    ['picture', 1, 2],
    ['picture', 2, 2],
  ]);
});

import type { RulePlace } from '#shared/contracts/gate/own-rules';
import type { FindingPlace, Observation } from '#shared/domain/gate/finding';
import { STORY_FIELDS, type StoryField, type StoryType } from '#shared/story-types';

type Placed = Pick<Observation, 'path' | 'place'>;

/** Where a rule of a site found something, in a type's own names. A field that it lacks is the story. */
export function placeInStory(type: StoryType, place: RulePlace): Placed {
  if (Array.isArray(place)) {
    const index = place.find((key) => typeof key === 'number') ?? 0;
    return { path: place, place: at('part', index + 1, String(place[0])) };
  }
  const name = place === 'story' ? undefined : type.fields[place];
  if (place === 'story' || name === undefined) {
    return { path: [], place: at('story', 1, null) };
  }
  return inField(place, name);
}

function inField(field: StoryField, name: string): Placed {
  const [attribute = name] = name.split('.');
  return field === 'leadImage'
    ? { path: [attribute], place: at('leadPicture', 1, null) }
    : { path: [attribute], place: at('field', STORY_FIELDS.indexOf(field) + 1, attribute) };
}

function at(kind: FindingPlace['kind'], number: number, name: string | null): FindingPlace {
  return { kind, number, name, isDeleted: false };
}

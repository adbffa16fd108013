import type { SampleStory } from '../sample';
import { cultureStories } from './culture';
import { environmentStories } from './environment';
import { travelStories } from './travel';

export const sampleStories: SampleStory[] = [
  ...cultureStories,
  ...environmentStories,
  ...travelStories,
];

import { createContext, useContext } from 'react';
import { ARTICLE_TYPE, type StoryType } from '#shared/story-types';

/** The type of the stories that an import makes. */
export const ImportType = createContext<StoryType>(ARTICLE_TYPE);

export function useImportType(): StoryType {
  return useContext(ImportType);
}

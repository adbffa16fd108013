/** A value in the source of a config file, as far as it can be read without running it. */
export type SourceValue =
  | SourceObject
  | { kind: 'list'; items: SourceValue[] }
  | { kind: 'plain'; value: string | number | boolean | null }
  /** A call, a variable, a condition: what it is, only a run of the file would tell. */
  | { kind: 'other' };

/** An object literal; places are offsets in the source. */
export interface SourceObject {
  kind: 'object';
  start: number;
  end: number;
  properties: SourceProperty[];
  /** Whether keys may come from elsewhere: `...shared`, `[name]: …`. */
  hasOthers: boolean;
  /** End of the comma behind the last property, where there is one. */
  lastComma: number | undefined;
}

export interface SourceProperty {
  key: string;
  start: number;
  end: number;
  value: SourceValue;
}

/** The property of a key; of two with the same key the last one counts, as in JavaScript. */
export function propertyOf({ properties }: SourceObject, key: string): SourceProperty | undefined {
  return properties.filter((property) => property.key === key).at(-1);
}

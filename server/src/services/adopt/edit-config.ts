import { isDeepStrictEqual } from 'node:util';
import { exportedObject } from '../../adapters/babel-parser';
import { insertMappings, type Inserted } from '#shared/domain/adopt/config/insert';
import {
  propertyOf,
  type SourceObject,
  type SourceValue,
} from '#shared/domain/adopt/config/literal';

type Mappings = Record<string, object>;

/**
 * The source of a site's `config/plugins` with these mappings in it; refused, with the reason, where it
 * cannot be edited so that nothing else changes. What comes out was parsed again and says what it should.
 */
export function editConfig(
  source: string,
  { mappings, isTypeScript }: { mappings: Mappings; isTypeScript: boolean },
): Inserted {
  const root = rootOf(source, isTypeScript);
  if ('refused' in root) {
    return root;
  }
  const inserted = insertMappings(source, { root, mappings });
  if ('refused' in inserted) {
    return inserted;
  }
  const edited = rootOf(inserted.source, isTypeScript);
  return 'refused' in edited || !says(edited, mappings)
    ? { refused: 'it is written in a way that cannot be edited with certainty' }
    : inserted;
}

function rootOf(source: string, isTypeScript: boolean): SourceObject | { refused: string } {
  try {
    return (
      exportedObject(source, { isTypeScript }) ?? {
        refused: 'what it gives to Strapi is no plain object, nor a function that answers one',
      }
    );
  } catch (error) {
    return { refused: `it cannot be parsed: ${error instanceof Error ? error.message : error}` };
  }
}

/** What stood there before for one of the types counts as said. */
function says(root: SourceObject, mappings: Mappings): boolean {
  const types = ['newsroom', 'config', 'contentTypes'].reduce<SourceValue | undefined>(
    (value, key) => (value?.kind === 'object' ? propertyOf(value, key)?.value : undefined),
    root,
  );
  return (
    types?.kind === 'object' &&
    Object.entries(mappings).every(([uid, mapping]) => {
      const found = propertyOf(types, uid);
      return found !== undefined && isSaid(valueOf(found.value), mapping);
    })
  );
}

function isSaid(found: unknown, mapping: object): boolean {
  return isDeepStrictEqual(found, JSON.parse(JSON.stringify(mapping)));
}

function valueOf(value: SourceValue): unknown {
  switch (value.kind) {
    case 'object':
      return Object.fromEntries(value.properties.map((one) => [one.key, valueOf(one.value)]));
    case 'list':
      return value.items.map(valueOf);
    case 'plain':
      return value.value;
    case 'other':
      return undefined;
  }
}

import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/** A file of the media library as its dialog hands it over. */
export type Asset = Record<string, unknown>;

interface MediaLibraryProps {
  /** One picture, or as many as one likes. */
  multiple: boolean;
  onClose(): void;
  onSelect(assets: Asset[]): void;
}

interface DialogProps {
  allowedTypes: string[];
  multiple: boolean;
  onClose(): void;
  onSelectAssets(assets: Asset[]): void;
}

let library: Pick<StrapiApp, 'library'>['library'] | undefined;

/**
 * Keeps hold of the parts that Strapi's plugins share. A hook would read them from React's context,
 * of which a plugin's chunk may get a copy of its own (strapi/strapi#23203).
 */
export function rememberLibrary(app: Pick<StrapiApp, 'library'>): void {
  library = app.library;
}

/** Strapi's own dialog for pictures: choose, upload, browse folders. Nothing where a site has none. */
export function MediaLibrary({ multiple, onClose, onSelect }: MediaLibraryProps) {
  const Dialog = library?.components['media-library'] as ComponentType<DialogProps> | undefined;
  return Dialog ? (
    <Dialog
      allowedTypes={['images']}
      multiple={multiple}
      onClose={onClose}
      onSelectAssets={onSelect}
    />
  ) : null;
}

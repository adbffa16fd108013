import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/** A file of the media library, as its dialog returns it. */
export type Asset = Record<string, unknown>;

interface MediaLibraryProps {
  /** Whether several pictures can be chosen. */
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
 * Stores the components that Strapi's plugins share. A hook would read them from a React context, of
 * which a plugin's chunk may get another copy (strapi/strapi#23203).
 */
export function rememberLibrary(app: Pick<StrapiApp, 'library'>): void {
  library = app.library;
}

/** Strapi's dialog for choosing and uploading pictures; nothing where the site has no such dialog. */
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

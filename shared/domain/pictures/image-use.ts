/** The texts of one use of a picture: in an image block, or in a field `plugin::newsroom.caption`. */
export interface ImageUse {
  /** Empty: the media library's caption is shown. */
  caption?: string | null;
  /** Empty: the media library's alternative text is shown. */
  alternativeText?: string | null;
  /** Overrides the credit line of the picture's image-credit record, for this use alone. */
  creditText?: string | null;
  /** False hides the credit of this use. */
  displayCredit?: boolean | null;
}

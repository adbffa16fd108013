/** One thing that is wrong with an input: where, and what to do about it. */
export interface Problem {
  /** Keys and indexes from the document's root, as in `['body', 3, 'image', 'caption']`. */
  path: Array<string | number>;
  message: string;
}

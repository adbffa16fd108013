/** One problem of an input: its path, and a message that says what to do. */
export interface Problem {
  /** Keys and indexes from the document's root, such as `['body', 3, 'image', 'caption']`. */
  path: Array<string | number>;
  message: string;
  /** The rule of the site that found it, by its name. */
  rule?: string;
}

/** A file that was not taken in, and why: a whole message key with its parameters. */
export type RefusedFile = {
  name: string;
  code: string;
  params?: Record<string, string | number>;
};

/** What came of an upload that did not go well in all. */
export type UploadOutcome = {
  added: number;
  refused: RefusedFile[];
  /** What stopped all of it, as a whole message key. */
  code?: string;
  /** Field to message keys. */
  fields?: Record<string, string[]>;
  /** What was typed. */
  values: Record<string, string>;
};

/**
 * What a form action answers. `code` and the texts in `fields` are message keys
 * (`cases.errors.case-closed`); `values` is what was typed, so that nothing is lost before
 * JavaScript has loaded; `current` is the stored record when someone else saved first.
 */
export type FormState = {
  status: "idle" | "error" | "conflict" | "saved";
  code?: string;
  fields?: Record<string, string[]>;
  params?: Record<string, string | number>;
  values?: Record<string, unknown>;
  current?: unknown;
  /** What the command gave back, for a form that stays open. */
  value?: unknown;
};

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** For a check in the browser that wants a key: the form element makes the true one itself. */
export const ANY_KEY = "00000000-0000-4000-8000-000000000000";

export const IDLE: FormState = { status: "idle" };

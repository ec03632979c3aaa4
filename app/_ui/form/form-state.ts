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

export const IDLE: FormState = { status: "idle" };

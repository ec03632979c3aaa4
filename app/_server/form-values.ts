import "server-only";

const ARRAY_MARK = "_array";
const BOOLEAN_MARK = "_boolean";

/**
 * Reads a posted form into the plain object that the module's `input.ts` describes, the same one
 * react-hook-form builds in the browser. Empty texts and empty files are absent, `a.b` and `a.0.b`
 * nest, names marked as groups are always arrays, marked single checkboxes are true or false.
 * Keys that start with `$` (React) or `_` (marks) are dropped.
 */
export function readFormValues(form: FormData): Record<string, unknown> {
  const groups = marks(form, ARRAY_MARK);
  const booleans = marks(form, BOOLEAN_MARK);
  const values: Record<string, unknown> = {};
  const names = new Set([...form.keys(), ...groups, ...booleans]);
  for (const name of names) {
    if (name.startsWith("$") || name.startsWith("_")) continue;
    if (booleans.has(name)) {
      assign(values, name, form.has(name));
      continue;
    }
    const entries = form.getAll(name).filter(hasContent);
    if (groups.has(name) || entries.length > 1) assign(values, name, entries);
    else if (entries.length === 1) assign(values, name, entries[0]);
  }
  return values;
}

function marks(form: FormData, mark: string): Set<string> {
  return new Set(form.getAll(mark).filter((name) => typeof name === "string"));
}

function hasContent(entry: FormDataEntryValue): boolean {
  return typeof entry === "string" ? entry.trim() !== "" : entry.size > 0;
}

function assign(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split(".");
  if (steps.some((step) => step === "__proto__" || step === "constructor" || step === "prototype"))
    return;
  let node: Record<string, unknown> | unknown[] = target;
  steps.forEach((step, index) => {
    const key = Array.isArray(node) ? Number(step) : step;
    if (Array.isArray(node) && !(Number.isInteger(key) && Number(key) < 200)) return;
    const holder = node as Record<string | number, unknown>;
    if (index === steps.length - 1) {
      holder[key] = value;
      return;
    }
    const next = holder[key];
    if (typeof next !== "object" || next === null)
      holder[key] = /^\d+$/.test(steps[index + 1] ?? "") ? [] : {};
    node = holder[key] as Record<string, unknown> | unknown[];
  });
}

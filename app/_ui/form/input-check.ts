import type { FieldValues, Resolver } from "react-hook-form";
import type { ZodType } from "zod";

/** How to load the zod object, so that no page carries zod; null where there is nothing to fill in. */
export type InputSource = (() => Promise<ZodType>) | null;

/**
 * Checks a form in the browser with the server's own zod object. Both zod and the object come when
 * someone begins to write, not with the page. Should they not arrive, the server checks alone.
 */
export function checkedInBrowser(input: InputSource) {
  let loading: Promise<Resolver<FieldValues>> | undefined;
  if (input === null) return { load: () => undefined, resolver: unchecked };

  const load = () => {
    loading ??= Promise.all([import("@hookform/resolvers/zod"), input()]).then(
      ([{ zodResolver }, schema]) => zodResolver(schema as never) as never,
    );
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };

  const resolver: Resolver<FieldValues> = async (values, context, options) => {
    let check: Resolver<FieldValues>;
    try {
      check = await load();
    } catch {
      return { values, errors: {} };
    }
    return check(tidy(values) as FieldValues, context, options);
  };

  return { load: () => void load().catch(() => undefined), resolver };
}

const unchecked: Resolver<FieldValues> = (values) => ({ values, errors: {} });

/** An empty field is an absent one, as it is for the server that reads the posted form. */
export function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => !isEmpty(entry)).map(tidy);
  if (typeof value !== "object" || value === null || value.constructor !== Object) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => !isEmpty(entry))
      .map(([key, entry]) => [key, tidy(entry)]),
  );
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === "string" && value.trim() === "")
  );
}

import "server-only";
import { and, asc, eq, inArray, or } from "drizzle-orm";
import { codeListEntry } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";

/** Lists given by law or by the product that a person's record takes its codes from. */
export type PersonCodeList = "country" | "education_level" | "language" | "permit_ground" | "sex";

export type CodeOption = { value: string; label: string };

/** The codes of the lists in the order in which they are offered, in the actor's language. */
export async function codeOptions<L extends PersonCodeList>(
  scope: Scope,
  ...lists: L[]
): Promise<Record<L, CodeOption[]>> {
  const rows = await scope.tx
    .select({
      list: codeListEntry.list,
      value: codeListEntry.code,
      label: codeListEntry[scope.locale],
    })
    .from(codeListEntry)
    .where(inArray(codeListEntry.list, lists))
    .orderBy(asc(codeListEntry.list), asc(codeListEntry.position));
  const options = Object.fromEntries(lists.map((list) => [list, [] as CodeOption[]]));
  for (const { list, value, label } of rows) options[list]?.push({ value, label });
  return options as Record<L, CodeOption[]>;
}

/** What the codes are called in the actor's language: list and code, as "country.AFG", to text. */
export async function codeLabels(
  scope: Scope,
  codes: readonly (readonly [PersonCodeList, string | null])[],
): Promise<Map<string, string>> {
  const wanted = codes.filter((pair): pair is [PersonCodeList, string] => pair[1] !== null);
  if (wanted.length === 0) return new Map();
  const rows = await scope.tx
    .select({
      list: codeListEntry.list,
      code: codeListEntry.code,
      label: codeListEntry[scope.locale],
    })
    .from(codeListEntry)
    .where(
      or(
        ...wanted.map(([list, code]) =>
          and(eq(codeListEntry.list, list), eq(codeListEntry.code, code)),
        ),
      ),
    );
  return new Map(rows.map((row) => [`${row.list}.${row.code}`, row.label]));
}

/** The fields whose code stands in no list, as field errors; undefined when all are known. */
export async function unknownCodes(
  scope: Scope,
  codes: Record<string, readonly [PersonCodeList, string | null]>,
): Promise<Record<string, string[]> | undefined> {
  const known = await codeLabels(scope, Object.values(codes));
  const unknown = Object.entries(codes).filter(
    ([, [list, code]]) => code !== null && !known.has(`${list}.${code}`),
  );
  if (unknown.length === 0) return undefined;
  return Object.fromEntries(unknown.map(([field]) => [field, ["errors.invalid-value"]]));
}

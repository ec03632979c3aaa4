import "server-only";
import { asc, desc, eq, isNull } from "drizzle-orm";
import { municipalityRegister } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";

export type MunicipalityOption = { value: string; label: string };

/** The municipalities that there are today, by name; several have one name, so the county stands with it. */
export async function municipalityOptions(scope: Scope): Promise<MunicipalityOption[]> {
  const rows = await scope.tx
    .select({
      value: municipalityRegister.number,
      name: municipalityRegister.name,
      county: municipalityRegister.countyName,
    })
    .from(municipalityRegister)
    .where(isNull(municipalityRegister.validTo))
    .orderBy(asc(municipalityRegister.name), asc(municipalityRegister.number));
  return rows.map(({ value, name, county }) => ({ value, label: `${name} (${county})` }));
}

/** The newest name of a municipality that there is or has been; null for a number that nothing has. */
export async function municipalityName(scope: Scope, number: string): Promise<string | null> {
  const [row] = await scope.tx
    .select({ name: municipalityRegister.name })
    .from(municipalityRegister)
    .where(eq(municipalityRegister.number, number))
    .orderBy(desc(municipalityRegister.validFrom))
    .limit(1);
  return row?.name ?? null;
}

import "server-only";
import type { MunicipalityId } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import { erasePreparation } from "./erase-preparation";

/** The daily round of a municipality: erases what was prepared for a talk and has been kept too long. */
export async function tendPreparations(
  municipalityId: MunicipalityId,
  now = new Date().toISOString(),
): Promise<void> {
  const arrival = { now, requestId: "preparations", sourceAddress: "worker" };
  await inScope(nobody(arrival, municipalityId), (scope) =>
    erasePreparation(scope, "kept-too-long"),
  );
}

import "server-only";
import { sql } from "drizzle-orm";
import { lawOf } from "@/lib/law/queries/law";
import { asOf } from "@/lib/law/rules/as-of";
import { targetGroupOf } from "@/lib/law/rules/target-group";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { factsOfPerson } from "@/lib/programme/queries/basis";
import { categoryOf } from "../rules/categories";

type Programme = {
  personId: string;
  participationId: string;
  caseId: string;
  decidedOn: string | null;
  startedOn: string | null;
};

/**
 * How each takes part by law, from what is recorded, as it was when the programme was begun or decided,
 * or at the end of the year. None of someone whose programme is not the newest of the case.
 */
export async function categoriesOf(
  scope: Scope,
  programmes: readonly Programme[],
  to: PlainDate,
): Promise<Map<string, string>> {
  const law = await lawOf(scope);
  // One by one, each planned for its person: a plan for anyone, made while the tables were small, reads
  // a whole municipality for each.
  await scope.tx.execute(sql`select set_config('plan_cache_mode', 'force_custom_plan', true)`);
  const found = await Promise.all(
    programmes.map(async ({ caseId, personId, participationId, startedOn, decidedOn }) => {
      const { facts, programme } = await factsOfPerson(scope, caseId, personId);
      const day = startedOn ?? decidedOn ?? to;
      return programme?.id === participationId
        ? ([personId, categoryOf(targetGroupOf(law, asOf(facts, day), day))] as const)
        : null;
    }),
  );
  return new Map(found.filter((one) => one !== null));
}

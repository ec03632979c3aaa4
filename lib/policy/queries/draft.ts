import "server-only";
import { and, eq } from "drizzle-orm";
import { policyEdition } from "@/db/schema/policy";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { PolicyContent } from "../types";
import { policyContent } from "./editions";

type Draft = {
  number: number;
  version: number;
  content: PolicyContent;
  partVersions: Record<string, number>;
};

/** The draft under its lock; fails when there is none, as after someone has published it. */
export async function policyDraftForChange(scope: Scope): Promise<Result<Draft>> {
  const [row] = await scope.tx
    .select({
      number: policyEdition.number,
      version: policyEdition.version,
      content: policyEdition.content,
      partVersions: policyEdition.partVersions,
    })
    .from(policyEdition)
    .where(
      and(
        eq(policyEdition.municipalityId, scope.municipalityId),
        eq(policyEdition.status, "draft"),
      ),
    )
    .for("update");
  return row ? ok({ ...row, content: policyContent(row.content) }) : fail("policy.errors.no-draft");
}

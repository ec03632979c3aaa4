import { expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { makeLink } from "./commands/make-link";
import { preparationOf } from "./queries/preparation";

/** The first person of a case. */
export async function personOf(ctx: Ctx, caseId: string): Promise<string> {
  const { members } = await inScope(ctx, (scope) => caseHeader(scope, caseId));
  const [first] = members;
  if (!first) throw new Error("a case without anyone");
  return first.personId;
}

/** A link for the first person of a case; its id. */
export async function aLink(ctx: Ctx, caseId: string): Promise<string> {
  const personId = await personOf(ctx, caseId);
  expectOk(await makeLink(ctx, { caseId, personId, language: "ar" }));
  const made = await inScope(ctx, (scope) => preparationOf(scope, caseId, personId));
  if (!made) throw new Error("the link was not kept");
  return made.link.id;
}

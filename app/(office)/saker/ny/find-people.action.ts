"use server";
import { headers } from "next/headers";
import { isOwnOrigin } from "@/app/_server/origin";
import { currentSession } from "@/app/_server/session";
import { findChoosable } from "@/lib/cases/queries/choosable-people";
import type { ChoosablePerson } from "@/lib/cases/types";
import { hasRole } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";

/** Registered persons that answer to what is typed; none to someone who opens no cases. */
export async function findPeople(text: string): Promise<ChoosablePerson[]> {
  const session = await currentSession();
  if (!session || !isOwnOrigin(await headers())) return [];
  if (!hasRole(session.ctx.actor, "settlement_officer", "manager")) return [];
  return inScope(session.ctx, (scope) => findChoosable(scope, String(text).slice(0, 100)));
}

"use server";
import { headers } from "next/headers";
import { isOwnOrigin } from "@/app/_server/origin";
import { currentSession } from "@/app/_server/session";
import { landlordChoices } from "@/lib/organisations/queries/landlords";
import type { LandlordChoice } from "@/lib/organisations/types";
import { hasRole } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { applicationRoles } from "@/lib/self-settlement/access";

/** Registered landlords whose name holds what is typed; none to someone who works with no application. */
export async function findLandlords(typed: string): Promise<LandlordChoice[]> {
  const session = await currentSession();
  if (!session || !isOwnOrigin(await headers())) return [];
  if (!hasRole(session.ctx.actor, ...applicationRoles)) return [];
  return inScope(session.ctx, (scope) => landlordChoices(scope, String(typed).slice(0, 100)));
}

"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { isOwnOrigin } from "@/app/_server/origin";
import { requireCtx } from "@/app/_server/session";
import { sealTerm } from "@/lib/people/queries/search-term";
import { listHref, readListParams } from "./list-address";

/** Leads to the list of what was searched for. Names and numbers stand sealed in the address. */
export async function searchCases(form: FormData): Promise<void> {
  const ctx = await requireCtx();
  if (!isOwnOrigin(await headers())) redirect("/saker");
  const params = readListParams(
    Object.fromEntries(new URLSearchParams(String(form.get("filter") ?? ""))),
  );
  const q = String(form.get("q") ?? "").trim();
  redirect(listHref(params, { s: q ? sealTerm(ctx, q) : "" }));
}

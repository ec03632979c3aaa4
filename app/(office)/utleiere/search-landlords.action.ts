"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { isOwnOrigin } from "@/app/_server/origin";
import { requireCtx } from "@/app/_server/session";
import { sealTerm } from "@/lib/people/queries/search-term";

const PAGES = /^\/utleiere(\/[\w-]+\/sla-sammen)?$/;
const KEPT = ["kind", "archived"];

/** Goes to the page with what to look for, sealed so that nobody reads it out of the address. */
export async function searchLandlordsAction(page: string, form: FormData): Promise<void> {
  if (!isOwnOrigin(await headers()) || !PAGES.test(page)) return;
  const ctx = await requireCtx();
  const query = new URLSearchParams();
  for (const name of KEPT) {
    const value = form.get(name);
    if (typeof value === "string" && /^[a-z]{1,20}$/.test(value)) query.set(name, value);
  }
  const term = String(form.get("term") ?? "").trim();
  if (term) query.set("s", sealTerm(ctx, term));
  redirect(query.size > 0 ? `${page}?${query}` : page);
}

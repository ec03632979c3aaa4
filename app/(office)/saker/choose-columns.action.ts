"use server";
import { refresh } from "next/cache";
import { cookies, headers } from "next/headers";
import { isOwnOrigin } from "@/app/_server/origin";
import { requireCtx } from "@/app/_server/session";
import { COLUMNS_COOKIE, LIST_COLUMNS } from "@/app/_ui/cases/list-columns";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps in this browser which columns the case list shows. */
export async function chooseColumns(form: FormData): Promise<void> {
  await requireCtx();
  if (!isOwnOrigin(await headers())) return;
  const chosen = new Set(form.getAll("columns"));
  const value = LIST_COLUMNS.filter((column) => chosen.has(column)).join(".");
  (await cookies()).set(COLUMNS_COOKIE, value, {
    httpOnly: true,
    sameSite: "lax",
    path: "/saker",
    maxAge: YEAR_SECONDS,
  });
  refresh();
}

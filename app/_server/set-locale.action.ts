"use server";
import { headers } from "next/headers";
import { toLocale } from "@/lib/i18n/locales";
import { setLocale } from "@/lib/users/commands/set-locale";
import { setLocaleCookie } from "./locale";
import { isOwnOrigin } from "./origin";
import { currentSession } from "./session";

/** The language of the pages from now on: in this browser, and for the account when signed in. */
export async function setLocaleAction(form: FormData): Promise<void> {
  if (!isOwnOrigin(await headers())) return;
  const locale = toLocale(String(form.get("locale") ?? ""));
  const session = await currentSession();
  if (session) await setLocale(session.ctx, { locale });
  await setLocaleCookie(locale);
}

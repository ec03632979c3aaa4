"use server";
import { headers } from "next/headers";
import { setLocaleCookie } from "@/app/_server/locale";
import { isOwnOrigin } from "@/app/_server/origin";
import { currentSession } from "@/app/_server/session";
import { toLocale } from "@/lib/i18n/locales";
import { setLocale } from "@/lib/users/commands/set-locale";

/** The language of this browser's pages from now on, and of the account when someone is signed in. */
export async function switchLocale(form: FormData): Promise<void> {
  if (!isOwnOrigin(await headers())) return;
  const locale = toLocale(form.get("locale"));
  await setLocaleCookie(locale);
  const session = await currentSession();
  if (session) await setLocale(session.ctx, { locale });
}

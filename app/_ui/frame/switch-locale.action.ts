"use server";
import { setLocaleCookie } from "@/app/_server/locale";
import { toLocale } from "@/lib/i18n/locales";

/** The language of this browser's pages from now on. */
export async function switchLocale(form: FormData): Promise<void> {
  await setLocaleCookie(toLocale(form.get("locale")));
}

"use server";
import { headers } from "next/headers";
import { setThemeCookie, toTheme } from "@/app/_server/locale";
import { isOwnOrigin } from "@/app/_server/origin";

/** Light, dark, or as the device has it, from now on in this browser. */
export async function switchTheme(form: FormData): Promise<void> {
  if (!isOwnOrigin(await headers())) return;
  await setThemeCookie(toTheme(form.get("theme")));
}

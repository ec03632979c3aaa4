"use server";
import { setThemeCookie, toTheme } from "@/app/_server/locale";

/** Light, dark, or as the device has it, from now on in this browser. */
export async function switchTheme(form: FormData): Promise<void> {
  await setThemeCookie(toTheme(form.get("theme")));
}

import "server-only";
import { cookies } from "next/headers";
import { LOCALE_COOKIE } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/platform/context";

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const THEME_COOKIE = "theme";
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Keeps the language for this browser; sign-in sets it from the account. */
export async function setLocaleCookie(locale: Locale): Promise<void> {
  await setPreference(LOCALE_COOKIE, locale);
}

export async function readTheme(): Promise<Theme> {
  return toTheme((await cookies()).get(THEME_COOKIE)?.value);
}

export async function setThemeCookie(theme: Theme): Promise<void> {
  await setPreference(THEME_COOKIE, theme);
}

export function toTheme(value: unknown): Theme {
  return THEMES.find((theme) => theme === value) ?? "auto";
}

async function setPreference(name: string, value: string): Promise<void> {
  (await cookies()).set(name, value, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: YEAR_SECONDS,
    secure: process.env.BASE_URL?.startsWith("https:") ?? false,
  });
}

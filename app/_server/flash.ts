import "server-only";
import { cookies } from "next/headers";

const FLASH_COOKIE = "flash";
const LIFETIME_SECONDS = 20;

export type Flash = {
  id: string;
  key: string;
  params: Record<string, string | number>;
  /** Whether the act left one on the page where one was. */
  stays: boolean;
};

/**
 * Leaves one message for the next page, to be called before `redirect()`. `key` is a whole message
 * key (`cases.flash.created`). Nothing personal goes into `params`: use numbers and dates.
 */
export async function setFlash(
  key: string,
  params: Record<string, string | number> = {},
  stays = false,
): Promise<void> {
  const flash: Flash = { id: crypto.randomUUID(), key, params, stays };
  (await cookies()).set(FLASH_COOKIE, JSON.stringify(flash), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: LIFETIME_SECONDS,
  });
}

/** The message left for this page, if any. proxy.ts clears it with the page that shows it. */
export async function readFlash(): Promise<Flash | null> {
  const raw = (await cookies()).get(FLASH_COOKIE)?.value;
  if (!raw) return null;
  try {
    const flash: unknown = JSON.parse(raw);
    if (typeof flash !== "object" || flash === null) return null;
    const { id, key, params, stays } = flash as Partial<Flash>;
    if (typeof id !== "string" || typeof key !== "string") return null;
    return { id, key, params: params ?? {}, stays: stays === true };
  } catch {
    return null;
  }
}

import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { authCookies } from "./cookie-names";
import { authSettings } from "./settings";

/** The random session id in this request's cookie, or null when there is none that we sealed. */
export async function readSessionKey(): Promise<string | null> {
  const { secret, secure } = authSettings();
  const token = (await cookies()).get(authCookies(secure).sessionToken.name)?.value;
  if (!token) return null;
  try {
    const payload = await decode({ token, secret });
    return typeof payload?.sid === "string" ? payload.sid : null;
  } catch {
    return null;
  }
}

export async function dropSessionCookie(): Promise<void> {
  const { name, options } = authCookies(authSettings().secure).sessionToken;
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

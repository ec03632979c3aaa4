import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { authCookies } from "./cookie-names";
import { authOptions } from "./options";
import { authSettings } from "./settings";

/**
 * Hands a sign-in to next-auth as its own form would have, from a server action that has checked
 * the origin: keeps the cookies that it sets, and returns the address to go on to.
 */
export async function startSignIn(
  step: "signin" | "callback",
  provider: string,
  fields: Record<string, string> = {},
): Promise<string> {
  const { baseUrl, secret, secure } = authSettings();
  const jar = await cookies();
  const csrf = authCookies(secure).csrfToken;
  const token = randomBytes(32).toString("hex");
  const seal = createHash("sha256").update(`${token}${secret}`).digest("hex");
  jar.set(csrf.name, `${token}|${seal}`, csrf.options);
  const request = new NextRequest(`${baseUrl}/api/auth/${step}/${provider}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken: token, callbackUrl: "/" }),
  });
  const answer: Response = await NextAuth(authOptions())(request, {
    params: Promise.resolve({ nextauth: [step, provider] }),
  });
  for (const { name, value, ...options } of new NextResponse(null, {
    headers: answer.headers,
  }).cookies.getAll()) {
    jar.set(name, value, options);
  }
  return answer.headers.get("location") ?? "/logg-inn?feil=innlogging";
}

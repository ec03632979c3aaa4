import { type NextRequest, NextResponse } from "next/server";
import { readConfig } from "@/lib/platform/config";

/**
 * Sets the content security policy with a fresh nonce on every answer, static files and errors
 * included, and clears the one-time message with the page that shows it. It decides nothing about
 * who may see what: that is the work of lib's access rules and row-level security.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  if (isPageLoad(request) && request.cookies.has("flash")) {
    // Not by response.cookies: Next would then hide the message from the page that shows it.
    response.headers.append("Set-Cookie", "flash=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
  }
  return response;
}

/**
 * Documents go past: what is sent through here is held in memory, and only so much of it; and what is
 * fetched has a policy of its own.
 */
export const config = { matcher: "/((?!api/dokumenter(?:/|$)).*)" };

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV !== "production";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action ${["'self'", ...identityProviderOrigins()].join(" ")}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * The sign-in form is redirected to the identity provider, and a browser drops that redirect
 * without a word when the provider's origin is not listed in form-action.
 */
function identityProviderOrigins(): string[] {
  knownOrigins ??= readOrigins();
  return knownOrigins;
}

let knownOrigins: string[] | undefined;

function readOrigins(): string[] {
  try {
    const { providers } = readConfig(process.env);
    return [...new Set(providers.map(({ issuer }) => new URL(issuer).origin))];
  } catch {
    // A wrong configuration stops the start elsewhere, with a line that says what is wrong.
    return [];
  }
}

function isPageLoad(request: NextRequest): boolean {
  return request.method === "GET" && request.headers.get("sec-fetch-dest") === "document";
}

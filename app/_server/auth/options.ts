import "server-only";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { setLocaleCookie } from "@/app/_server/locale";
import type { OidcProvider } from "@/lib/platform/config";
import type { MunicipalityId } from "@/lib/platform/context";
import { idInput } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { beginSession } from "@/lib/users/commands/begin-session";
import { demoIdentity } from "@/lib/users/queries/sign-in";
import { nobody } from "@/lib/users/rules/nobody";
import type { Identity } from "@/lib/users/types";
import { arrival } from "../arrival";
import { authCookies } from "./cookie-names";
import { authSettings } from "./settings";

export const DEMO_PROVIDER = "demo";
export const providerId = (municipality: string) => `kommune-${municipality}`;

type Claims = { sub: string; iss?: string; name?: string; email?: string; acr?: string };
type Person = { id: string; identity?: Identity; sessionKey?: string };

const text = (value: unknown, longest = 200) =>
  typeof value === "string" && value.trim() ? value.trim().slice(0, longest) : undefined;

function municipalityProvider(settings: OidcProvider): OAuthConfig<Claims> {
  const { municipality, issuer, clientId, clientSecret, acrValues } = settings;
  return {
    id: providerId(municipality),
    name: settings.name ?? municipality,
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    authorization: {
      params: {
        scope: "openid profile email",
        ...(acrValues ? { acr_values: acrValues.join(" ") } : {}),
      },
    },
    httpOptions: { timeout: 5_000 },
    profile(claims) {
      // The library has checked signature, issuer, audience, expiry and nonce.
      if (acrValues && !acrValues.includes(claims.acr ?? "")) throw new Error("acr too low");
      const identity: Identity = {
        municipalityId: municipality as MunicipalityId,
        issuer: claims.iss ?? issuer,
        subject: claims.sub,
        name: text(claims.name),
        email: text(claims.email),
      };
      return { id: claims.sub, identity } satisfies Person;
    },
  };
}

const demoChoice = z.object({ municipality: z.string().regex(/^\d{4}$/), account: idInput });

/** Sign-in as an invented person: exists only where demo data does, and never in production. */
function demoProvider() {
  return CredentialsProvider({
    id: DEMO_PROVIDER,
    name: "demo",
    credentials: { municipality: {}, account: {} },
    async authorize(credentials): Promise<Person | null> {
      const choice = demoChoice.safeParse(credentials);
      if (!choice.success || !authSettings().demo) return null;
      const { municipality, account } = choice.data;
      const identity = await inScope(nobody(await arrival()), (scope) =>
        demoIdentity(scope, municipality as MunicipalityId, account),
      );
      return identity ? { id: account, identity } : null;
    },
  });
}

/** next-auth's set-up; the providers are those that the configuration names. */
export function authOptions(): AuthOptions {
  const { providers, demo, secret, secure, baseUrl, limits } = authSettings();
  // The library reads its own address from here alone.
  process.env.NEXTAUTH_URL = `${baseUrl}/api/auth`;
  return {
    providers: [...providers.map(municipalityProvider), ...(demo ? [demoProvider()] : [])],
    secret,
    useSecureCookies: secure,
    cookies: authCookies(secure),
    session: { strategy: "jwt", maxAge: limits.absoluteSeconds },
    jwt: { maxAge: limits.absoluteSeconds },
    pages: { signIn: "/logg-inn", error: "/logg-inn" },
    logger: {
      error: (code) => console.error(`sign-in failed: ${code}`),
      warn: () => {},
      debug: () => {},
    },
    callbacks: {
      async signIn({ user }) {
        const person = user as Person;
        if (!person.identity) return false;
        const answer = await beginSession(await arrival(), person.identity);
        if (answer.outcome !== "signed_in") {
          const why = answer.outcome === "disabled" ? "&grunn=sperret" : "";
          return `/ingen-tilgang?kommune=${person.identity.municipalityId}${why}`;
        }
        person.sessionKey = answer.key;
        await setLocaleCookie(answer.locale);
        return true;
      },
      // Only the random id is sealed in the cookie, and nothing that a client sends gets into it.
      jwt({ token, user, trigger }) {
        const key = trigger === "update" ? undefined : (user as Person | undefined)?.sessionKey;
        return key ? { sid: key } : { sid: token.sid };
      },
      session: () => ({ expires: "" }),
      redirect: ({ url }) => (url.startsWith("/") ? `${baseUrl}${url}` : `${baseUrl}/`),
    },
  };
}

import "server-only";
import { z } from "zod";
import type { Ctx } from "@/lib/platform/context";
import { authSettings } from "./settings";

const discovery = z.object({ end_session_endpoint: z.url().optional() });
const patienceMs = 2_000;
const known = new Map<string, string | null>();

/**
 * The address where the municipality's identity provider signs a person out, or null when it offers
 * none, does not answer, or never saw this person (a demo account).
 */
export async function providerSignOut(ctx: Ctx): Promise<string | null> {
  const { providers, baseUrl } = authSettings();
  const provider = providers.find(({ municipality }) => municipality === ctx.municipalityId);
  if (!provider) return null;
  const endpoint = await endSessionEndpoint(provider.issuer);
  if (!endpoint) return null;
  const address = new URL(endpoint);
  address.searchParams.set("client_id", provider.clientId);
  address.searchParams.set("post_logout_redirect_uri", `${baseUrl}/logg-inn`);
  return address.href;
}

async function endSessionEndpoint(issuer: string): Promise<string | null> {
  const found = known.get(issuer);
  if (found !== undefined) return found;
  try {
    const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(patienceMs),
      cache: "no-store",
    });
    const endpoint = discovery.parse(await answer.json()).end_session_endpoint ?? null;
    known.set(issuer, endpoint);
    return endpoint;
  } catch {
    return null;
  }
}

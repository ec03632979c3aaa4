import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import Provider, { type Configuration } from "oidc-provider";
import { client, issuerOf, nameOf, poolNumbers } from "./places";

/** A real OpenID Connect provider on loopback: whoever names a subject is that subject. */
export type IdentityProvider = { issuer: string; close(): Promise<void> };

function configuration(issuer: string, issuers: readonly string[], appUrl: string): Configuration {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: "jwk" }), kid: randomUUID(), use: "sig" };
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: poolNumbers
          .filter((number) => issuerOf(number, issuers) === issuer)
          .map((number) => `${appUrl}/api/auth/callback/kommune-${number}`),
        post_logout_redirect_uris: [`${appUrl}/logg-inn`],
      },
    ],
    jwks: { keys: [key] as never },
    cookies: { keys: [randomUUID()] },
    claims: { openid: ["sub"], profile: ["name"], email: ["email"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/innlogging/${interaction.uid}` },
    findAccount: (_, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, name: nameOf(subject), email: `${subject}@eksempel.no` }),
    }),
    async loadExistingGrant({ oidc }) {
      const { session, client: asking, provider } = oidc;
      if (!session?.accountId || !asking) return undefined;
      const known = session.grantIdFor(asking.clientId);
      if (known) return provider.Grant.find(known);
      const grant = new provider.Grant({
        clientId: asking.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
  };
}

const loginPage = `<!doctype html><html lang="nb"><head><title>Kommunens innlogging</title></head>
<body><h1>Kommunens innlogging</h1><form method="post">
<label>Bruker <input name="subject" required></label> <button>Logg inn</button></form></body></html>`;

async function fieldsOf(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return new URLSearchParams(Buffer.concat(parts).toString());
}

async function answer(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  if (!request.url?.startsWith("/innlogging/")) return provider.callback()(request, response);
  const { params } = await provider.interactionDetails(request, response);
  const hinted = typeof params.login_hint === "string" ? params.login_hint : null;
  if (request.method !== "POST" && !hinted) {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    return response.end(loginPage);
  }
  const subject = hinted ?? (await fieldsOf(request)).get("subject") ?? "";
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId: subject } },
    { mergeWithLastSubmission: false },
  );
}

/** Starts one provider for each port; together they are the issuers of the pool. */
export async function startIdentityProviders(
  ports: readonly number[],
  appUrl: string,
): Promise<IdentityProvider[]> {
  const issuers = ports.map((port) => `http://127.0.0.1:${port}`);
  return Promise.all(
    ports.map(async (port, index) => {
      const issuer = issuers[index] ?? "";
      const provider = new Provider(issuer, configuration(issuer, issuers, appUrl));
      const server = createServer((request, response) => {
        answer(provider, request, response).catch((error) => {
          response.writeHead(500).end(String(error));
        });
      });
      await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
      return { issuer, close: () => closing(server) };
    }),
  );
}

function closing(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

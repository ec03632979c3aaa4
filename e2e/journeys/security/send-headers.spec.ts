import { expect, test } from "../../fixtures";

const headers: Readonly<Record<string, RegExp>> = {
  "strict-transport-security": /max-age=\d{8,}/,
  "x-content-type-options": /^nosniff$/,
  "x-frame-options": /^DENY$/,
  "referrer-policy": /^(same-origin|no-referrer)$/,
  "permissions-policy": /camera=\(\)/,
  "cross-origin-opener-policy": /^same-origin$/,
};

test("every kind of answer carries the security headers", async ({ page, signedInAs }) => {
  await signedInAs("administrator");
  for (const path of [
    "/logg-inn",
    "/oversikt",
    "/admin/brukere",
    "/saker",
    "/finnes-ikke",
    "/api/health",
    "/api/finnes-ikke",
  ]) {
    const response = await page.request.get(path, { maxRedirects: 0 });
    const sent = response.headers();
    for (const [name, expected] of Object.entries(headers)) {
      expect
        .soft([path, name, sent[name] ?? ""])
        .toEqual([path, name, expect.stringMatching(expected)]);
    }
    expect.soft([path, sent["x-powered-by"]]).toEqual([path, undefined]);
    if (!path.startsWith("/api")) {
      expect
        .soft([path, sent["cache-control"]])
        .toEqual([path, expect.stringContaining("no-store")]);
    }
  }
});

test("each page has a policy with a nonce of its own", async ({ page }) => {
  const policyOf = async () => {
    const response = await page.goto("/logg-inn");
    return response?.headers()["content-security-policy"] ?? "";
  };
  const [first, second] = [await policyOf(), await policyOf()];
  const nonce = /'nonce-([^']+)'/;
  expect(nonce.exec(first)?.[1]).toBeTruthy();
  expect(nonce.exec(first)?.[1]).not.toBe(nonce.exec(second)?.[1]);
  for (const directive of ["default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]) {
    expect(first).toContain(directive);
  }
  expect(first).not.toContain("script-src 'unsafe-inline'");
});

test("bypass headers open nothing", async ({ page, municipality }) => {
  await municipality.team("Bosetting");
  for (const [name, value] of [
    ["x-middleware-subrequest", "proxy:proxy:proxy:proxy:proxy"],
    ["x-middleware-rewrite", "/saker"],
    ["x-nextjs-data", "1"],
    ["rsc", "1"],
    ["next-router-prefetch", "1"],
    ["next-router-segment-prefetch", "/_tree"],
    ["x-forwarded-host", "evil.example"],
    ["x-original-url", "/saker"],
  ] as const) {
    const response = await page.request.get("/saker", {
      maxRedirects: 0,
      headers: { [name]: value },
    });
    const text = await response.text();
    expect([name, response.status() >= 300 || !/<table/.test(text)]).toEqual([name, true]);
  }
});

import type { Browser, CDPSession, Page } from "@playwright/test";

/** Opens the mapping of the first adult from the programme tab of a case. */
export async function openMapping(page: Page, caseId: string): Promise<void> {
  await page.goto(`/saker/${caseId}/program`);
  await page
    .getByRole("link", { name: /^Åpne kartleggingen for/ })
    .first()
    .click();
  await page.getByRole("heading", { name: "Forberedelse på egen telefon" }).waitFor();
}

/** Makes a link in a language; its address. */
export async function makeLink(page: Page, language: RegExp): Promise<string> {
  const label = (await page.getByLabel("Språk på siden").locator("option").allInnerTexts()).find(
    (text) => language.test(text),
  );
  await page.getByLabel("Språk på siden").selectOption({ label: label ?? "" });
  await page.getByRole("button", { name: "Lag lenke" }).click();
  return page.getByLabel(/^Lenken til/).inputValue();
}

/** A small phone of someone's own, on a slow network, that counts what scripts weigh. */
export async function slowPhone(browser: Browser): Promise<{ phone: Page; scriptBytes(): number }> {
  const context = await browser.newContext({ viewport: { width: 375, height: 720 } });
  const phone = await context.newPage();
  let bytes = 0;
  phone.on("response", async (response) => {
    if (response.request().resourceType() !== "script") return;
    bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  const network: CDPSession = await context.newCDPSession(phone);
  await network.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 300,
    downloadThroughput: 50_000,
    uploadThroughput: 20_000,
  });
  return { phone, scriptBytes: () => bytes };
}

import { expect, type Page } from "@playwright/test";

/** Fills in a field by its label, whatever kind of field it is. */
async function fill(page: Page, label: string, value: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(value);
}

export async function openCareer(page: Page, caseId: string): Promise<void> {
  await page.goto(`/saker/${caseId}/bolig/karriere`);
  await expect(page.getByRole("heading", { name: "Boligkarriere", level: 2 })).toBeVisible();
}

/** Records the lease of a home at an address that nobody has registered. */
export async function recordLease(
  page: Page,
  caseId: string,
  { street, startsOn, endsOn }: { street: string; startsOn: string; endsOn: string },
): Promise<void> {
  await page.goto(`/saker/${caseId}/bolig/leie/ny`);
  await fill(page, "Gateadresse", street);
  await fill(page, "Postnummer", "4005");
  await fill(page, "Poststed", "Stavanger");
  await page.getByLabel("Type bolig").selectOption({ label: "Leilighet" });
  await page.getByRole("radio", { name: "Privat leie" }).check();
  await fill(page, "Husleie i måneden", "9 500");
  await fill(page, "Leien begynner", startsOn);
  await page.getByRole("radio", { name: "Tidsbestemt" }).check();
  await fill(page, "Leien slutter", endsOn);
  await page.getByRole("button", { name: "Lagre kontrakten" }).click();
  await expect(page.getByText("Leiekontrakten er lagret.")).toBeVisible();
}

/** Sets days of what becomes of the lease on the page, by their labels. */
export async function followLease(page: Page, days: Record<string, string>): Promise<void> {
  const form = page.getByRole("form", { name: "Hva som skjer med kontrakten" });
  for (const [label, day] of Object.entries(days)) {
    await form.getByLabel(label, { exact: true }).fill(day);
  }
  // What the save before said may still stand, so the answer to this one is waited for.
  const saved = page.waitForResponse((answer) => answer.request().method() === "POST");
  await form.getByRole("button", { name: "Lagre" }).click();
  await saved;
  await expect(page.getByText("Leiekontrakten er lagret.")).toBeVisible();
}

/** Records an application for a start loan. */
export async function applyForStartLoan(
  page: Page,
  caseId: string,
  { appliedOn }: { appliedOn: string },
): Promise<void> {
  await page.goto(`/saker/${caseId}/bolig/stotte`);
  await page.getByRole("radio", { name: "Startlån" }).check();
  await page.getByLabel(/^Status/).selectOption({ label: "Søkt" });
  await fill(page, "Søkt", appliedOn);
  await page.getByRole("button", { name: "Lagre søknaden" }).click();
  await expect(page.getByText("Søknaden er lagret.")).toBeVisible();
}

/** Sets the goals of the household. */
export async function setGoals(
  page: Page,
  caseId: string,
  { wish, next }: { wish: string; next: string },
): Promise<void> {
  await page.goto(`/saker/${caseId}/bolig/karriere/mal`);
  await page.getByRole("radio", { name: wish }).check();
  await page.getByLabel(/^Neste hjem/).fill(next);
  await page.getByRole("button", { name: "Lagre målene" }).click();
  await expect(page.getByText("Målene er lagret.")).toBeVisible();
}

/** Adds a home that has no lease here. */
export async function addHome(
  page: Page,
  caseId: string,
  { tenure, fromOn }: { tenure: string; fromOn: string },
): Promise<void> {
  await page.goto(`/saker/${caseId}/bolig/karriere/hjem`);
  await page.getByRole("radio", { name: tenure, exact: true }).check();
  await page.getByLabel(/^Fra og med/).fill(fromOn);
  await page.getByRole("button", { name: "Lagre hjemmet" }).click();
  await expect(page.getByText("Hjemmet er lagret.")).toBeVisible();
}

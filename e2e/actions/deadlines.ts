import { expect, type Locator, type Page } from "@playwright/test";

/** A line of the deadlines of the case on the page, by what the deadline says. */
export function deadline(page: Page, text: string): Locator {
  return page.locator("#frister").getByRole("listitem").filter({ hasText: text });
}

export async function unfoldHow(line: Locator): Promise<void> {
  await line.locator("summary", { hasText: "Slik er fristen regnet ut" }).click();
}

/** A rule counted from the registration of the request, met when the request is dealt with. */
export async function proposeRule(page: Page, text: string, days: number): Promise<void> {
  await page.goto("/admin/frister/ny");
  for (const language of ["bokmål", "nynorsk", "engelsk"]) {
    await page.getByLabel(`Fristen på ${language}`).fill(text);
  }
  await page.getByLabel("Hvem sin frist").selectOption({ label: "Bosettingskonsulent" });
  await page.getByLabel("Antall").fill(String(days));
  await page
    .getByLabel("Dagen den regnes fra")
    .selectOption({ label: "registreringen av anmodningen" });
  await page
    .getByLabel("Dagen som møter fristen")
    .selectOption({ label: "slutten på anmodningsfasen" });
  await page.getByLabel("Hvor fristen kommer fra").fill("Vedtak i kommunen, sak 12/26");
  await page.getByLabel("Grunn").fill("Vi vil ringe mottaket tidlig.");
  await page.getByRole("button", { name: "Se hva det endrer" }).click();
}

export async function proposeEnding(page: Page, ruleKey: string, lastDay: string): Promise<void> {
  await page.goto(`/admin/frister/${ruleKey}`);
  await page.getByLabel("Siste dag regelen gjelder").fill(lastDay);
  await page.getByLabel("Grunn").fill("Kommunen svarer samme dag.");
  await page.getByRole("button", { name: "Se hva det endrer" }).click();
}

/** How many deadlines of a kind the counted change touches. */
export function counted(page: Page, term: string): Locator {
  return page.locator("dt", { hasText: term }).locator("xpath=following-sibling::dd");
}

export async function confirmChange(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lagre og regn om" }).click();
  await expect(page.getByText("Gjennomført")).toBeVisible({ timeout: 20_000 });
}

export async function addReminder(page: Page, body: string, day: string): Promise<void> {
  await page.locator("summary", { hasText: "Ny påminnelse" }).click();
  await page.getByLabel("Hva vil du minnes på?").fill(body);
  await page.getByLabel(/^Dag/).fill(day);
  await page.getByRole("button", { name: "Legg til påminnelse" }).click();
}

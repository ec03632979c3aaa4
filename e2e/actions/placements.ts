import { expect, type Page } from "@playwright/test";
import type { Household } from "./guidance";

/** The day so many days from today, as one types it. */
export function dayFromNow(days: number): string {
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" });
  return day.format(new Date(Date.now() + days * 86_400_000));
}

/** Registers an employer, what it answered, and whom one speaks to there. */
export async function registerEmployer(page: Page, name: string, contact: string): Promise<void> {
  await page.goto("/program/arbeidsgivere");
  await page.getByRole("link", { name: "Ny arbeidsgiver" }).first().click();
  await page.getByLabel("Navn").fill(name);
  await page.getByLabel("Organisasjonsnummer").fill("974 760 674");
  await page.getByLabel("Bransje").selectOption({ label: "Overnatting og servering" });
  await page.getByRole("button", { name: "Registrer" }).click();
  await expect(page.getByText("Dette er ikke et gyldig organisasjonsnummer").first()).toBeVisible();
  await page.getByLabel("Organisasjonsnummer").fill("974 760 673");
  await page.getByRole("button", { name: "Registrer" }).click();
  await expect(page.getByText("Arbeidsgiveren er registrert.")).toBeVisible();
  await page.getByRole("link", { name: "Skriv svar eller kontakt" }).click();
  await page.getByLabel("Besøk", { exact: true }).check();
  await page.getByLabel("Ja", { exact: true }).check();
  await page.getByLabel("Plasser de tilbyr").fill("1");
  await page.getByLabel("At kommunen følger opp").check();
  await page.getByRole("button", { name: "Lagre" }).click();
  await expect(page.getByText("Kontakten er lagret.")).toBeVisible();
  await page.getByRole("link", { name: "Legg til kontakt" }).click();
  await page.getByLabel("Navn").fill(contact);
  await page.getByRole("button", { name: "Lagre" }).click();
  await expect(page.getByText("Kontaktpersonen er lagret.")).toBeVisible();
}

/** Begins a placement of someone at an employer, from the tab of the programme. */
export async function choosePlacement(
  page: Page,
  { caseId, name }: Household,
  employer: string,
): Promise<void> {
  await page.goto(`/saker/${caseId}/program`);
  await page.getByRole("link", { name: `Praksis for ${name}` }).click();
  await page.getByRole("link", { name: "Avtal praksis" }).first().click();
  await page.getByLabel("Arbeidsgiver").selectOption({ label: `${employer} (ja)` });
  await page.getByRole("button", { name: "Neste" }).click();
}

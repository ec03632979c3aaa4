import { expect, type Page } from "@playwright/test";

/** Registers a person by hand, and stands on the person's page afterwards. Returns its address. */
export async function registerPerson(
  page: Page,
  person: { givenName: string; familyName: string; birthDate?: string; duf?: string },
): Promise<string> {
  await page.goto("/personer/ny");
  await page.getByRole("textbox", { name: "Fornavn" }).fill(person.givenName);
  await page.getByRole("textbox", { name: "Etternavn" }).fill(person.familyName);
  if (person.birthDate) await page.getByLabel("Fødselsdato").fill(person.birthDate);
  if (person.duf) await page.getByLabel("DUF-nummer").fill(person.duf);
  await page.getByRole("button", { name: "Registrer personen" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: `${person.givenName} ${person.familyName}` }),
  ).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Types in the search of the list, and waits for what is found. */
export async function lookFor(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: "Søk etter person" }).pressSequentially(words);
  await page.waitForURL(/[?&]s=/);
}

/** Goes to a topic of the person whose page is open. */
export async function openTopic(page: Page, topic: string): Promise<void> {
  await page.getByRole("link", { name: `Endre ${topic}`, exact: true }).click();
  await expect(page.getByRole("button", { name: "Lagre", exact: true })).toBeVisible();
}

export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
}

import { expect, type Page } from "@playwright/test";

type NewCase = { givenName: string; familyName: string; birthDate?: string; type?: string };

/** Opens a case by hand for one person, and stands in the case. Returns its address. */
export async function openCase(page: Page, given: NewCase): Promise<string> {
  await page.goto("/saker/ny");
  await fillPerson(page, given);
  await page.getByLabel("Type bosetting").selectOption(given.type ?? "Bosetting fra mottak");
  await page.getByRole("button", { name: "Åpne saken" }).click();
  await expect(caseHeading(page, given)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Fills in the head of the household in the form of a new case. */
export async function fillPerson(page: Page, given: NewCase): Promise<void> {
  await page.getByLabel("Fornavn").fill(given.givenName);
  await page.getByLabel("Etternavn").fill(given.familyName);
  await page.getByLabel("Fødselsdato").fill(given.birthDate ?? "1990");
}

/** The household's name at the top of its case. */
export function caseHeading(page: Page, { givenName, familyName }: NewCase) {
  return page.getByRole("heading", { level: 1, name: `${familyName}, ${givenName}` });
}

/** Takes a step to another phase, with a reason when something is missing. */
export async function takeStep(page: Page, step: string, reason?: string): Promise<void> {
  await page.getByRole("link", { name: step, exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: step })).toBeVisible();
  if (reason) {
    await page.getByLabel("Hvorfor går saken videre likevel?").fill(reason);
    await page.getByRole("button", { name: "Gå videre likevel" }).click();
  } else {
    await page.getByRole("button", { name: step }).click();
  }
  await expect(page.getByText("Saken er flyttet.")).toBeVisible();
}

/** Types in the search of the list, and waits for what is found. */
export async function searchCases(page: Page, words: string): Promise<void> {
  await page.getByLabel(/^Søk i saker på navn/).pressSequentially(words);
  await page.waitForURL(/[?&]s=/);
}

/** The households in the list, from the top. */
export function householdsInList(page: Page) {
  return page.getByRole("rowheader");
}

/** Narrows the list by one of its filters. */
export async function filterBy(page: Page, filter: string, value: string): Promise<void> {
  await page.getByText("Filtrer listen").click();
  await page.getByRole("search", { name: "Filtrer listen" }).getByLabel(filter).selectOption(value);
  await page.getByRole("button", { name: "Vis", exact: true }).click();
}

/** Gives the chosen cases of the list to someone. */
export async function giveCasesTo(page: Page, role: string, name: string): Promise<void> {
  await page.getByLabel("Rolle", { exact: true }).selectOption(role);
  await page.getByLabel("Person", { exact: true }).selectOption(name);
  await page.getByRole("button", { name: "Gi sakene" }).click();
}

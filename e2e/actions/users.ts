import { expect, type Locator, type Page } from "@playwright/test";

type Place = { id: string; name: string };

/** Looks the municipality up on the sign-in page, and goes to its identity provider. */
export async function goToProvider(page: Page, place: Place): Promise<void> {
  await page.goto("/logg-inn");
  await page.getByLabel("Kommunens navn eller nummer").fill(place.id);
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await page.getByRole("button", { name: `Logg inn i ${place.name}` }).click();
  await expect(page.getByRole("heading", { name: "Kommunens innlogging" })).toBeVisible();
}

/** Signs in as someone, all the way through the municipality's identity provider. */
export async function signIn(page: Page, place: Place, subject: string): Promise<void> {
  await goToProvider(page, place);
  await nameSubject(page, subject);
}

export async function nameSubject(page: Page, subject: string): Promise<void> {
  await page.getByLabel("Bruker").fill(subject);
  await page.getByRole("button", { name: "Logg inn" }).click();
}

/** Unfolds a municipality's invented people on the sign-in page. */
export async function openDemoPlace(page: Page, place: Place): Promise<void> {
  await page.goto("/logg-inn");
  const details = page.locator("details", { hasText: place.name });
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
}

export function userMenu(page: Page, name: string): Locator {
  return page.getByRole("button", { name: `Meny for ${name}` });
}

export async function signOut(page: Page, name: string): Promise<void> {
  await userMenu(page, name).click();
  await page.getByRole("button", { name: "Logg ut" }).click();
}

export async function expectSignInPage(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/logg-inn/);
  await expect(page.getByRole("heading", { name: "Logg inn", level: 1 })).toBeVisible();
}

export async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto("/admin/brukere");
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

export async function disable(page: Page, name: string, reason: string): Promise<void> {
  await openPerson(page, name);
  await page.locator("summary", { hasText: "Sperr kontoen" }).click();
  await page.getByLabel("Hvorfor?").fill(reason);
  await page.getByRole("button", { name: "Sperr kontoen" }).click();
}

export async function setRole(page: Page, name: string, role: string, on: boolean): Promise<void> {
  await openPerson(page, name);
  await page.getByRole("checkbox", { name: role }).setChecked(on);
  await page.getByRole("button", { name: "Lagre roller" }).click();
}

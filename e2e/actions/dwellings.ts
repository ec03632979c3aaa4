import { expect, type Page } from "@playwright/test";

/** Fills in the form of a new dwelling by its labels, and sends it. */
export async function enterDwelling(
  page: Page,
  {
    address,
    place = "Stavanger",
    code = "4005",
  }: { address: string; place?: string; code?: string },
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.goto("/boliger/ny");
  await page.getByLabel("Gateadresse").fill(address);
  await page.getByLabel("Postnummer").fill(code);
  await page.getByLabel("Poststed").fill(place);
  await page.getByLabel("Boligtype").selectOption({ label: "Leilighet" });
  await page.getByLabel("Eierforhold").selectOption({ label: "Kommunalt eid" });
  for (const [label, value] of Object.entries(more)) {
    const field = page.getByLabel(label, { exact: true });
    const isChoice = (await field.evaluate((one) => one.tagName)) === "SELECT";
    if (isChoice) await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await page.getByRole("button", { name: "Registrer boligen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(address);
}

/** Adds a room with its beds on the page of a dwelling. */
export async function addRoom(page: Page, name: string, beds: number): Promise<void> {
  await page.getByText("Legg til rom").click();
  await page.getByLabel("Navn på rommet").last().fill(name);
  await page.getByLabel("Senger").last().fill(String(beds));
  await page.getByRole("button", { name: "Lagre rommet" }).last().click();
  await expect(page.getByRole("row").filter({ hasText: name })).toBeVisible();
}

/** A row of the list of dwellings. */
export const dwellingRow = (page: Page, address: string) =>
  page.getByRole("row").filter({ hasText: address });

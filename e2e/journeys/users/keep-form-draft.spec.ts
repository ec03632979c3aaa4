import { expect, test } from "../../fixtures";

test("what was typed survives a closed browser, and is gone once it is sent", async ({
  page,
  municipality,
  signedInAs,
  pageOf,
}) => {
  const person = await signedInAs("administrator");
  await page.goto("/admin/brukere/ny");
  await page.getByLabel("Bruker-id hos utstederen").fill("kladd-1");
  await page.getByRole("textbox", { name: "Navn" }).fill("Kladd Kladdesen");
  await expect(page.getByText(/^Utkast lagret/)).toBeVisible();
  await page.close();

  const later = await pageOf(person);
  await later.goto("/admin/brukere/ny");
  await expect(later.getByText(/^Dette er utkastet ditt/)).toBeVisible();
  await expect(later.getByRole("textbox", { name: "Navn" })).toHaveValue("Kladd Kladdesen");
  const [row] = await municipality.sql((sql) => sql`select content from form_draft`);
  expect(row?.content).not.toContain("Kladd");
  await later.getByRole("checkbox", { name: /^Leder/ }).check();
  await later.getByRole("button", { name: "Opprett konto" }).click();
  await expect(later.getByRole("heading", { name: "Kladd Kladdesen", level: 1 })).toBeVisible();
  expect(await municipality.sql((sql) => sql`select 1 from form_draft`)).toHaveLength(0);
});
